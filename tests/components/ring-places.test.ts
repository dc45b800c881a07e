import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detailAt } from '@/components/canvas/level-of-detail'
import { meets, nameBox, namesWithRoom } from '@/components/canvas/names-with-room'
import { hasRoomForRing, lineOf, type Placed } from '@/components/canvas/placed'
import { ringAt, ringPlaces, ringSpace } from '@/components/canvas/ring-places'
import type { SubjectHealth } from '@/model/health/health'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { aPlaced } from '../builders/a-placed'

const health: SubjectHealth = {
  subject: '',
  responses: 1,
  safety: 'in-place',
  themesStandBack: false,
  foundation: { themeId: 'foundation', level: 3, elements: [] },
  themes: [],
}
/** A map on which everything was checked. */
function checked(
  places: readonly (readonly [number, number])[],
  pairs: readonly (readonly [number, number])[],
) {
  const parties = places.map((position, index) =>
    aParty({ id: `p${index}`, name: `Helpline and chat team ${index}`, position: [...position] }),
  )
  const relationships = pairs
    .filter(([from, to]) => from !== to && from < places.length && to < places.length)
    .map(([from, to], index) => aRelationship({ id: `r${index}`, from: `p${from}`, to: `p${to}` }))
  const { parties: all, ties } = aPlaced(aConstellation({ parties, relationships }))
  const withHealth = <T extends object>(items: ReadonlyMap<string, T>) =>
    new Map([...items].map(([id, item]) => [id, { ...item, health }]))
  return { parties: withHealth(all), ties: withHealth(ties) } satisfies Placed
}

const place = fc.integer({ min: -500, max: 500 })
const maps = fc
  .tuple(
    fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 14 }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 20 }),
  )
  .map(([places, pairs]) => checked(places, pairs))

test('CANVAS-13 far out, no ring covers a name that is shown but its own party’s: it stands elsewhere on its line, on the other side, or is left out', () => {
  fc.assert(
    fc.property(maps, fc.double({ min: 0.3, max: 0.85, noNaN: true }), (placed, zoom) => {
      const detail = detailAt(zoom)
      const named = namesWithRoom(placed, detail.nameSize)
      const rings = ringPlaces(placed, named, detail)
      const names = [...placed.parties.values()].filter(({ party }) => named.has(party.id))
      for (const tie of placed.ties.values()) {
        if (!hasRoomForRing(lineOf(tie), tie.health)) continue
        const at = ringAt(tie, rings)
        if (at)
          for (const name of names)
            expect(meets(nameBox(name, detail.nameSize), ringSpace.tie(at, detail))).toBe(false)
      }
      for (const [id, { at }] of placed.parties) {
        const side = rings.parties.get(id) ?? 'right'
        if (side === 'none') continue
        for (const name of names.filter(({ party }) => party.id !== id))
          expect(meets(nameBox(name, detail.nameSize), ringSpace.party(at, side, detail))).toBe(false)
      }
    }),
  )
})

test('CANVAS-14 near, and where no name is in the way, every ring stands in its usual place', () => {
  const two = checked(
    [
      [0, 0],
      [600, 0],
    ],
    [[0, 1]],
  )
  for (const zoom of [0.4, 0.9, 1.5]) {
    const detail = detailAt(zoom)
    const { ties, parties } = ringPlaces(two, namesWithRoom(two, detail.nameSize), detail)
    expect([...ties, ...parties]).toEqual([])
  }
})

test('CANVAS-14 a ring in whose middle a name stands moves along its line', () => {
  const three = checked(
    [
      [-600, 0],
      [600, 0],
      [0, -60],
    ],
    [[0, 1]],
  )
  const detail = detailAt(0.5)
  const rings = ringPlaces(three, new Set(['p2']), detail)
  const [tie] = three.ties.values()
  const moved = tie && ringAt(tie, rings)
  expect(moved?.[1]).toBeCloseTo(0)
  expect(Math.abs(moved?.[0] ?? 0)).toBeGreaterThan(60)
})
