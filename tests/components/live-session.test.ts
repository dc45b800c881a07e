// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { type Connection, connectionOf, firstFacts, refusalOfCode } from '@/components/session/connection'
import { newsIn } from '@/components/session/live-news'
import { hueOf, presenceIn } from '@/components/session/presence'
import { applyIntent } from '@/model/constellation/apply-intent'
import type { Intent } from '@/model/constellation/intent'
import { carryOut } from '@/model/shared-map/carry-out'
import { closeCodes } from '@/model/shared-map/close-reason'
import { readConstellation } from '@/model/shared-map/read'
import { aConstellationOf } from '../builders/a-constellation'
import { aLiveMap } from '../builders/a-live-map'

const opened: (() => void)[] = []
const open = (parties = 12) => {
  const made = aLiveMap(aConstellationOf(parties))
  opened.push(made.live.close)
  return { ...made, map: () => made.live.constellation.getState() }
}
afterEach(() => {
  for (const close of opened.splice(0)) close()
})

const nextPicture = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
const rename = (id: string, name: string): Intent => ({ do: 'change-party', id, change: { name } })
const somebodyElse = (doc: Y.Doc, intent: Intent) => carryOut(doc, intent, 'the server')

test('SESSION-1 one change keeps every other item and list the same', () => {
  const { live, map } = open()
  const before = map()
  live.intend(rename('p0003', 'Night shift'))
  const after = map()
  expect(after.parties[2]?.name).toBe('Night shift')
  expect(after.parties.filter((party, place) => party !== before.parties[place])).toHaveLength(1)
  expect(after.relationships).toBe(before.relationships)
  expect(after.reflections).toBe(before.reflections)
})

test('SESSION-2 whatever is done, what the store holds is what the document says', () => {
  const ids = ['p0001', 'p0002', 'p0003', 'r0001', 'r0002', 'nobody']
  const step: fc.Arbitrary<Intent> = fc.oneof(
    fc.record({
      do: fc.constant('delete' as const),
      parties: fc.subarray(ids),
      relationships: fc.subarray(ids),
    }),
    fc.constantFrom(...ids).map(id => rename(id, 'Another')),
    fc.constantFrom(...ids).map((id): Intent => ({ do: 'move-parties', positions: { [id]: [5, 5] } })),
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(step, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 12 }),
      steps => {
        const { live, doc, map } = open(5)
        for (const one of steps) {
          if (typeof one === 'string') live[one]()
          else live.intend(one)
        }
        expect(map()).toEqual(readConstellation(doc).constellation)
      },
    ),
    { numRuns: 60 },
  )
})

test('SESSION-3 what is done here is there at once, what others do comes with the next picture, many changes as one', async () => {
  const { live, doc, map } = open()
  let times = 0
  live.constellation.subscribe(() => {
    times += 1
  })
  live.intend(rename('p0001', 'Mine'))
  expect(map().parties[0]?.name).toBe('Mine')
  expect(times).toBe(1)
  for (const id of ['p0002', 'p0003', 'p0004']) somebodyElse(doc, rename(id, 'Theirs'))
  expect(times).toBe(1)
  await nextPicture()
  expect(times).toBe(2)
  expect(map().parties.filter(({ name }) => name === 'Theirs')).toHaveLength(3)
})

test('SESSION-4 undo takes back one’s own last step and leaves what others did', () => {
  const { live, doc, map } = open()
  live.intend(rename('p0001', 'Mine'))
  somebodyElse(doc, rename('p0002', 'Theirs'))
  live.undo()
  expect(map().parties[0]?.name).not.toBe('Mine')
  expect(map().parties[1]?.name).toBe('Theirs')
  live.redo()
  expect(map().parties[0]?.name).toBe('Mine')
})

test('SESSION-5 writing on in one field is one step to undo, two deletions are two', () => {
  const { live, map } = open()
  for (const name of ['N', 'Ni', 'Night']) live.intend(rename('p0001', name))
  live.undo()
  expect(map()).toEqual(aConstellationOf(12))
  for (const id of ['p0001', 'p0002']) live.intend({ do: 'delete', parties: [id], relationships: [] })
  live.undo()
  expect(map().parties.map(({ id }) => id)).toContain('p0002')
  expect(map().parties.map(({ id }) => id)).not.toContain('p0001')
})

test('SESSION-6 a refused intent changes nothing and names its rule', () => {
  const { live, map } = open()
  const before = map()
  const intent = rename('nobody', 'Nobody')
  expect(live.intend(intent)).toBe('no-such-party')
  expect(applyIntent(before, intent)).toEqual({ refusal: 'no-such-party' })
  expect(map()).toBe(before)
  expect(live.undoState.getState().canUndo).toBe(false)
})

const here = { ...firstFacts, connected: true, synced: true, everSynced: true }
const states: readonly [string, Partial<typeof here>, Connection['state']][] = [
  ['nothing is here yet', { ...firstFacts }, 'connecting'],
  ['all is on the server', {}, 'saved'],
  ['something done here is not on the server’s disk', { unsaved: true }, 'saving'],
  ['the line is down', { connected: false, synced: false }, 'offline'],
  ['the line is down with something unsaved', { connected: false, unsaved: true }, 'offline'],
  ['the device says it is offline', { online: false }, 'offline'],
  ['the line is back and the map not yet in step', { synced: false }, 'connecting'],
  ['the server refused', { refused: 'gone' }, 'refused'],
  ['the right to edit is gone with something unsaved', { readOnly: true, unsaved: true }, 'refused'],
]
test.each(states)('SESSION-7 when %s, that is what is said', (_when, facts, state) => {
  expect(connectionOf({ ...here, ...facts }).state).toBe(state)
})

test('SESSION-8 a closed line is a refusal only where coming back would not help', () => {
  expect(refusalOfCode(closeCodes['right-withdrawn'])).toBe('withdrawn')
  expect(refusalOfCode(closeCodes.gone)).toBe('gone')
  expect(refusalOfCode(closeCodes['bad-entry'])).toBe('cut-off')
  for (const code of [1000, 1001, 1006, closeCodes.reset]) expect(refusalOfCode(code)).toBeUndefined()
})

test('SESSION-9 news that is not news is passed over', () => {
  expect(newsIn('{"news":"renamed","name":"Bay"}')).toEqual({ news: 'renamed', name: 'Bay' })
  expect(newsIn('{"news":"health","more":1}')).toEqual({ news: 'health' })
  for (const text of ['', 'null', '[]', '{"news":"renamed"}', '{"news":"else"}', '{'])
    expect(newsIn(text)).toBeUndefined()
})

test('SESSION-10 presence that does not say who it is is passed over, and a person’s hue stays', () => {
  expect(presenceIn({ cursor: [1, 2] })).toBeUndefined()
  expect(presenceIn({ user: { id: 'a', name: 'A', hue: hueOf('a') }, cursor: [1, 2] })?.cursor).toEqual([
    1, 2,
  ])
  fc.assert(
    fc.property(fc.string(), id => {
      expect(hueOf(id)).toBe(hueOf(id))
      expect(hueOf(id)).toBeGreaterThanOrEqual(0)
      expect(hueOf(id)).toBeLessThan(360)
    }),
  )
})
