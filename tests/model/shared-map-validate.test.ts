import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { constellationLimits } from '../../model/constellation/constellation'
import { carryOut } from '../../model/shared-map/carry-out'
import { readItem } from '../../model/shared-map/read-item'
import { rootOf, rootSchemas } from '../../model/shared-map/roots'
import { prepareRoots, tryUpdate } from '../../model/shared-map/validate-update'
import { constellationAsUpdate } from '../../model/shared-map/write-constellation'
import { aParty, aRelationship } from '../builders/a-constellation'
import { aReflection } from '../builders/a-reflection'

const start = constellationAsUpdate({
  parties: [aParty({ id: 'a' }), aParty({ id: 'b' })],
  relationships: [aRelationship({ id: 'ab', from: 'a', to: 'b' })],
  reflections: [],
  actions: [],
  leftFindings: [],
})

function docAt(...updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  prepareRoots(doc)
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

/** How an act, done past all our own rules, fares in the check. */
function trialOf(act: (doc: Y.Doc) => void, from = start) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, from)
  const before = Y.encodeStateVector(doc)
  doc.transact(() => act(doc))
  return tryUpdate(docAt(from), Y.encodeStateAsUpdate(doc, before))
}
const faultOf = (act: (doc: Y.Doc) => void) => trialOf(act).fault

const fieldsOf = (doc: Y.Doc, id: string) => doc.getMap<Y.Map<unknown>>('parties').get(id)
const entry = (item: object) => {
  const { id: _, ...fields } = item as { id: string }
  return new Y.Map(Object.entries(fields))
}

test('MAP-20 bytes that are no update are refused', () => {
  for (const bytes of [[], [255], [1, 2, 3, 4, 5], [1, 1, 1, 0, 8, 1, 200]])
    expect(tryUpdate(docAt(start), new Uint8Array(bytes)).fault).toBe('undecodable')
})

test('MAP-20 a nest too deep to decode is refused', () => {
  let nest: unknown[] = []
  for (let depth = 0; depth < 900; depth += 1) nest = [nest]
  const fault = faultOf(doc => fieldsOf(doc, 'a')?.set('name', nest))
  expect(['undecodable', 'bad-entry']).toContain(fault)
})

test('MAP-21 an update whose forerunner is missing is refused', () => {
  const doc = docAt(start)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  carryOut(doc, { do: 'add-party', party: aParty({ id: 'c' }) }, 'me')
  carryOut(doc, { do: 'change-party', id: 'c', change: { name: 'C' } }, 'me')
  carryOut(doc, { do: 'delete', parties: ['c'], relationships: [] }, 'me')
  for (const late of updates.slice(1)) expect(tryUpdate(docAt(start), late).fault).toBe('gapped')
})

test('MAP-22 an unknown root is refused, whatever it holds', () => {
  expect(faultOf(doc => doc.getMap('people').set('a', 1))).toBe('unknown-root')
  expect(faultOf(doc => doc.getText('').insert(0, 'hidden'))).toBe('unknown-root')
  expect(
    faultOf(doc => {
      doc.getArray('list').push([1])
      doc.getArray('list').delete(0)
    }),
  ).toBe('unknown-root')
})

test('MAP-23 a root used as a list is refused', () => {
  const intruder = new Y.Doc()
  intruder.getArray('parties').push([1])
  expect(tryUpdate(docAt(start), Y.encodeStateAsUpdate(intruder)).fault).toBe('bad-root')
})

test('MAP-24 an entry that is not sound is refused', () => {
  const bad: Record<string, (doc: Y.Doc) => void> = {
    'a plain value': doc => doc.getMap('parties').set('x', { ...aParty() }),
    'no fields': doc => doc.getMap('parties').set('x', new Y.Map()),
    'an unknown field': doc => fieldsOf(doc, 'a')?.set('extra', 1),
    'an id among the fields': doc => fieldsOf(doc, 'a')?.set('id', 'b'),
    'an unknown field without a value': doc => fieldsOf(doc, 'a')?.set('extra', undefined),
    'a built-in name as field': doc => fieldsOf(doc, 'a')?.set('__proto__', {}),
    'a field of the wrong kind': doc => fieldsOf(doc, 'a')?.set('position', [1, Number.POSITIVE_INFINITY]),
    'another built-in name as field': doc => fieldsOf(doc, 'a')?.set('constructor', 1),
    'a field taken away': doc => fieldsOf(doc, 'a')?.delete('kind'),
    'a text too long': doc => fieldsOf(doc, 'a')?.set('name', 'x'.repeat(121)),
    'a shared text as value': doc => fieldsOf(doc, 'a')?.set('name', new Y.Text('x')),
    'a shared list as value': doc =>
      doc.getMap<Y.Map<unknown>>('relationships').get('ab')?.set('channels', new Y.Array()),
    'a document as value': doc => fieldsOf(doc, 'a')?.set('name', new Y.Doc()),
    'bytes as value': doc => fieldsOf(doc, 'a')?.set('name', new Uint8Array(3)),
    'another shared type as entry': doc => doc.getMap('parties').set('x', new Y.XmlHook('a')),
    'an id too long': doc => doc.getMap('parties').set('x'.repeat(65), entry(aParty())),
  }
  for (const [what, act] of Object.entries(bad)) expect([what, faultOf(act)]).toEqual([what, 'bad-entry'])
})

