import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Constellation } from '@/model/constellation/constellation'
import type { Relationship } from '@/model/constellation/relationship'
import { realOnes, safetyOfBundle, sideBySide } from '@/model/shown-map/bundle'
import { noFilter, type SafetyOf } from '@/model/shown-map/filter'
import { keepBundles } from '@/model/shown-map/keep-bundles'
import { isShown, reveal, revealAll } from '@/model/shown-map/reveal'
import { everything, type ShownChoice, type ShownMap, shownMap } from '@/model/shown-map/shown-map'
import { everyoneWithin, standIns, withTheirParts } from '@/model/shown-map/stand-ins'
import { anyChoice, anyGroupedMap, anySafety } from '../builders/a-choice-of-sight'
import { aConstellation, aConstellationOf, aParty, aRelationship } from '../builders/a-constellation'

const notChecked: SafetyOf = () => 'not-checked'

const holding = (check: (map: Constellation, choice: ShownChoice, safetyOf: SafetyOf) => void) =>
  fc.assert(fc.property(anyGroupedMap, anyChoice, anySafety, check), { numRuns: 400 })

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((all, one) => all + one, 0)
const realIds = ({ relationships }: ShownMap) => relationships.flatMap(realOnes).map(({ id }) => id)

describe('laws', () => {
  test('SIZE-1 nothing that is shown has an end that is not', () => {
    holding((map, choice, safetyOf) => {
      const { parties, relationships, inside } = shownMap(map, choice, safetyOf)
      const shown = new Set(idsOf(parties))
      for (const { from, to } of relationships) {
        expect([shown.has(from), shown.has(to)]).toEqual([true, true])
        expect(from).not.toBe(to)
      }
      for (const id of inside.keys()) expect(shown.has(id)).toBe(true)
    })
  })

  test('SIZE-2 every party is shown once, inside one that is, or counted once as left out', () => {
    holding((map, choice, safetyOf) => {
      const { parties, leftOut } = shownMap(map, choice, safetyOf)
      expect(new Set(idsOf(parties)).size).toBe(parties.length)
      expect(parties.length + sum(leftOut.parties)).toBe(map.parties.length)
      expect(Math.min(...Object.values(leftOut.parties))).toBeGreaterThanOrEqual(0)
    })
  })

  test('SIZE-3 every relationship is shown alone, in exactly one bundle, or counted once as left out', () => {
    holding((map, choice, safetyOf) => {
      const shown = shownMap(map, choice, safetyOf)
      const real = realIds(shown)
      expect(new Set(real).size).toBe(real.length)
      expect(real.length + sum(shown.leftOut.relationships)).toBe(map.relationships.length)
      expect(new Set(idsOf(shown.relationships)).size).toBe(shown.relationships.length)
      for (const one of shown.relationships)
        for (const tie of realOnes(one)) expect(map.relationships).toContain(tie)
    })
  })

  test('SIZE-4 the order of the lists changes nothing of what is shown', () => {
    const property = fc.property(
      anyGroupedMap.chain(map =>
        fc.record({
          map: fc.constant(map),
          parties: fc.shuffledSubarray([...map.parties], { minLength: map.parties.length }),
          relationships: fc.shuffledSubarray([...map.relationships], { minLength: map.relationships.length }),
        }),
      ),
      anyChoice,
      anySafety,
      ({ map, ...shuffled }, choice, safetyOf) => {
        const sorted = ({ parties, relationships, ...rest }: ShownMap) => ({
          ...rest,
          parties: parties.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          relationships: relationships.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        })
        expect(sorted(shownMap({ ...map, ...shuffled }, choice, safetyOf))).toEqual(
          sorted(shownMap(map, choice, safetyOf)),
        )
      },
    )
    fc.assert(property, { numRuns: 300 })
  })

  test('SIZE-5 collapsing moves relationships to the holder and loses none: what is not drawn is inside, and expanded all are back', () => {
    holding((map, { filter, collapsed }, safetyOf) => {
      const open = shownMap(map, { ...everything, filter }, safetyOf)
      const closed = shownMap(map, { ...everything, filter, collapsed }, safetyOf)
      const standIn = standIns(map.parties, collapsed)
      for (const one of closed.relationships)
        for (const { from, to } of realOnes(one))
          expect([standIn.get(from) ?? from, standIn.get(to) ?? to].sort()).toEqual([one.from, one.to].sort())
      for (const id of realIds(closed)) expect(realIds(open)).toContain(id)
      expect(realIds(closed).length + closed.leftOut.relationships.inside).toBe(realIds(open).length)
    })
  })

  test('SIZE-6 with nothing chosen the lists are the constellation’s own', () => {
    const map = aConstellationOf(40)
    const shown = shownMap(map, everything, notChecked)
    expect(shown.parties).toBe(map.parties)
    expect(shown.relationships).toBe(map.relationships)
    expect(shownMap(map, { ...everything, hidden: new Set(['nobody']) }, notChecked)).toEqual(shown)
  })

  test('SIZE-14 revealing shows the thing and lifts as little as it takes', () => {
    const property = fc.property(
      anyGroupedMap,
      anyChoice,
      anySafety,
      fc.nat(),
      (map, choice, safetyOf, at) => {
        const items = [
          ...idsOf(map.parties).map(id => ({ kind: 'party' as const, id })),
          ...idsOf(map.relationships).map(id => ({ kind: 'relationship' as const, id })),
        ]
        const subject = items[at % items.length] as (typeof items)[number]
        const { choice: after, lifted } = reveal(map, choice, subject, safetyOf)
        expect(isShown(shownMap(map, after, safetyOf), subject)).toBe(true)
        if (isShown(shownMap(map, choice, safetyOf), subject)) expect(lifted).toEqual([])
        if (lifted.length === 0) expect(after).toEqual(choice)
      },
    )
    fc.assert(property, { numRuns: 400 })
  })

  test('SIZE-16 revealing several things shows them all, and lifts nothing that neither one alone nor all together need lifted', () => {
    const property = fc.property(
      anyGroupedMap,
      anyChoice,
      anySafety,
      fc.array(fc.nat(), { maxLength: 8 }),
      (map, choice, safetyOf, places) => {
        const items = [
          ...idsOf(map.parties).map(id => ({ kind: 'party' as const, id })),
          ...idsOf(map.relationships).map(id => ({ kind: 'relationship' as const, id })),
        ]
        const subjects = places.map(at => items[at % items.length] as (typeof items)[number])
        const after = revealAll(map, choice, subjects, safetyOf)
        const unseen = (tried: ShownChoice) => {
          const shown = shownMap(map, tried, safetyOf)
          return subjects.filter(subject => !isShown(shown, subject)).length
        }
        expect(unseen(after)).toBe(0)
        const alone = new Set<string>(subjects.flatMap(one => reveal(map, choice, one, safetyOf).lifted))
        for (const veil of ['filter', 'hidden', 'collapsed'] as const)
          if (!alone.has(veil) && !isDeepStrictEqual(after[veil], choice[veil]))
            expect(unseen({ ...after, [veil]: choice[veil] })).toBeGreaterThan(0)
      },
    )
    fc.assert(property, { numRuns: 600 })
  })
})

