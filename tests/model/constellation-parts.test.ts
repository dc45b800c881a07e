import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardinalities } from '../../model/constellation/cardinality'
import { newId } from '../../model/constellation/new-id'
import { partyNameLimit, partySchema } from '../../model/constellation/party'
import { subjectFromKey, subjectKey } from '../../model/constellation/subject'
import { aParty } from '../builders/a-constellation'

const bytes = fc.uint8Array({ minLength: 8, maxLength: 16 })

test('CON-1 a later millisecond gives a later id, whatever the chance', () => {
  const time = fc.integer({ min: 0, max: 4_000_000_000_000 })
  fc.assert(
    fc.property(time, fc.integer({ min: 1, max: 1_000_000 }), bytes, bytes, (now, wait, one, two) => {
      expect(newId(now, one) < newId(now + wait, two)).toBe(true)
      expect(newId(now, one)).toBe(newId(now, one))
      expect(newId(now, one)).toMatch(/^[0-9a-z]{22}$/)
    }),
  )
})

const isSoundName = (name: string) => partySchema.safeParse(aParty({ name })).success

test('CON-2 a name may be in any language and have lines and tabs', () => {
  expect(isSoundName('Gwasanaeth ŵŷ · خدمة · 支援\n\tline two')).toBe(true)
})

test('CON-2 a name with a control character is not sound', () => {
  for (const code of [0, 7, 8, 11, 13, 27, 31, 127])
    expect(isSoundName(`a${String.fromCharCode(code)}`)).toBe(false)
})

test('CON-2 a name beyond its limit is not sound', () => {
  expect(isSoundName('x'.repeat(partyNameLimit))).toBe(true)
  expect(isSoundName('x'.repeat(partyNameLimit + 1))).toBe(false)
})

test('CON-3 there are nine cardinalities, all different, from one-one to many-many', () => {
  expect(new Set(cardinalities.map(pair => pair.join())).size).toBe(9)
  expect(cardinalities[0]).toEqual(['one', 'one'])
  expect(cardinalities[8]).toEqual(['many', 'many'])
})

test('CON-4 every subject comes back from its key', () => {
  for (const subject of [
    { kind: 'constellation' },
    { kind: 'party', id: 'p-1' },
    { kind: 'relationship', id: 'r_2' },
  ] as const)
    expect(subjectFromKey(subjectKey(subject))).toEqual(subject)
})

test('CON-4 a text that is no key names no subject', () => {
  for (const text of ['', 'party', 'party:', 'theme:trust', 'party:a b', `party:${'x'.repeat(65)}`])
    expect(subjectFromKey(text)).toBeUndefined()
})