test('MAP-24 whatever is put into a field, it is refused exactly where the item would not be sound', () => {
  const value = fc.oneof(
    fc.constantFrom(undefined, null, '', 'team', 'x'.repeat(121), 0, 1.5, true),
    fc.array(fc.oneof(fc.integer(), fc.constantFrom('email', 'chat', Number.NaN)), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('kind', 'x', '__proto__'), fc.integer(), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  )
  const items = [
    ['parties', 'a'],
    ['relationships', 'ab'],
  ] as const
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.nat(), fc.boolean(), value, ([name, id], at, isTaken, put) => {
      const places = [...Object.keys(rootSchemas[name].shape), 'extra', 'constructor', '__proto__']
      const place = places[at % places.length] ?? ''
      if (place === 'from' || place === 'to') return
      const change = (doc: Y.Doc) => {
        const fields = rootOf(doc, name).get(id)
        if (isTaken) fields?.delete(place)
        else fields?.set(place, put)
      }
      const after = docAt(start)
      change(after)
      const isSound = readItem(name, id, rootOf(after, name).get(id)) !== undefined
      expect(faultOf(change)).toBe(isSound ? undefined : 'bad-entry')
    }),
    { numRuns: 1000 },
  )
})

test('MAP-24 a good entry and a bad one in one update are refused together', () => {
  expect(
    faultOf(doc => {
      doc.getMap('parties').set('good', entry(aParty()))
      doc.getMap('reflections').set('bad', entry({ ...aReflection(), text: 1 }))
    }),
  ).toBe('bad-entry')
})

test('MAP-25 a party tied to itself is refused', () => {
  const loop = aRelationship({ from: 'a', to: 'a' })
  expect(faultOf(doc => doc.getMap('relationships').set('loop', entry(loop)))).toBe('party-to-itself')
})

test('MAP-25 an end that moves is refused', () => {
  expect(faultOf(doc => doc.getMap<Y.Map<unknown>>('relationships').get('ab')?.set('to', 'c'))).toBe(
    'moved-end',
  )
})

test('MAP-26 far too many entries are refused, and taking some away from too many is allowed', () => {
  const fill = (doc: Y.Doc, count: number) => {
    for (let at = 0; at < count; at += 1) doc.getMap('reflections').set(`r${at}`, entry(aReflection()))
  }
  const wall = constellationLimits.reflections * 1.1
  expect(faultOf(doc => fill(doc, wall))).toBeUndefined()
  expect(faultOf(doc => fill(doc, wall + 1))).toBe('too-many')
  const overfull = new Y.Doc()
  overfull.transact(() => fill(overfull, wall + 5))
  const taking = trialOf(doc => doc.getMap('reflections').delete('r1'), Y.encodeStateAsUpdate(overfull))
  expect(taking).toEqual({ isNew: true, removed: 1 })
})

test('MAP-27 what is already known is told apart from what is new', () => {
  const scratch = docAt(start)
  expect(tryUpdate(scratch, start)).toEqual({ isNew: false, removed: 0 })
  expect(tryUpdate(scratch, new Uint8Array([0, 0]))).toEqual({ isNew: false, removed: 0 })
  expect(trialOf(doc => fieldsOf(doc, 'a')?.set('name', 'New'))).toEqual({ isNew: true, removed: 0 })
  expect(trialOf(doc => rootOf(doc, 'parties').delete('a'))).toEqual({ isNew: true, removed: 1 })
})

test('MAP-28 an entry that was broken before stands in nobody’s way', () => {
  const doc = docAt(start)
  doc.getMap('parties').set('broken', 7)
  const trial = trialOf(other => fieldsOf(other, 'a')?.set('name', 'New'), Y.encodeStateAsUpdate(doc))
  expect(trial.fault).toBeUndefined()
})
