import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holders } from '@/model/constellation/holders'
import { relationshipStates } from '@/model/constellation/relationship'
import { perspectives } from '@/model/edition/perspective'
import { footprintOf, standingAt } from '@/model/layout/footprint'
import { constellationPicture } from '@/model/report/constellation-picture'
import { asSeenFrom } from '@/model/standpoint/as-seen-from'
import { knownFrom, perspectiveOf } from '@/model/standpoint/known'
import type { Net } from '@/model/standpoint/net'
import { onTheClosed } from '@/model/standpoint/on-the-closed'
import { reachFrom } from '@/model/standpoint/reach'
import { sayingsOf } from '@/model/standpoint/sayings'
import { seenFrom } from '@/model/standpoint/seen'
import { stepAlong } from '@/model/standpoint/walk'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { anyNet, someOfThem } from '../builders/a-net'
import { isOver } from '../builders/boxes'

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const steps = (map: Net) => [
  ...map.relationships.flatMap(tie =>
    [tie.from, tie.to].flatMap(here => {
      const there = stepAlong(tie, here)
      return there === undefined ? [] : [[here, there] as const]
    }),
  ),
  ...[...holders(map.parties)].flatMap(([part, holder]) => [
    [part, holder] as const,
    [holder, part] as const,
  ]),
]

describe('reach', () => {
  test('STAND-1 a walk goes only in the direction of a relationship', () => {
    const walk = (direction: 'forward' | 'backward' | 'mutual' | 'none') =>
      ['p1', 'p2'].map(party => stepAlong(aRelationship({ direction }), party))
    expect(walk('forward')).toEqual(['p2', undefined])
    expect(walk('backward')).toEqual([undefined, 'p1'])
    expect(walk('mutual')).toEqual(['p2', 'p1'])
    expect(walk('none')).toEqual(['p2', 'p1'])
    expect(stepAlong(aRelationship({ direction: 'mutual' }), 'p3')).toBeUndefined()
  })

  test('STAND-2 paused, ended and wished-for relationships are not walked', () => {
    const walked = relationshipStates.filter(state => stepAlong(aRelationship({ state }), 'p1') === 'p2')
    expect(walked).toEqual(['holding', 'new', 'strained'])
  })

  test('STAND-3 a step leads at most one ring out, and every ring hangs on the one before', () => {
    fc.assert(
      fc.property(anyNet, someOfThem, (map, standpoint) => {
        const { rings } = reachFrom(map, standpoint)
        const walked = steps(map)
        for (const [here, there] of walked) {
          const ring = rings.get(here)
          if (ring !== undefined) expect(rings.get(there)).toBeLessThanOrEqual(ring + 1)
        }
        for (const [id, ring] of rings)
          if (ring > 0)
            expect(walked.some(([here, there]) => there === id && rings.get(here) === ring - 1)).toBe(true)
      }),
    )
  })

  test('STAND-4 the standpoint has ring 0, and who cannot be reached has none', () => {
    fc.assert(
      fc.property(anyNet, someOfThem, (map, standpoint) => {
        const { rings } = reachFrom(map, standpoint)
        expect([...rings].filter(([, ring]) => ring === 0).map(([id]) => id)).toEqual(standpoint)
        for (const [here, there] of steps(map)) if (!rings.has(there)) expect(rings.has(here)).toBe(false)
      }),
    )
    expect(reachFrom({ parties: [aParty()], relationships: [] }, ['gone']).rings.size).toBe(0)
  })

  test('STAND-5 the order of parties and relationships makes no difference', () => {
    const shuffled = anyNet.chain(map =>
      fc.record({
        map: fc.constant(map),
        other: fc.record({
          parties: fc.shuffledSubarray([...map.parties], { minLength: map.parties.length }),
          relationships: fc.shuffledSubarray([...map.relationships], { minLength: map.relationships.length }),
        }),
      }),
    )
    fc.assert(
      fc.property(shuffled, someOfThem, ({ map, other }, parties) => {
        const standpoint = { parties, perspective: undefined }
        const nameOf = ({ name }: { name: string }) => name
        const [one, two] = [asSeenFrom(map, standpoint, nameOf), asSeenFrom(other, standpoint, nameOf)]
        expect(new Map([...two.seen.rings].sort())).toEqual(new Map([...one.seen.rings].sort()))
        expect(two.seen.gates).toEqual(one.seen.gates)
        expect(two.seen.lit).toEqual(one.seen.lit)
        expect(two.places).toEqual(one.places)
      }),
    )
  })

  test('STAND-6 whoever is further away is reached through direct neighbours, by a shortest way', () => {
    fc.assert(
      fc.property(anyNet, someOfThem, (map, standpoint) => {
        const { rings, gates } = reachFrom(map, standpoint)
        for (const [id, ring] of rings) {
          if (ring < 2) continue
          expect(gates.get(id)?.size).toBeGreaterThan(0)
          for (const gate of gates.get(id) ?? []) {
            expect(rings.get(gate)).toBe(1)
            expect(reachFrom(map, [gate]).rings.get(id)).toBe(ring - 1)
          }
        }
      }),
    )
  })

  test('STAND-7 a part and what it is part of reach each other in one step, without any relationship', () => {
    const map = {
      parties: [
        aParty({ id: 'line', within: 'charity' }),
        aParty({ id: 'charity', kind: 'organisation' }),
        aParty({ id: 'refuge', within: 'charity' }),
      ],
      relationships: [],
    }
    expect([...reachFrom(map, ['charity']).rings]).toEqual([
      ['charity', 0],
      ['line', 1],
      ['refuge', 1],
    ])
    expect([...reachFrom(map, ['line']).rings]).toEqual([
      ['line', 0],
      ['charity', 1],
      ['refuge', 2],
    ])
    expect([...(reachFrom(map, ['line']).gates.get('refuge') ?? [])]).toEqual(['charity'])
  })
})

