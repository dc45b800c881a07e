import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Constellation, emptyConstellation } from '../../model/constellation/constellation'
import { carryOut } from '../../model/shared-map/carry-out'
import { readConstellation } from '../../model/shared-map/read'
import { rootNames, rootOf } from '../../model/shared-map/roots'
import { prepareRoots, tryUpdate } from '../../model/shared-map/validate-update'
import { constellationAsUpdate } from '../../model/shared-map/write-constellation'
import { aParty, aRelationship } from '../builders/a-constellation'
import { anyStep, intentOf } from '../builders/any-step'

const replica = fc.nat(2)
const edit = fc.record({ act: fc.constant('edit' as const), by: replica, step: anyStep })
const others = fc.record({ act: fc.constantFrom('sync', 'undo', 'redo'), by: replica })
const acts = fc.array(fc.oneof({ weight: 6, arbitrary: edit }, { weight: 4, arbitrary: others }), {
  maxLength: 40,
})
type Act = typeof acts extends fc.Arbitrary<(infer T)[]> ? T : never

function hasItsEnds({ parties, relationships }: Constellation): boolean {
  const ids = new Set(parties.map(party => party.id))
  return relationships.every(({ from, to }) => ids.has(from) && ids.has(to) && from !== to)
}

const start = constellationAsUpdate({
  ...emptyConstellation,
  parties: ['a', 'b', 'c'].map(id => aParty({ id })),
  relationships: [
    aRelationship({ id: 'ab', from: 'a', to: 'b' }),
    aRelationship({ id: 'bc', from: 'b', to: 'c' }),
  ],
})

function openDoc() {
  const doc = new Y.Doc()
  prepareRoots(doc)
  Y.applyUpdate(doc, start)
  return doc
}

function openScreen(clientID: number) {
  const doc = openDoc()
  doc.clientID = clientID
  const roots = rootNames.map(name => rootOf(doc, name))
  return { doc, history: new Y.UndoManager(roots, { captureTimeout: 0, trackedOrigins: new Set(['me']) }) }
}

/** Three screens and a server; every update reaches the server only through its check. */
function play(acts: readonly Act[]) {
  const server = openDoc()
  const screens = [openScreen(1), openScreen(2), openScreen(3)]
  const sent: Uint8Array[] = []
  const sync = ({ doc }: (typeof screens)[number]) => {
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server))
    expect(tryUpdate(server, update)).not.toHaveProperty('fault', expect.any(String))
    sent.push(update)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(doc)), 'server')
  }
  acts.forEach((act, at) => {
    const screen = screens[act.by]
    if (!screen) return
    if (act.act === 'undo') screen.history.undo()
    else if (act.act === 'redo') screen.history.redo()
    else if (act.act === 'sync') sync(screen)
    else if ('step' in act)
      carryOut(screen.doc, intentOf(act.step, readConstellation(screen.doc).constellation, `n${at}`), 'me')
  })
  for (const screen of [...screens, ...screens]) sync(screen)
  return { server, docs: screens.map(({ doc }) => doc), sent }
}

test('MAP-6 MAP-7 three screens that edit, undo and redo at once end with one sound map, and every update passes the check', () => {
  fc.assert(
    fc.property(acts, played => {
      const { server, docs } = play(played)
      const reading = readConstellation(server)
      expect(reading.setAside).toEqual([])
      expect(hasItsEnds(reading.constellation)).toBe(true)
      for (const doc of docs) expect(readConstellation(doc)).toEqual(reading)
    }),
    { numRuns: 300 },
  )
})

test('MAP-6 the same updates in any order, some of them twice, give the same reading', () => {
  fc.assert(
    fc.property(acts, fc.infiniteStream(fc.nat()), (played, chance) => {
      const { server, sent } = play(played)
      const order = sent
        .flatMap(update => (Number(chance.next().value) % 3 === 0 ? [update, update] : [update]))
        .map(update => ({ update, at: Number(chance.next().value) }))
        .toSorted((a, b) => a.at - b.at)
      const doc = openDoc()
      for (const { update } of order) Y.applyUpdate(doc, update)
      expect(readConstellation(doc)).toEqual(readConstellation(server))
    }),
    { numRuns: 200 },
  )
})
