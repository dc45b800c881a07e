import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const valueImport = /^import\s+(?!type\b)(?![^;\n]*\{\s*type [^,}]*\}\s*from)[^;\n]*from\s+'[^']*\/model\//gm

test('HOUSE-1 content takes only types from the model', () => {
  const files = globSync('content/**/*.ts').filter(file => !file.startsWith('content/messages/'))
  const found = files.flatMap(file =>
    (readFileSync(file, 'utf8').match(valueImport) ?? []).map(line => `${file}: ${line}`),
  )
  expect(files.length).toBeGreaterThan(0)
  expect(found).toEqual([])
})

test('HOUSE-2 no folder or file is a drawer for odds and ends', () => {
  const files = globSync('{model,content,components,server,app,tests,scripts}/**/*.{ts,tsx,cjs}')
  expect(files.filter(file => /(^|\/)(utils?|helpers?|misc|index)(\.|\/)/.test(file))).toEqual([])
})

test('HOUSE-3 no two rules share a number', () => {
  const numbers = globSync('tests/rules/*.md').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/^- ([A-Z][A-Z-]*-\d+) /gm)].map(([, number]) => number),
  )
  expect(numbers.length).toBeGreaterThan(0)
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})
