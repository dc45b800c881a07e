import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harbourLights } from '@/content/examples/harbour'
import { templates } from '@/content/templates/templates'
import type { Position } from '@/model/constellation/position'
import { type ArrangeOrder, arrange } from '@/model/layout/arrange'
import { coveredMiddles } from '@/model/layout/covered-middles'
import { crossingsOf } from '@/model/layout/crossings'
import { footprintOf, standingAt } from '@/model/layout/footprint'
import { keepApart } from '@/model/layout/keep-apart'
import type { Places } from '@/model/layout/places'
import { steppedAside } from '@/model/layout/step-aside'
import { arrangements, type Task } from '@/model/layout/task'
import type { Net } from '@/model/standpoint/net'
import { readWrittenMap } from '@/model/template/written-map'
import { exampleMap } from '@/server/example/example-map'
import { aParty, aRelationship } from '../builders/a-constellation'
import { anyNet, someOfThem } from '../builders/a-net'
import { aServiceOf } from '../builders/a-service-of'
import { isOver } from '../builders/boxes'

const untold = () => undefined
const anOrder = (map: Net, given: Partial<ArrangeOrder> = {}): ArrangeOrder => ({
  arrangement: 'constellation',
  parties: map.parties,
  relationships: map.relationships,
  around: [],
  only: undefined,
  seed: 0,
  ...given,
})

/** Where everybody stands after an order. */
function laidOut(map: Net, given: Partial<ArrangeOrder> = {}): Places {
  const moved = arrange(anOrder(map, given), untold)
  return new Map(map.parties.map(({ id, position }) => [id, moved.get(id) ?? position]))
}

const placeOf = (places: Places, id: string): Position => places.get(id) ?? [Number.NaN, Number.NaN]
const away = (places: Places, a: string, b: string) => {
  const [[ax, ay], [bx, by]] = [placeOf(places, a), placeOf(places, b)]
  return Math.hypot(ax - bx, ay - by)
}

/** The pairs of parties whose boxes overlap. */
function covering({ parties }: Net, places: Places): [string, string][] {
  const boxes = parties.map(({ id, name }) => ({
    id,
    box: standingAt(footprintOf(name), placeOf(places, id)),
  }))
  return boxes.flatMap(({ id, box }, at) =>
    boxes
      .slice(at + 1)
      .flatMap(other => (isOver(box, other.box) ? [[id, other.id] as [string, string]] : [])),
  )
}

describe('keeping parties apart', () => {
  const crowd = fc.record({
    places: fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })), {
      maxLength: 40,
    }),
    names: fc.array(fc.constantFrom('Helpline', 'Survivors’ advisory group of the whole county', ''), {
      minLength: 40,
      maxLength: 40,
    }),
    still: fc.uniqueArray(fc.nat({ max: 39 }), { maxLength: 6 }),
  })
  const inputOf = ({ places, names, still }: { places: Position[]; names: string[]; still: number[] }) => ({
    places: new Map(places.map((place, index) => [String(index), place])),
    footprints: new Map(places.map((_, index) => [String(index), footprintOf(names[index] ?? '')])),
    still: new Set(still.map(String)),
  })

  test('LAYOUT-1 no footprint covers another, but for two that may not be moved', () => {
    fc.assert(
      fc.property(crowd.map(inputOf), input => {
        const boxes = [...keepApart(input)].flatMap(([id, place]) => {
          const box = input.footprints.get(id)
          return box ? [{ id, box: standingAt(box, place) }] : []
        })
        const found = boxes.some((one, at) =>
          boxes
            .slice(at + 1)
            .some(
              other => isOver(one.box, other.box) && !(input.still.has(one.id) && input.still.has(other.id)),
            ),
        )
        expect(found).toBe(false)
      }),
    )
  })

  test('LAYOUT-2 who may not be moved stays exactly', () => {
    fc.assert(
      fc.property(crowd.map(inputOf), input => {
        const places = keepApart(input)
        for (const id of input.still) expect(places.get(id)).toEqual(input.places.get(id))
      }),
    )
  })

  test('LAYOUT-3 the order makes no difference, and what stands free is left', () => {
    fc.assert(
      fc.property(crowd.map(inputOf), input => {
        const places = keepApart(input)
        const reversed = { ...input, places: new Map([...input.places].reverse()) }
        expect(new Map([...keepApart(reversed)].sort())).toEqual(new Map([...places].sort()))
        expect(new Map([...keepApart({ ...input, places })].sort())).toEqual(new Map([...places].sort()))
      }),
    )
  })
})

