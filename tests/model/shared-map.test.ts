import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyIntent } from '../../model/constellation/apply-intent'
import { constellationLimits } from '../../model/constellation/constellation'
import type { Intent } from '../../model/constellation/intent'
import { carryOut } from '../../model/shared-map/carry-out'
import { readConstellation } from '../../model/shared-map/read'
import { rootOf } from '../../model/shared-map/roots'
import { constellationAsUpdate } from '../../model/shared-map/write-constellation'
import { aParty, aRelationship } from '../builders/a-constellation'
import { aReflection } from '../builders/a-reflection'
import { anAction } from '../builders/an-action'
import { anyStep, intentOf } from '../builders/any-step'

const small = {
  parties: [aParty({ id: 'a' }), aParty({ id: 'b' })],
  relationships: [aRelationship({ from: 'a', to: 'b' })],
  reflections: [aReflection()],
  actions: [anAction()],
  leftFindings: [{ id: 'no-tie:party:p1', reason: 'It opens in May.', at: 1 }],
}

function docOf(constellation = small): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, constellationAsUpdate(constellation))
  return doc
}

const fieldsOf = ({ id: _, ...fields }: { id: string }) => fields

test('MAP-1 a constellation written and read again is the same', () => {
  expect(readConstellation(docOf())).toEqual({ constellation: small, setAside: [] })
})

test('MAP-2 broken entries are set aside with their place and the rest is read', () => {
  const doc = docOf()
  const put = (root: Parameters<typeof rootOf>[1], id: string, value: unknown) =>
    (rootOf(doc, root) as Y.Map<unknown>).set(id, value)
  put('parties', 'number', 7)
  put('parties', 'empty', new Y.Map())
  put('parties', 'named-twice', new Y.Map(Object.entries(aParty())))
  put('parties', '', new Y.Map(Object.entries(fieldsOf(aParty()))))
  put('relationships', 'loop', new Y.Map(Object.entries(fieldsOf(aRelationship({ from: 'a', to: 'a' })))))
  put('reflections', 'array', new Y.Array())
  put('actions', 'text', new Y.Text('x'))
  rootOf(doc, 'parties').get('b')?.set('name', new Y.Text('Name'))
  const { constellation, setAside } = readConstellation(doc)
  expect(constellation.parties).toEqual([aParty({ id: 'a' })])
  expect(setAside.toSorted()).toEqual([
    'actions/text',
    'parties/',
    'parties/b',
    'parties/empty',
    'parties/named-twice',
    'parties/number',
    'reflections/array',
    'relationships/loop',
  ])
})

test('MAP-3 a relationship whose party was deleted meanwhile is left out and nothing is set aside', () => {
  const here = docOf()
  const there = new Y.Doc()
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  carryOut(here, { do: 'delete', parties: ['a'], relationships: [] }, 'here')
  carryOut(there, { do: 'connect', relationship: aRelationship({ id: 'late', from: 'a', to: 'b' }) }, 'there')
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
  const { constellation, setAside } = readConstellation(here)
  expect(constellation.relationships).toEqual([])
  expect(setAside).toEqual([])
})

test('MAP-4 carrying out on the document is applying to its reading, for any steps', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
      const doc = new Y.Doc()
      steps.forEach((step, at) => {
        const before = readConstellation(doc).constellation
        const intent = intentOf(step, before, `n${1000 - at}`)
        const expected = applyIntent(before, intent)
        const refusal = carryOut(doc, intent, 'test')
        const result = refusal ? { refusal } : readConstellation(doc).constellation
        expect(result).toEqual(expected)
      })
    }),
  )
})

test('MAP-4 the limits are the same on the document', () => {
  const reflections = Array.from({ length: constellationLimits.reflections }, (_, at) =>
    aReflection({ id: String(at).padStart(5, '0') }),
  )
  const doc = docOf({ ...small, reflections })
  const one: Intent = { do: 'add-reflection', reflection: aReflection({ id: 'x' }) }
  expect(carryOut(doc, one, 'test')).toBe('too-many')
  // A broken entry does not stand in anybody's way.
  rootOf(doc, 'reflections').get('00000')?.delete('text')
  expect(carryOut(doc, one, 'test')).toBeUndefined()
})

test('MAP-5 a refused intent makes no update', () => {
  const doc = docOf()
  let updates = 0
  doc.on('update', () => {
    updates += 1
  })
  expect(
    carryOut(doc, { do: 'connect', relationship: aRelationship({ id: 'x', from: 'a', to: 'x' }) }, 'me'),
  ).toBe('no-such-party')
  expect(updates).toBe(0)
  expect(carryOut(doc, { do: 'move-parties', positions: { a: [1, 1], b: [2, 2] } }, 'me')).toBeUndefined()
  expect(updates).toBe(1)
})

test('MAP-8 moving a thousand parties is one update of at most 40 bytes for each', () => {
  const parties = Array.from({ length: 1000 }, (_, at) => aParty({ id: String(at) }))
  const doc = docOf({ ...small, parties, relationships: [] })
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const positions = Object.fromEntries(parties.map(({ id }, at) => [id, [at, at] as [number, number]]))
  expect(carryOut(doc, { do: 'move-parties', positions }, 'me')).toBeUndefined()
  expect(updates).toHaveLength(1)
  expect(updates[0]?.byteLength).toBeLessThan(40_000)
})