/** A helpline and a refuge in one organisation, a worker in the helpline, a survivor in touch with the worker; the council with the organisation. */
const service: Net = {
  parties: [
    aParty({ id: 'survivor', kind: 'service-user' }),
    aParty({ id: 'worker', kind: 'team-member', within: 'helpline' }),
    aParty({ id: 'helpline', kind: 'team', within: 'charity' }),
    aParty({ id: 'refuge', kind: 'team', within: 'charity' }),
    aParty({ id: 'charity', kind: 'organisation' }),
    aParty({ id: 'council', kind: 'stakeholder' }),
    aParty({ id: 'landlord', kind: 'partner' }),
    aParty({ id: 'police', kind: 'partner' }),
  ],
  relationships: [
    aRelationship({
      id: 'r1',
      from: 'survivor',
      to: 'worker',
      direction: 'mutual',
      channels: ['text', 'phone'],
    }),
    aRelationship({
      id: 'r2',
      from: 'survivor',
      to: 'worker',
      direction: 'mutual',
      channels: ['live-chat', 'phone'],
    }),
    aRelationship({ id: 'r3', from: 'helpline', to: 'refuge' }),
    aRelationship({ id: 'r4', from: 'council', to: 'charity' }),
    aRelationship({ id: 'r5', from: 'refuge', to: 'landlord' }),
    aRelationship({ id: 'r6', from: 'worker', to: 'helpline', direction: 'mutual' }),
    aRelationship({ id: 'r7', from: 'survivor', to: 'police', state: 'paused' }),
  ],
}
const known = (from: string, perspective: (typeof perspectives)[number]) =>
  [...knownFrom(service, [from], perspective).relationships].sort()

