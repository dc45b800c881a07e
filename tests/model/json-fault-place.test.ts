import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFaultPlace } from '@/model/exchange/json-fault-place'

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The line and column of a letter, counted one by one. */
function placeOf(text: string, at: number) {
  let [line, column] = [1, 1]
  for (const letter of text.slice(0, at))
    if (letter === '\n') [line, column] = [line + 1, 1]
    else column += 1
  return { line, column }
}

// What breaks is written where a circumflex stands; it is none of the text.
test.each([
  ['a word without quotation marks', '{"a": ^x}'],
  ['two commas', '[1,2,^,3]'],
  ['a comma at the end of a list', '[1,^]'],
  ['a comma at the end of an object', '{"a": 1,\n^}'],
  ['a name without quotation marks', '{\n  ^a: 1}'],
  ['a name without a value', '{"a" ^}'],
  ['single quotation marks', "{^'a': 1}"],
  ['the wrong bracket', '{"a": [1^}'],
  ['a list closed twice', '[]^]'],
  ['two values', '{}\n^{}'],
  ['a number with a nought before it', '[0^1]'],
  ['a number that ends with a point', '[1.^]'],
  ['a number without an exponent', '[1e+^]'],
  ['a number that begins with a plus', '[^+1]'],
  ['a sign alone', '[-^]'],
  ['a word that is spelt wrongly', '[tru^th]'],
  ['a word in capitals', '[^True]'],
  ['not a number', '[^NaN]'],
  ['a comment', '{^// here\n}'],
  ['a line break in a text', '{"a": "one^\ntwo"}'],
  ['an escape that is none', '["\\^x"]'],
  ['half an escape', '["\\u00^g0"]'],
  ['a no-break space', '[^\u00a01]'],
  ['a letter of two halves before it', '["🌊" ^x]'],
  ['lines that end as on Windows', '{\r\n"a": 1\r\n^x}'],
  ['nothing', '^'],
  ['spaces', '  \n ^'],
  ['an object that breaks off', '{"a": {"b": 1},\n "c"^'],
  ['a text that breaks off', '["half a te^'],
  ['an escape that breaks off', '["\\u0^'],
  ['a word that breaks off', '[nul^'],
  ['a list that breaks off', '[1, 2^'],
])('EXCHANGE-4 %s is found at its place', (_what, marked) => {
  const at = marked.indexOf('^')
  const text = marked.slice(0, at) + marked.slice(at + 1)
  expect(isJson(text)).toBe(false)
  expect(jsonFaultPlace(text)).toEqual(placeOf(text, at))
})

const anyJson = fc
  .tuple(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'))
  .map(([value, space]) => JSON.stringify({ value }, null, space))

test('EXCHANGE-4 a JSON text with one character broken is refused at exactly this character', () => {
  fc.assert(
    fc.property(anyJson, fc.nat(), (text, nth) => {
      const letters = [...text]
      const at = nth % letters.length
      const before = letters.slice(0, at).join('')
      // No JSON holds this character anywhere.
      const broken = `${before}\u0001${letters.slice(at + 1).join('')}`
      expect(jsonFaultPlace(broken)).toEqual(placeOf(broken, before.length))
    }),
    { numRuns: 1000 },
  )
})

test('EXCHANGE-4 a JSON text that breaks off is refused at its end, wherever that is', () => {
  fc.assert(
    fc.property(anyJson, fc.nat(), (text, nth) => {
      const cut = [...text].slice(0, nth % [...text].length).join('')
      expect(jsonFaultPlace(cut)).toEqual(placeOf(cut, cut.length))
    }),
    { numRuns: 1000 },
  )
})

test('EXCHANGE-4 a place is found exactly where the engine refuses the text', () => {
  const damage = fc.record({
    at: fc.nat({ max: 60 }),
    cut: fc.nat({ max: 3 }),
    put: fc.string({ unit: fc.constantFrom(...'{}[]":,\\ 01-.eEtrufalsn\n'), maxLength: 4 }),
  })
  fc.assert(
    fc.property(anyJson, damage, (text, { at, cut, put }) => {
      const damaged = text.slice(0, at) + put + text.slice(at + cut)
      expect(jsonFaultPlace(damaged) === undefined).toBe(isJson(damaged))
    }),
    { numRuns: 3000 },
  )
})

test('EXCHANGE-4 the place is found however deep it is and however long the text', () => {
  const deep = '['.repeat(1_000_000)
  expect(jsonFaultPlace(deep)).toEqual({ line: 1, column: 1_000_001 })
  expect(jsonFaultPlace(`["${'a'.repeat(5_000_000)}"\n"b"]`)).toEqual({ line: 2, column: 1 })
})
