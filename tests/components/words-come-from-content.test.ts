import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const spoken =
  /\b(aria-label|aria-description|aria-roledescription|placeholder|title|alt|label|hint|content)=(?:"([^"]*\p{L}{2}[^"]*)"|\{(['"`])([^'"`]*\p{L}{2}[^'"`]*)\3\})/gu
const bareText =
  /<(?:p|h[1-6]|span|button|Button|li|label|legend|summary|th|td|a|Link|strong|option|figcaption|caption)\b[^<>{}]*>\s*[^<>{}\s][^<>{}]*\p{L}{2}/gu

const files = globSync(['components/**/*.tsx', 'app/**/*.tsx'])
const hits = (pattern: RegExp) =>
  files.flatMap(file => (readFileSync(file, 'utf8').match(pattern) ?? []).map(hit => `${file}: ${hit}`))

test('WORDS-1 no component says a word of its own in an attribute', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(hits(spoken)).toEqual([])
})

test('WORDS-2 no component says a word of its own between its tags', () => {
  expect(hits(bareText)).toEqual([])
})

test('WORDS-3 the check finds what it looks for', () => {
  expect('<input placeholder="Your name" />'.match(spoken)).not.toBeNull()
  expect("<p title={'Hello there'}>".match(spoken)).not.toBeNull()
  expect('<p className="x">Hello</p>'.match(bareText)).not.toBeNull()
})
