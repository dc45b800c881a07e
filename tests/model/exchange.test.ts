import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultSentences } from '@/content/admin/words'
import { emptyConstellation } from '@/model/constellation/constellation'
import { fromJson } from '@/model/exchange/constellation-json'
import { type ExchangeProblem, exchangeProblems } from '@/model/exchange/fault'
import { exchangeLimits } from '@/model/exchange/limits'
import { toJson } from '@/model/exchange/write-json'
import { anyConstellation } from '@/tests/builders/a-constellation-of-anything'

const party = (id: string) => ({ id, kind: 'team', name: id, size: 'some', position: [0, 0], note: '' })
const tie = (id: string, from: string, to: string) => ({
  id,
  from,
  to,
  fromSize: 'one',
  toSize: 'many',
  direction: 'mutual',
  state: 'holding',
  channels: ['phone'],
  purpose: '',
  note: '',
})
const aFile = (map: object = {}, file: object = {}) =>
  JSON.stringify({
    format: 'meaningful-connections/constellation',
    version: 1,
    name: 'A map',
    constellation: {
      parties: [party('a'), party('b')],
      relationships: [tie('r', 'a', 'b')],
      reflections: [],
      actions: [],
      leftFindings: [],
      ...map,
    },
    ...file,
  })

const faultOf = (text: string, limits = exchangeLimits) => {
  const read = fromJson(text, limits)
  return 'fault' in read ? read.fault : undefined
}
const refused = (text: string, problem: ExchangeProblem, at: string) =>
  expect(faultOf(text)).toEqual({ problem, at })

test('EXCHANGE-1 a constellation that is written and read again is the same', () => {
  fc.assert(
    fc.property(anyConstellation, fc.constantFrom('x', 'Two words', 'Tŷ'), (constellation, name) => {
      expect(fromJson(toJson({ name, constellation }), exchangeLimits)).toEqual({
        ok: { name, constellation },
      })
    }),
  )
})

test('EXCHANGE-2 the text depends on the constellation alone and says its format and version', () => {
  const { parties, relationships, reflections, actions, leftFindings } = emptyConstellation
  const turned = { leftFindings, actions, reflections, relationships, parties }
  const text = toJson({ name: 'x', constellation: turned })
  expect(text).toBe(toJson({ name: 'x', constellation: emptyConstellation }))
  expect(JSON.parse(text)).toMatchObject({ format: 'meaningful-connections/constellation', version: 2 })
})

test('EXCHANGE-3 a text that is too long is refused', () => {
  const text = aFile()
  expect(faultOf(text, { ...exchangeLimits, characters: text.length })).toBeUndefined()
  expect(faultOf(text, { ...exchangeLimits, characters: text.length - 1 })).toEqual({
    problem: 'too-large',
    at: '',
  })
})

test('EXCHANGE-3 a list that is too long is refused even where its items are broken', () => {
  const text = aFile({ parties: [1, 2, 3] })
  expect(faultOf(text, { ...exchangeLimits, parties: 2 })).toEqual({
    problem: 'too-many',
    at: 'constellation.parties',
  })
})

test('EXCHANGE-4 what is no JSON is refused with the line and the column', () => {
  refused('{\n  "format": 1,\n  oops\n}', 'not-json', 'line 3, column 3')
  refused('{\n"format":', 'not-json', 'line 2, column 10')
  refused('', 'not-json', 'line 1, column 1')
})

test('EXCHANGE-5 another format and a later version are refused as what they are', () => {
  refused('[]', 'other-format', 'format')
  refused('null', 'other-format', 'format')
  refused(aFile({}, { format: 'graphml' }), 'other-format', 'format')
  refused(aFile({}, { version: 3 }), 'newer-version', 'version')
  refused(aFile({}, { version: 'one' }), 'not-allowed', 'version')
})

test.each(['__proto__', 'constructor', 'prototype'])('EXCHANGE-6 the key %s is refused', key => {
  const text = aFile().replace('"id":"a"', `"id":"a","${key}":{"isOwner":true}`)
  refused(text, 'forbidden-key', `constellation.parties[0].${key}`)
})

test('EXCHANGE-6 what is nested too deeply is refused, however deep', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  const text = aFile().replace('"reflections":[]', `"reflections":${deep}`)
  expect(faultOf(text)?.problem).toBe('too-deep')
})

test('EXCHANGE-7 missing, unknown and impossible fields are refused with their place', () => {
  const { note: _note, ...noNote } = party('a')
  refused(aFile({ parties: [noNote, party('b')] }), 'missing', 'constellation.parties[0].note')
  refused(
    aFile({ parties: [party('a'), { ...party('b'), age: 3 }] }),
    'unknown-field',
    'constellation.parties[1].age',
  )
  refused(
    aFile({ relationships: [{ ...tie('r', 'a', 'b'), channels: ['phone', 'pigeon'] }] }),
    'not-allowed',
    'constellation.relationships[0].channels[1]',
  )
  refused(
    aFile({ parties: [{ ...party('a'), name: 'bell \u0007' }] }),
    'not-allowed',
    'constellation.parties[0].name',
  )
  refused(aFile({}, { constellation: undefined }), 'missing', 'constellation')
})

test('EXCHANGE-8 two items with one id are refused', () => {
  refused(
    aFile({ parties: [party('a'), party('b'), party('a')] }),
    'duplicate-id',
    'constellation.parties[2].id',
  )
})

test('EXCHANGE-9 a relationship without two different parties is refused', () => {
  const with4th = (broken: object) => [tie('q', 'a', 'b'), tie('r', 'b', 'a'), tie('s', 'a', 'b'), broken]
  refused(
    aFile({ relationships: with4th(tie('t', 'gone', 'b')) }),
    'no-such-party',
    'constellation.relationships[3].from',
  )
  refused(
    aFile({ relationships: with4th(tie('t', 'a', 'a')) }),
    'party-to-itself',
    'constellation.relationships[3].to',
  )
})

test('EXCHANGE-10 any damage gives a whole constellation or one fault, never a throw', () => {
  const damage = fc.record({
    at: fc.nat({ max: 2000 }),
    cut: fc.nat({ max: 40 }),
    put: fc.string({ maxLength: 6 }),
  })
  fc.assert(
    fc.property(anyConstellation, damage, (constellation, { at, cut, put }) => {
      const text = toJson({ name: 'x', constellation })
      const read = fromJson(text.slice(0, at) + put + text.slice(at + cut), exchangeLimits)
      if ('ok' in read) expect(fromJson(toJson(read.ok), exchangeLimits)).toEqual(read)
      else expect(exchangeProblems).toContain(read.fault.problem)
    }),
    { numRuns: 300 },
  )
})

test('EXCHANGE-10 anything at all as JSON is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.json(), text => {
      expect(['other-format', 'forbidden-key', 'too-deep']).toContain(faultOf(text)?.problem)
    }),
  )
})

test('EXCHANGE-11 lists come back in the order of their ids', () => {
  const read = fromJson(aFile({ parties: [party('b'), party('a')] }), exchangeLimits)
  expect('ok' in read && read.ok.constellation.parties.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('EXCHANGE-12 every fault has a sentence', () => {
  for (const problem of exchangeProblems) expect(faultSentences[problem]).toMatch(/\.$/)
})