describe('what would be known', () => {
  test('STAND-10 a service user knows their own relationships and who is at the other ends', () => {
    expect(known('survivor', 'service-user')).toEqual(['r1', 'r2', 'r7'])
    expect(knownFrom(service, ['survivor'], 'service-user').parties).toEqual(
      new Set(['survivor', 'worker', 'police']),
    )
    expect(perspectiveOf('service-user')).toBe('service-user')
    expect(perspectiveOf('partner')).toBeUndefined()
  })

  test('STAND-11 a team member also knows the relationships of their team', () => {
    expect(known('worker', 'team-member')).toEqual(['r1', 'r2', 'r3', 'r6'])
    const loose = { ...service, parties: service.parties.map(party => ({ ...party, within: '' })) }
    expect([...knownFrom(loose, ['worker'], 'team-member').relationships].sort()).toEqual([
      'r1',
      'r2',
      'r3',
      'r6',
    ])
  })

  test('STAND-12 a team also knows its members’ relationships and those of what it is part of', () => {
    expect(known('helpline', 'team')).toEqual(['r1', 'r2', 'r3', 'r4', 'r6'])
  })

  test('STAND-13 an organisation knows the relationships of everything within it', () => {
    expect(known('charity', 'organisation')).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6'])
  })

  test('STAND-14 each perspective knows what the one before it knows', () => {
    fc.assert(
      fc.property(anyNet, someOfThem, (map, standpoint) => {
        const circles = perspectives.map(perspective => knownFrom(map, standpoint, perspective))
        const all = new Set(idsOf(map.parties))
        circles.forEach((circle, place) => {
          const before = circles[place - 1]
          expect([...circle.parties].every(id => all.has(id))).toBe(true)
          if (!before) return
          expect([...before.parties].every(id => circle.parties.has(id))).toBe(true)
          expect([...before.relationships].every(id => circle.relationships.has(id))).toBe(true)
        })
      }),
    )
  })
})