const refuge = aConstellation({
  parties: [
    aParty({ id: 'charity', kind: 'organisation' }),
    aParty({ id: 'helpline', within: 'charity' }),
    aParty({ id: 'night', within: 'helpline' }),
    aParty({ id: 'survivors', kind: 'service-user', size: 'many' }),
  ],
  relationships: [
    aRelationship({ id: 'r1', from: 'survivors', to: 'helpline', fromSize: 'many', toSize: 'some' }),
    aRelationship({
      id: 'r2',
      from: 'night',
      to: 'survivors',
      fromSize: 'one',
      toSize: 'some',
      state: 'strained',
      channels: ['text'],
    }),
    aRelationship({ id: 'r3', from: 'night', to: 'helpline' }),
    aRelationship({ id: 'r4', from: 'charity', to: 'helpline' }),
  ],
})
const closed = (...ids: string[]): ShownChoice => ({ ...everything, collapsed: new Set(ids) })

describe('collapsing', () => {
  test('SIZE-7 what parts have with others is drawn at the holder, what they have among themselves vanishes', () => {
    const shown = shownMap(refuge, closed('charity'), notChecked)
    expect(idsOf(shown.parties)).toEqual(['charity', 'survivors'])
    expect(shown.inside).toEqual(new Map([['charity', 2]]))
    expect(shown.relationships).toMatchObject([{ id: 'r1', from: 'survivors', to: 'charity' }])
    expect(shown.leftOut.relationships).toEqual({ filtered: 0, hidden: 0, inside: 2 })
  })

  test('SIZE-7 a single relationship of a part keeps all of its own but the end', () => {
    const shown = shownMap(refuge, closed('helpline'), notChecked)
    const own = shown.relationships.find(({ id }) => id === 'r4')
    expect(own).toBe(refuge.relationships[3])
    expect(shown.inside).toEqual(new Map([['helpline', 1]]))
    const alone = { ...refuge, relationships: refuge.relationships.slice(1, 2) }
    expect(shownMap(alone, closed('helpline'), notChecked).relationships).toEqual([
      { ...refuge.relationships[1], from: 'helpline', bundle: [refuge.relationships[1]] },
    ])
  })

  test('SIZE-7 the outermost collapsed party stands for all within it', () => {
    expect(standIns(refuge.parties, new Set(['charity', 'helpline']))).toEqual(
      new Map([
        ['helpline', 'charity'],
        ['night', 'charity'],
      ]),
    )
    expect(everyoneWithin(refuge.parties).get('charity')).toEqual(['helpline', 'night'])
  })

  test('SIZE-15 moving a collapsed party moves everyone within it; moving an open one moves it alone', () => {
    expect([...withTheirParts(refuge.parties, ['charity'], new Set(['charity']))]).toEqual([
      ['charity', 'charity'],
      ['helpline', 'charity'],
      ['night', 'charity'],
    ])
    expect([...withTheirParts(refuge.parties, ['charity'], new Set(['helpline'])).keys()]).toEqual([
      'charity',
    ])
  })
})

