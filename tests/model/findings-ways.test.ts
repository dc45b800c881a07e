import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Constellation } from '@/model/constellation/constellation'
import { groundOf, isInUse, isServiceUser, isSupport } from '@/model/findings/ground'
import { threadsToSupport } from '@/model/findings/threads'
import { findingsOf, map, party, soundMap, tie } from '../builders/a-finding-map'

const people = party('people', 'service-user', { size: 'many' })
const line = party('line', 'team')
const house = party('house', 'team')
const worker = party('worker', 'team-member', { size: 'one' })
const friend = party('friend', 'other', { size: 'many' })

test('FIND-1 one relationship to support is a single thread, named with its ends', () => {
  const [finding, ...others] = findingsOf('single-thread', map([people, line], [tie('people-line')]))
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    key: 'single-thread:party:people',
    about: 'party:people',
    parties: ['people', 'line'],
    relationships: ['people-line'],
    values: { on: 'own' },
  })
})

test('FIND-1 two relationships with the same team are no single thread', () => {
  const ties = [tie('people-line'), tie('people-line', { id: 'again' })]
  expect(findingsOf('single-thread', map([people, line], ties))).toEqual([])
  expect(findingsOf('single-thread', soundMap())).toEqual([])
})

test('FIND-1 a paused, ended or wished-for relationship is no second way', () => {
  for (const state of ['paused', 'ended', 'wished-for'] as const) {
    const ties = [tie('people-line'), tie('people-house', { state })]
    expect(findingsOf('single-thread', map([people, line, house], ties))).toHaveLength(1)
  }
})

test('FIND-1 the thread may be further away; the nearest is named', () => {
  const ties = [tie('people-friend'), tie('people-friend', { id: 'again' }), tie('friend-line')]
  const [finding] = findingsOf('single-thread', map([people, friend, line], ties))
  expect(finding?.relationships).toEqual(['friend-line'])
  const chain = [tie('people-friend'), tie('friend-line')]
  expect(findingsOf('single-thread', map([people, friend, line], chain))[0]?.relationships).toEqual([
    'people-friend',
  ])
})

test('FIND-2 two relationships with one worker hang on that person', () => {
  const ties = [tie('people-worker'), tie('people-worker', { id: 'again' }), tie('worker-line')]
  const [finding] = findingsOf('single-thread', map([people, worker, line], ties))
  expect(finding).toMatchObject({
    parties: ['people', 'worker'],
    relationships: ['people-worker', 'again'],
    named: { person: ['worker'] },
    values: { on: 'person' },
  })
})

test('FIND-16 a team within an organisation is no way that can be lost, and no second way for people', () => {
  const within = party('line', 'team', { within: 'org' })
  const org = party('org', 'organisation')
  const [finding] = findingsOf('single-thread', map([people, within, org], [tie('people-line')]))
  expect(finding?.relationships).toEqual(['people-line'])
  const young = party('young', 'service-user', { within: 'people' })
  const whole = soundMap()
  expect(findingsOf('single-thread', { ...whole, parties: [...whole.parties, young] })).toEqual([])
  expect(findingsOf('no-tie', { ...whole, parties: [...whole.parties, young] })).toEqual([])
})

/** What Tarjan’s search must find, the slow way: take it away, and look whether support is still there. */
function reachesSupport({ parties, relationships }: Constellation, id: string): boolean {
  const seen = new Set([id])
  for (const at of seen)
    for (const { from, to } of relationships.filter(isInUse)) {
      if (from === at) seen.add(to)
      if (to === at) seen.add(from)
    }
  return parties.some(one => isSupport(one) && seen.has(one.id))
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const anySmallMap = fc
  .record({
    kinds: fc.tuple(
      ...ids.map(() => fc.constantFrom('service-user' as const, 'other' as const, 'team' as const)),
    ),
    sizes: fc.tuple(...ids.map(() => fc.constantFrom('one' as const, 'some' as const))),
    ends: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean()), {
      maxLength: 12,
    }),
  })
  .map(({ kinds, sizes, ends }) =>
    map(
      ids.map((id, at) => party(id, kinds[at] ?? 'other', { size: sizes[at] ?? 'one' })),
      ends
        .filter(([from, to]) => from !== to)
        .map(([from, to, used], at) =>
          tie(`${from}-${to}`, { id: `r${at}`, state: used ? 'holding' : 'paused' }),
        ),
    ),
  )