describe('what is said and shown', () => {
  const perspective = fc.option(fc.constantFrom(...perspectives), { nil: undefined })

  test('STAND-20 every other party is said exactly once', () => {
    fc.assert(
      fc.property(anyNet, someOfThem, perspective, (map, parties, perspective) => {
        const seen = seenFrom(map, { parties, perspective })
        const { direct, belonging, through, outOfReach, unknown } = sayingsOf(map, seen)
        const near = new Set([...direct, ...belonging].map(({ party }) => party))
        const further = new Set(through.flatMap(one => idsOf(one.parties)))
        const said = [...near, ...further, ...outOfReach, ...unknown]
        expect(said.sort()).toEqual(idsOf(map.parties).filter(id => !parties.includes(id)))
      }),
    )
  })

  test('STAND-21 the channels of several relationships are said once, in one order', () => {
    const { direct } = sayingsOf(
      service,
      seenFrom(service, { parties: ['survivor'], perspective: undefined }),
    )
    expect(direct).toEqual([{ party: 'worker', channels: ['live-chat', 'phone', 'text'], isBothWays: true }])
  })

  test('STAND-22 what runs only towards the standpoint and what rests is said as that', () => {
    const at = (party: string) =>
      sayingsOf(service, seenFrom(service, { parties: [party], perspective: undefined }))
    expect(at('refuge').heard).toEqual([{ party: 'helpline', channels: ['phone'], isBothWays: false }])
    expect(at('refuge').direct.map(({ party }) => party)).toEqual(['landlord'])
    expect(at('survivor').resting).toEqual([{ party: 'police', tie: 'r7', state: 'paused' }])
    expect(at('survivor').through).toEqual([
      {
        gate: 'worker',
        parties: [
          { id: 'helpline', ring: 2 },
          { id: 'refuge', ring: 3 },
          { id: 'charity', ring: 3 },
          { id: 'landlord', ring: 4 },
        ],
      },
    ])
  })

  test('STAND-23 everybody has a place, the standpoint its own, and no name covers another', () => {
    fc.assert(
      fc.property(anyNet, someOfThem, (map, parties) => {
        const { places } = asSeenFrom(map, { parties, perspective: undefined }, ({ name }) => name)
        const boxes = map.parties.map(({ id, name }) =>
          standingAt(footprintOf(name), places[id] ?? [NaN, NaN]),
        )
        expect(boxes.some((box, at) => boxes.slice(at + 1).some(other => isOver(box, other)))).toBe(false)
        const [only, ...others] = parties
        if (only !== undefined && others.length === 0)
          expect(places[only]).toEqual(map.parties.find(({ id }) => id === only)?.position)
      }),
    )
    const chain = asSeenFrom(service, { parties: ['survivor'], perspective: undefined }, ({ name }) => name)
    const away = ['survivor', 'worker', 'helpline', 'refuge', 'landlord'].map(id =>
      Math.hypot(...(chain.places[id] ?? [0, 0])),
    )
    expect(away).toEqual([...away].sort((a, b) => a - b))
  })

  test('STAND-24 the report’s picture is drawn as seen from a standpoint', () => {
    const map = aConstellation(service)
    const { seen, places } = asSeenFrom(
      map,
      { parties: ['survivor'], perspective: undefined },
      one => one.name,
    )
    const picture = constellationPicture(map, { width: 480, height: 400, places, lit: seen.lit })
    const moved = {
      ...map,
      parties: map.parties.map(one => ({ ...one, position: places[one.id] ?? one.position })),
    }
    const plain = constellationPicture(moved, { width: 480, height: 400 })
    expect(picture.parties.map(({ centre }) => centre)).toEqual(plain.parties.map(({ centre }) => centre))
    expect(picture.parties.filter(({ isFaded }) => isFaded).map(({ id }) => id)).toEqual([
      'council',
      'police',
    ])
    expect(picture.relationships.filter(({ isFaded }) => isFaded).map(({ id }) => id)).toEqual(['r4', 'r7'])
    expect(plain.parties.some(({ isFaded }) => isFaded)).toBe(false)
  })

  test('STAND-25 what is part of the standpoint, and what it is part of, is said with who is part of whom', () => {
    const at = (...parties: string[]) =>
      sayingsOf(service, seenFrom(service, { parties, perspective: undefined })).belonging
    expect(at('charity')).toEqual([
      { party: 'helpline', parts: ['helpline'], holder: 'charity' },
      { party: 'refuge', parts: ['refuge'], holder: 'charity' },
    ])
    expect(at('helpline')).toEqual([
      { party: 'worker', parts: ['worker'], holder: 'helpline' },
      { party: 'charity', parts: ['helpline'], holder: 'charity' },
    ])
    expect(at('helpline', 'refuge').at(-1)).toEqual({
      party: 'charity',
      parts: ['helpline', 'refuge'],
      holder: 'charity',
    })
    expect(at('survivor')).toEqual([])
    const { heard, direct } = sayingsOf(
      { ...service, relationships: [aRelationship({ from: 'refuge', to: 'charity' })] },
      seenFrom(
        { ...service, relationships: [aRelationship({ from: 'refuge', to: 'charity' })] },
        { parties: ['charity'], perspective: undefined },
      ),
    )
    expect([heard.map(({ party }) => party), direct]).toEqual([['refuge'], []])
  })

  test('STAND-26 who stands on a closed party stands on everyone within it, and the rings are about what is drawn', () => {
    const standpoint = { parties: ['charity'], perspective: undefined }
    const closed = new Set(['charity'])
    const onAll = onTheClosed(standpoint, service.parties, closed)
    expect(onAll.parties).toEqual(['charity', 'worker', 'helpline', 'refuge'])
    expect(onTheClosed(standpoint, service.parties, new Set()).parties).toEqual(['charity'])
    const { seen, places, rings } = asSeenFrom(service, standpoint, one => one.name, 'wide', closed)
    expect(sayingsOf(service, seen).direct.map(({ party }) => party)).toEqual(['survivor', 'landlord'])
    expect(seen.lit.has('r5')).toBe(true)
    expect(['charity', 'worker', 'helpline', 'refuge'].map(id => places[id])).toEqual(Array(4).fill([0, 0]))
    expect(rings.ellipses).toHaveLength(1)
  })

  test('STAND-27 a closed party elsewhere stands in the ring of the nearest of those within it', () => {
    const standpoint = { parties: ['survivor'], perspective: undefined }
    const away = (collapsed: ReadonlySet<string>) =>
      Math.hypot(
        ...(asSeenFrom(service, standpoint, one => one.name, 'wide', collapsed).places.charity ?? [0, 0]),
      )
    expect(away(new Set(['charity']))).toBeLessThan(away(new Set()))
  })
})