describe('bundles', () => {
  const between = (count: number) =>
    aConstellation({
      parties: [aParty({ id: 'p1' }), aParty({ id: 'p2' })],
      relationships: Array.from({ length: count }, (_, index) => aRelationship({ id: `r${index}` })),
    })

  test('SIZE-8 up to three between the same two stand side by side, more are one bundle', () => {
    const few = between(sideBySide)
    expect(shownMap(few, everything, notChecked).relationships).toBe(few.relationships)
    const many = between(sideBySide + 1)
    expect(shownMap(many, everything, notChecked).relationships).toMatchObject([
      { id: 'r0', bundle: many.relationships },
    ])
  })

  test('SIZE-9 a bundle is drawn strained where any is, runs every way, with the larger size at each end', () => {
    const [bundle] = shownMap(refuge, closed('charity'), notChecked).relationships
    expect(bundle).toMatchObject({
      state: 'strained',
      direction: 'mutual',
      fromSize: 'many',
      toSize: 'some',
      channels: ['phone', 'text'],
    })
    const turned = refuge.relationships.map(
      (tie): Relationship => (tie.id === 'r2' ? { ...tie, direction: 'backward' } : tie),
    )
    const forward = shownMap({ ...refuge, relationships: turned }, closed('charity'), notChecked)
    expect(forward.relationships[0]?.direction).toBe('forward')
  })

  test('SIZE-9 Safety of a bundle is that of its most cautious relationship', () => {
    const safetyOf: SafetyOf = subject =>
      'id' in subject && subject.id === 'r2' ? 'not-in-place' : 'in-place'
    expect(safetyOfBundle(refuge.relationships, safetyOf)).toEqual({ safety: 'not-in-place', count: 1 })
    expect(safetyOfBundle(refuge.relationships, notChecked)).toEqual({ safety: 'not-checked', count: 4 })
  })

  test('SIZE-10 a bundle that is as it was stays the same object', () => {
    const before = shownMap(refuge, closed('charity'), notChecked).relationships
    const moved = { ...refuge, parties: refuge.parties.map(party => ({ ...party, note: 'moved' })) }
    const after = shownMap(moved, closed('charity'), notChecked).relationships
    expect(after[0]).not.toBe(before[0])
    expect(keepBundles(before, after)[0]).toBe(before[0])
    const other = { ...refuge, relationships: refuge.relationships.map(tie => ({ ...tie, purpose: 'new' })) }
    const changed = shownMap(other, closed('charity'), notChecked).relationships
    expect(keepBundles(before, changed)[0]).toBe(changed[0])
  })
})