test('FIND-3 a thread is there exactly where taking one thing away cuts people off', () => {
  fc.assert(
    fc.property(anySmallMap, whole => {
      const threads = threadsToSupport(groundOf(whole))
      for (const { id } of whole.parties.filter(isServiceUser)) {
        const without = (gone: string) => ({
          ...whole,
          parties: whole.parties.filter(one => one.id !== gone),
          relationships: whole.relationships.filter(one => ![one.id, one.from, one.to].includes(gone)),
        })
        expect(threads.has(id)).toBe(reachesSupport(whole, id))
        if (!threads.has(id)) continue
        const ties = whole.relationships.filter(one => !reachesSupport(without(one.id), id))
        const persons = whole.parties.filter(
          one => one.id !== id && one.size === 'one' && !reachesSupport(without(one.id), id),
        )
        const own = threads.get(id)
        expect(ties.length > 0).toBe(own?.relationship !== undefined)
        if (own?.relationship) expect(ties).toContain(own.relationship)
        expect(persons.length > 0).toBe(own?.person !== undefined)
        if (own?.person) expect(persons).toContain(own.person)
      }
    }),
    { numRuns: 400 },
  )
})

test('FIND-4 people who know only friends, or whose way has ended, may have no way to support', () => {
  const [finding] = findingsOf('no-way-to-support', map([people, friend], [tie('people-friend')]))
  expect(finding).toMatchObject({ about: 'party:people', parties: ['people', 'friend'] })
  const ended = [tie('people-line', { state: 'ended' })]
  expect(findingsOf('no-way-to-support', map([people, line], ended))).toHaveLength(1)
  expect(findingsOf('no-way-to-support', map([people, line]))).toEqual([])
})

const first = party('first', 'team', { waypoint: 'first-contact' })
const sought = party('sought', 'team', { waypoint: 'sought' })

test('FIND-6 a first contact from which nothing sought is come to leads nowhere', () => {
  const [finding] = findingsOf('leads-nowhere', map([first, line, sought], [tie('first-line')]))
  expect(finding).toMatchObject({
    key: 'leads-nowhere:party:first',
    parties: ['first', 'sought'],
    named: { sought: ['sought'] },
  })
})

test('FIND-6 direction and state are respected', () => {
  const leads = (given: Parameters<typeof tie>[1]) =>
    findingsOf('leads-nowhere', map([first, line, sought], [tie('first-line'), tie('line-sought', given)]))
  expect(leads({ direction: 'forward' })).toEqual([])
  expect(leads({ direction: 'mutual' })).toEqual([])
  expect(leads({ direction: 'backward' })).toHaveLength(1)
  expect(leads({ direction: 'none' })).toHaveLength(1)
  expect(leads({ state: 'ended' })).toHaveLength(1)
})

test('FIND-6 a way through service users is no hand-over, one through what holds a team is', () => {
  const through = [tie('first-people'), tie('people-sought')]
  expect(findingsOf('leads-nowhere', map([first, people, sought], through))).toHaveLength(1)
  const org = party('org', 'organisation')
  const parties = [party('first', 'team', { waypoint: 'first-contact', within: 'org' }), org, sought]
  expect(findingsOf('leads-nowhere', map(parties, [tie('org-sought')]))).toEqual([])
})

test('FIND-6 nothing is said until both are marked', () => {
  expect(findingsOf('leads-nowhere', map([first, line], [tie('first-line')]))).toEqual([])
  expect(findingsOf('leads-nowhere', map([line, sought], [tie('line-sought')]))).toEqual([])
})

test('FIND-7 a one-way hand-over off the way is a dead end, with a way back none', () => {
  const parties = [first, line, sought]
  const off = (direction: 'forward' | 'mutual' | 'none') =>
    findingsOf('dead-end', map(parties, [tie('first-sought'), tie('first-line', { direction })]))
  expect(off('forward')).toMatchObject([
    { key: 'dead-end:relationship:first-line', named: { from: ['first'], to: ['line'] } },
  ])
  expect(off('mutual')).toEqual([])
  expect(off('none')).toEqual([])
})

test('FIND-7 what is drawn backwards is read backwards, and off the way from no first contact nothing is said', () => {
  const ties = [tie('first-sought'), tie('line-first', { direction: 'backward' })]
  expect(findingsOf('dead-end', map([first, line, sought], ties))).toMatchObject([
    { named: { from: ['first'], to: ['line'] } },
  ])
  const elsewhere = [tie('first-sought'), tie('house-line', { direction: 'forward' })]
  expect(findingsOf('dead-end', map([first, line, house, sought], elsewhere))).toEqual([])
})
