import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '@/model/constellation/position'
import { arrange } from '@/model/layout/arrange'
import { type Clusters, largerClusters } from '@/model/layout/cluster'
import { footprintOf, standingAt } from '@/model/layout/footprint'
import type { Net } from '@/model/standpoint/net'
import { aParty, aRelationship } from '../builders/a-constellation'
import { aServiceOf } from '../builders/a-service-of'
import { isOver } from '../builders/boxes'

type Placed = (id: string) => Position

function laidOut({ parties, relationships }: Net): Placed {
  const order = { parties, relationships, around: [], only: undefined, seed: 1 }
  const moved = arrange({ ...order, arrangement: 'constellation' }, () => undefined)
  const before = new Map(parties.map(({ id, position }) => [id, position]))
  return id => moved.get(id) ?? before.get(id) ?? [Number.NaN, Number.NaN]
}

const between = ([ax, ay]: Position, [bx, by]: Position) => Math.hypot(ax - bx, ay - by)

function isAnyOver({ parties }: Net, placeOf: Placed): boolean {
  const boxes = parties.map(({ id, name }) => standingAt(footprintOf(name), placeOf(id)))
  return boxes.some((box, at) => boxes.slice(at + 1).some(other => isOver(box, other)))
}

test('LAYOUT-19 in a landscape of 3,000 names cover nobody and half of the relationships are short; what nothing joins stands apart', () => {
  const landscape = aServiceOf(3000)
  // Fifteen at the end belong to a service of their own when nothing but themselves is tied to them.
  const own = new Set(landscape.parties.slice(-15).map(({ id }) => id))
  const relationships = landscape.relationships.filter(({ from, to }) => own.has(from) === own.has(to))
  const map = {
    parties: landscape.parties.map(party => ({ ...party, position: [0, 0] as Position })),
    relationships,
  }
  const placeOf = laidOut(map)
  expect(isAnyOver(map, placeOf)).toBe(false)
  const lengths = relationships
    .map(({ from, to }) => between(placeOf(from), placeOf(to)))
    .sort((a, b) => a - b)
  expect(lengths[lengths.length >> 1]).toBeLessThan(430)
  const [left, right] = [[...own].map(id => placeOf(id)[0]), [...own].map(id => placeOf(id)[1])].map(
    all => [Math.min(...all), Math.max(...all)] as const,
  )
  const within = map.parties.filter(({ id }) => {
    const [x, y] = placeOf(id)
    return left && right && x >= left[0] && x <= left[1] && y >= right[0] && y <= right[1] && !own.has(id)
  })
  expect(within.length).toBeLessThan(5)
}, 60_000)

test('LAYOUT-25 where hundreds hang on one party, each of them stands nearer to it than to another', () => {
  const hubs = 3
  const parties = Array.from({ length: 1500 }, (_, at) =>
    aParty({ id: `p${String(at).padStart(4, '0')}`, name: `Party ${at}`, position: [0, 0] }),
  )
  const id = (at: number) => parties[at]?.id ?? ''
  const ties = parties.slice(hubs).map((party, at) => [party.id, id(at % hubs)] as const)
  const relationships = [...ties, [id(0), id(1)] as const, [id(1), id(2)] as const].map(([from, to], at) =>
    aRelationship({ id: `r${at}`, from, to }),
  )
  const placeOf = laidOut({ parties, relationships })
  expect(isAnyOver({ parties, relationships }, placeOf)).toBe(false)
  const strayed = ties.filter(([one, hub]) => {
    const others = parties.slice(0, hubs).map(other => between(placeOf(one), placeOf(other.id)))
    return between(placeOf(one), placeOf(hub)) > Math.min(...others)
  })
  expect(strayed.length).toBeLessThan(ties.length / 50)
}, 60_000)

test('LAYOUT-26 in a large map pinned parties stay, and those related to them come to them', () => {
  const { parties, relationships } = aServiceOf(600)
  const pins = new Map<string, Position>([
    [parties[0]?.id ?? '', [-6000, -2500]],
    [parties[300]?.id ?? '', [6000, 2500]],
  ])
  const map = {
    parties: parties.map(party => {
      const pin = pins.get(party.id)
      return pin ? { ...party, position: pin, isPinned: true } : party
    }),
    relationships,
  }
  const placeOf = laidOut(map)
  expect(isAnyOver(map, placeOf)).toBe(false)
  const [first, second] = [...pins.keys()]
  for (const [id, pin] of pins) {
    expect(placeOf(id)).toEqual(pin)
    const other = pins.get((id === first ? second : first) ?? '') ?? [0, 0]
    const related = relationships.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
    const nearer = related.filter(one => between(placeOf(one), pin) < between(placeOf(one), other))
    expect(nearer.length).toBeGreaterThan(related.length * 0.7)
  }
}, 60_000)

const anyClusters = fc
  .array(fc.tuple(fc.nat({ max: 29 }), fc.nat({ max: 29 }), fc.integer({ min: 1, max: 3 })), {
    maxLength: 60,
  })
  .map((drawn): Clusters => {
    const bonds = new Map<string, readonly [number, number, number]>()
    for (const [a, b, ties] of drawn)
      if (a !== b) bonds.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b), ties])
    return { weights: Array.from({ length: 30 }, () => 1), bonds: [...bonds.values()] }
  })

test('LAYOUT-27 clusters hold every party once, none is heavier than asked, and ties between them are kept', () => {
  fc.assert(
    fc.property(anyClusters, fc.integer({ min: 8, max: 12 }), (clusters, heaviest) => {
      const larger = largerClusters(clusters, heaviest)
      expect(larger.partOf.every(cluster => cluster >= 0 && cluster < larger.weights.length)).toBe(true)
      expect(larger.weights.reduce((sum, weight) => sum + weight, 0)).toBe(30)
      expect(Math.max(...larger.weights)).toBeLessThanOrEqual(heaviest)
      const outside = clusters.bonds.filter(([a, b]) => larger.partOf[a] !== larger.partOf[b])
      const ties = (bonds: Clusters['bonds']) => bonds.reduce((sum, [, , held]) => sum + held, 0)
      expect(ties(larger.bonds)).toBe(ties(outside))
    }),
  )
})

test('LAYOUT-27 two circles of friends that one tie joins are two clusters', () => {
  const circle = (first: number) =>
    [0, 1, 2, 3].flatMap(a => [0, 1, 2, 3].flatMap(b => (a < b ? [[first + a, first + b, 1] as const] : [])))
  const bonds = [...circle(0), ...circle(4), [3, 4, 1] as const]
  const { partOf } = largerClusters({ weights: Array.from({ length: 8 }, () => 1), bonds }, 4)
  expect(new Set(partOf.slice(0, 4)).size).toBe(1)
  expect(new Set(partOf.slice(4)).size).toBe(1)
  expect(partOf[0]).not.toBe(partOf[4])
})