describe('filtering and hiding', () => {
  const seen = (filter: Partial<typeof noFilter>, safetyOf = notChecked) =>
    shownMap(refuge, { ...everything, filter: { ...noFilter, ...filter } }, safetyOf)

  test('SIZE-11 within a list any one will do, between lists all have to fit', () => {
    expect(idsOf(seen({ kinds: ['team', 'organisation'] }).parties)).toEqual(['charity', 'helpline', 'night'])
    expect(idsOf(seen({ kinds: ['team', 'service-user'], sizes: ['many'] }).parties)).toEqual(['survivors'])
    const ties = seen({ states: ['strained', 'holding'], channels: ['text', 'post'] }).relationships
    expect(idsOf(ties)).toEqual(['r2'])
  })

  test('SIZE-12 where relationships are asked for, a party is shown by one of them, or by its own check', () => {
    expect(idsOf(seen({ states: ['strained'] }).parties)).toEqual(['night', 'survivors'])
    const safetyOf: SafetyOf = subject =>
      'id' in subject && (subject.id === 'charity' || subject.id === 'r2') ? 'partly' : 'not-checked'
    expect(idsOf(seen({ safety: ['partly'] }, safetyOf).parties)).toEqual(['charity', 'night', 'survivors'])
    expect(idsOf(seen({ safety: ['partly'], states: ['strained'] }, safetyOf).parties)).toEqual([
      'night',
      'survivors',
    ])
    expect(seen({ states: ['strained'] }).leftOut).toEqual({
      parties: { filtered: 2, hidden: 0, inside: 0 },
      relationships: { filtered: 3, hidden: 0, inside: 0 },
    })
  })

  test('SIZE-13 what is hidden by hand is not shown, nor is what hangs on it', () => {
    const hidden = shownMap(refuge, { ...everything, hidden: new Set(['night', 'r4']) }, notChecked)
    expect(idsOf(hidden.parties)).toEqual(['charity', 'helpline', 'survivors'])
    expect(idsOf(hidden.relationships)).toEqual(['r1'])
    expect(hidden.leftOut.relationships.hidden).toBe(3)
    const whole = shownMap(refuge, { ...closed('charity'), hidden: new Set(['charity']) }, notChecked)
    expect(idsOf(whole.parties)).toEqual(['survivors'])
    expect(whole.leftOut.parties).toEqual({ filtered: 0, hidden: 3, inside: 0 })
  })

  test('SIZE-14 what is inside is opened, what is hidden comes back, a filter goes as a whole', () => {
    const choice: ShownChoice = { ...closed('charity'), hidden: new Set(['survivors']) }
    const night = reveal(refuge, choice, { kind: 'party', id: 'night' }, notChecked)
    expect(night).toMatchObject({ lifted: ['collapsed'], choice: { hidden: choice.hidden } })
    const tie = reveal(refuge, choice, { kind: 'relationship', id: 'r2' }, notChecked)
    expect(tie).toMatchObject({ lifted: ['hidden'], choice: { collapsed: choice.collapsed } })
    const inner = reveal(
      refuge,
      { ...closed('charity'), filter: { ...noFilter, kinds: ['partner'] } },
      { kind: 'relationship', id: 'r3' },
      notChecked,
    )
    expect(inner.lifted).toEqual(['filter', 'collapsed'])
  })
})