/** How often the ring of a relationship stands on a party that is neither of its ends. */
const coveringPairs = (
  places: Places,
  { relationships, footprints }: Pick<Task, 'relationships' | 'footprints'>,
) =>
  relationships.reduce((sum, tie) => {
    const alone = [...footprints].map(([id, box]) => new Map([[id, box]]))
    return (
      sum + alone.filter(one => coveredMiddles(places, { relationships: [tie], footprints: one }) > 0).length
    )
  }, 0)

describe('the arrangements', () => {
  const anyWay = fc.constantFrom(...arrangements)
  const anyOnly = fc.option(someOfThem, { nil: undefined })

  test('LAYOUT-10 nobody covers anybody, and pinned ones and those not asked for stay', () => {
    fc.assert(
      fc.property(anyNet, anyWay, anyOnly, someOfThem, (map, arrangement, only, around) => {
        const places = laidOut(map, { arrangement, only, around })
        const mayMove = (id: string) =>
          !map.parties.find(party => party.id === id)?.isPinned && (only?.includes(id) ?? true)
        for (const { id, position } of map.parties) if (!mayMove(id)) expect(places.get(id)).toEqual(position)
        expect(covering(map, places).filter(pair => pair.some(mayMove))).toEqual([])
        for (const [x, y] of places.values()) {
          expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true)
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(100_000)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('LAYOUT-11 the same map gives the same places, in whatever order it comes', () => {
    fc.assert(
      fc.property(anyNet, anyWay, fc.nat({ max: 3 }), (map, arrangement, seed) => {
        const turned = {
          parties: [...map.parties].reverse(),
          relationships: [...map.relationships].reverse(),
        }
        const one = arrange(anOrder(map, { arrangement, seed }), untold)
        const other = arrange(anOrder(turned, { arrangement, seed }), untold)
        expect(new Map([...other].sort())).toEqual(new Map([...one].sort()))
      }),
      { numRuns: 12 },
    )
  })

  test('LAYOUT-12 the example’s lines cross at most once, and parts stand near what they are part of', () => {
    const ids = (at: number) => `id${String(at).padStart(4, '0')}`
    const { constellation } = exampleMap(harbourLights, 0, ids)
    const heaped = {
      ...constellation,
      parties: constellation.parties.map(one => ({ ...one, position: [0, 0] as Position })),
    }
    expect(crossingsOf(constellation.relationships, laidOut(heaped))).toBeLessThanOrEqual(1)
    const parties = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, at) =>
      aParty({
        id,
        position: [at * 10, 0],
        within: { a: '', b: 'a', c: 'a', d: 'a', e: '', f: 'e', g: 'e', h: 'e' }[id],
      }),
    )
    const ring = parties.map(({ id }, at) =>
      aRelationship({ id: `r${at}`, from: id, to: parties[(at + 4) % 8]?.id ?? '' }),
    )
    const places = laidOut({ parties, relationships: ring.slice(0, 4) })
    for (const part of ['b', 'c', 'd']) expect(away(places, part, 'a')).toBeLessThan(away(places, part, 'e'))
    for (const part of ['f', 'g', 'h']) expect(away(places, part, 'e')).toBeLessThan(away(places, part, 'a'))
  })

  const star: Net = {
    parties: ['a', 'b', 'c', 'd', 'e', 'f'].map(id => aParty({ id, position: [0, 0] })),
    relationships: [
      aRelationship({ id: 'r1', from: 'a', to: 'b' }),
      aRelationship({ id: 'r2', from: 'a', to: 'c', state: 'ended' }),
      aRelationship({ id: 'r3', from: 'd', to: 'a' }),
      aRelationship({ id: 'r4', from: 'c', to: 'e' }),
    ],
  }

  test('LAYOUT-13 who is further away stands further out, and who is not connected outside', () => {
    const places = laidOut(star, { arrangement: 'rings', around: ['a'] })
    const first = Math.max(...['b', 'c', 'd'].map(id => away(places, 'a', id)))
    expect(away(places, 'a', 'e')).toBeGreaterThan(first)
    expect(away(places, 'a', 'f')).toBeGreaterThan(away(places, 'a', 'e'))
  })

  test('LAYOUT-14 the middle is who was named, or else the best connected', () => {
    const inMiddle = (given: Partial<ArrangeOrder>) => {
      const places = laidOut(star, { arrangement: 'rings', ...given })
      return star.parties.filter(({ id }) => placeOf(places, id).join() === '0,0').map(({ id }) => id)
    }
    expect(inMiddle({})).toEqual(['a'])
    expect(inMiddle({ around: ['e'] })).toEqual(['e'])
    expect(inMiddle({ around: ['gone'] })).toEqual(['a'])
  })

  test('LAYOUT-15 each kind has columns of its own, service users on the left', () => {
    const kinds = ['other', 'service-user', 'team', 'partner'] as const
    const parties = Array.from({ length: 40 }, (_, at) =>
      aParty({ id: `p${at}`, kind: kinds[at % 4] ?? 'other', position: [at, at] }),
    )
    const places = laidOut({ parties, relationships: [] }, { arrangement: 'lanes' })
    const across = (kind: string) =>
      parties.filter(party => party.kind === kind).map(({ id }) => placeOf(places, id)[0])
    const spans = ['service-user', 'team', 'partner', 'other'].map(kind => across(kind))
    spans.slice(1).forEach((span, at) => {
      expect(Math.min(...span)).toBeGreaterThan(Math.max(...(spans[at] ?? [])))
    })
  })

  test('LAYOUT-17 in lanes, no ring on a relationship of any template stands on a party between its ends, and one of the example at most', () => {
    for (const written of [harbourLights, ...templates]) {
      const map = readWrittenMap(written, order => String(order).padStart(4, '0')).constellation
      const footprints = new Map(map.parties.map(({ id, name }) => [id, footprintOf(name)]))
      const covered = coveredMiddles(laidOut(map, { arrangement: 'lanes' }), { ...map, footprints })
      expect(covered).toBeLessThanOrEqual(written === harbourLights ? 1 : 0)
    }
  })

  test('LAYOUT-18 rings that stand on parties never become more when parties step aside, and nobody comes over anybody', () => {
    fc.assert(
      fc.property(anyNet, someOfThem, ({ parties, relationships }, still) => {
        const footprints = new Map(parties.map(({ id, name }) => [id, footprintOf(name)]))
        const places = keepApart({
          places: new Map(parties.map(({ id, position }) => [id, position])),
          footprints,
          still: new Set(),
        })
        const task = { parties, relationships, now: places, footprints, still: new Set(still) }
        const after = steppedAside(places, task, untold)
        expect(coveringPairs(after, task)).toBeLessThanOrEqual(coveringPairs(places, task))
        expect(covering({ parties, relationships }, after)).toEqual([])
        for (const id of still) expect(after.get(id)).toEqual(places.get(id))
      }),
      { numRuns: 60 },
    )
  })

  test('LAYOUT-18 the middle of a relationship is covered by whoever stands there, except its own ends', () => {
    const box = { x: -40, y: -40, width: 80, height: 80 }
    const footprints = new Map(['a', 'b', 'c'].map(id => [id, box]))
    const relationships = [{ from: 'a', to: 'b' }]
    const covered = (c: Position, b: Position = [400, 0]) =>
      coveredMiddles(
        new Map<string, Position>([
          ['a', [0, 0]],
          ['b', b],
          ['c', c],
        ]),
        { relationships, footprints },
      )
    expect(covered([210, 30])).toBe(1)
    expect(covered([210, 70])).toBe(0)
    expect(covered([900, 0], [60, 0])).toBe(0)
  })

  test.each(arrangements)('LAYOUT-29 how much of the work is done is told on the way: %s', arrangement => {
    const shares: number[] = []
    arrange(anOrder(aServiceOf(120), { arrangement }), share => shares.push(share))
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares[0]).toBeLessThan(0.5)
    expect(shares.at(-1)).toBeGreaterThan(0.9)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  test('LAYOUT-16 a pair of crossing lines is counted once, and lines that share a party never', () => {
    const places: Places = new Map([
      ['a', [0, 0]],
      ['b', [10, 10]],
      ['c', [0, 10]],
      ['d', [10, 0]],
    ])
    const line = (from: string, to: string) => ({ from, to })
    expect(crossingsOf([line('a', 'b'), line('c', 'd')], places)).toBe(1)
    expect(crossingsOf([line('a', 'b'), line('a', 'd'), line('c', 'a')], places)).toBe(0)
    expect(crossingsOf([line('a', 'c'), line('b', 'd')], places)).toBe(0)
  })

  test('LAYOUT-16 the same pairs are counted, whatever lines stand before or after them', () => {
    fc.assert(
      fc.property(anyNet, ({ parties, relationships }) => {
        const places: Places = new Map(parties.map(({ id, position }) => [id, position]))
        const pairs = relationships.flatMap((one, at) =>
          relationships.slice(at + 1).map(other => crossingsOf([one, other], places)),
        )
        expect(crossingsOf(relationships, places)).toBe(pairs.reduce((sum, count) => sum + count, 0))
      }),
    )
  })
})
