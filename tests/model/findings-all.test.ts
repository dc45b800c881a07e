import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { sources } from '@/content/editions/interim/sources'
import { findingGuidance } from '@/content/guidance/finding-guidance'
import { english } from '@/content/messages/messages'
import type { Constellation } from '@/model/constellation/constellation'
import type { Party } from '@/model/constellation/party'
import { subjectFromKey } from '@/model/constellation/subject'
import { perspectives } from '@/model/edition/perspective'
import type { Checks } from '@/model/findings/checks'
import { findFindings } from '@/model/findings/find-findings'
import { type Finding, findingKinds, findingNeeds, needOf } from '@/model/findings/finding'
import { findingValues } from '@/model/findings/finding-words'
import { leftAs, openAndLeft } from '@/model/findings/open-and-left'
import { safetyStates } from '@/model/health/health'
import { aConstellationOf } from '../builders/a-constellation'
import { anyConstellation } from '../builders/a-constellation-of-anything'
import { map, noChecks, now, party, soundMap, tie } from '../builders/a-finding-map'

const subjectsOf = ({ parties, relationships }: Constellation) => [
  'constellation',
  'party:gone',
  'nonsense',
  ...parties.map(({ id }) => `party:${id}`),
  ...relationships.map(({ id }) => `relationship:${id}`),
]

const anyChecks = (whole: Constellation): fc.Arbitrary<Checks> => {
  const subject = fc.constantFrom(...subjectsOf(whole))
  return fc.record({
    safety: fc.dictionary(subject, fc.constantFrom(...safetyStates)),
    lastChecked: fc.dictionary(subject, fc.nat({ max: now })),
    differing: fc.dictionary(
      subject,
      fc.record({
        of: fc.constantFrom('safety' as const, 'themes' as const),
        perspectives: fc.subarray([...perspectives], { minLength: 2 }),
      }),
    ),
  })
}

const anyMapWithChecks = anyConstellation.chain(whole => fc.tuple(fc.constant(whole), anyChecks(whole)))

test('FIND-20 any map and any checks give sound findings, and change nothing', () => {
  fc.assert(
    fc.property(anyMapWithChecks, ([whole, checks]) => {
      const before = JSON.stringify([whole, checks])
      const found = findFindings(whole, checks, now)
      expect(JSON.stringify([whole, checks])).toBe(before)
      const parties = new Set(whole.parties.map(({ id }) => id))
      const ties = new Set(whole.relationships.map(({ id }) => id))
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
      for (const finding of found) {
        expect(finding.key.length).toBeLessThanOrEqual(160)
        expect(finding.key).toBe(`${finding.kind}:${finding.about}`)
        expect(subjectFromKey(finding.about)).toBeDefined()
        expect(finding.parties.every(id => parties.has(id))).toBe(true)
        expect(finding.relationships.every(id => ties.has(id))).toBe(true)
        expect(
          Object.values(finding.named)
            .flat()
            .every(id => parties.has(id)),
        ).toBe(true)
      }
    }),
  )
})

test('FIND-21 a party without ties brings its own finding and changes no other', () => {
  fc.assert(
    fc.property(
      anyMapWithChecks,
      fc.constantFrom('team', 'service-user', 'organisation'),
      ([whole, checks], kind) => {
        const alone = party('Alone', kind as Party['kind'])
        const more = findFindings({ ...whole, parties: [...whole.parties, alone] }, checks, now)
        expect(more.filter(({ about }) => about !== 'party:Alone')).toEqual(findFindings(whole, checks, now))
        // A part may wish to be within an id that nobody has; here nobody does.
        expect(more.filter(({ about }) => about === 'party:Alone').map(({ kind: of }) => of)).toEqual([
          'no-tie',
        ])
      },
    ),
  )
})

function relabelled(whole: Constellation, name: (id: string) => string): Constellation {
  return {
    ...whole,
    parties: whole.parties
      .map(one => ({ ...one, id: name(one.id), ...(one.within ? { within: name(one.within) } : {}) }))
      .reverse(),
    relationships: whole.relationships
      .map(one => ({ ...one, id: name(one.id), from: name(one.from), to: name(one.to) }))
      .reverse(),
  }
}

/** A finding whose evidence has no order. */
const asSets = ({ key, parties, relationships, values, kind }: Finding) => ({
  ...{ key, values, kind },
  parties: parties.toSorted(),
  relationships: relationships.toSorted(),
})
const sorted = <T extends { key: string }>(list: readonly T[]) =>
  list.toSorted((one, other) => one.key.localeCompare(other.key))

test('FIND-22 other ids in another order: the same findings under those ids', () => {
  const name = (id: string) => `z${id}`
  const key = (text: string) => text.replace(/:(party|relationship):/, (whole: string) => `${whole}z`)
  fc.assert(
    fc.property(anyConstellation, whole => {
      const before = findFindings(whole, noChecks, now).map(finding => ({
        ...finding,
        key: key(finding.key),
        parties: finding.parties.map(name),
        relationships: finding.relationships.map(name),
      }))
      const after = findFindings(relabelled(whole, name), noChecks, now)
      expect(sorted(after.map(asSets))).toEqual(sorted(before.map(asSets)))
    }),
  )
})

const allChecked = (whole: Constellation): Checks => ({
  safety: {},
  lastChecked: Object.fromEntries(whole.relationships.map(({ id }) => [`relationship:${id}`, now])),
  differing: {},
})

const kindsIn = (whole: Constellation, checks: Partial<Checks> = {}) =>
  findFindings(whole, { ...allChecked(whole), ...checks }, now).map(({ key }) => key)

test('FIND-23 a sound map shows nothing', () => {
  expect(kindsIn(soundMap())).toEqual([])
  expect(kindsIn(map([]))).toEqual([])
})

const sound = soundMap()
const withParty = (one: Party, ...ties: ReturnType<typeof tie>[]): Constellation => ({
  ...sound,
  parties: [...sound.parties, one],
  relationships: [...sound.relationships, ...ties],
})
const changed = (id: string, change: object): Constellation => ({
  ...sound,
  relationships: sound.relationships.map(one => (one.id === id ? { ...one, ...change } : one)),
})
const groups = ['a', 'b', 'c'].map(id => party(id, 'stakeholder', { size: 'many' }))

test.each<[string, Constellation, Partial<Checks>]>([
  ['safety-not-in-place:party:line', sound, { safety: { 'party:line': 'not-in-place' } }],
  ['no-discreet-way:relationship:people-line', changed('people-line', { channels: ['email'] }), {}],
  [
    'no-way-to-support:party:kin',
    withParty(party('kin', 'service-user'), tie('kin-people', { state: 'ended' })),
    {},
  ],
  ['single-thread:party:kin', withParty(party('kin', 'service-user'), tie('kin-people')), {}],
  [
    'leads-nowhere:party:door',
    {
      ...withParty(party('door', 'team', { waypoint: 'first-contact' }), tie('people-door')),
      parties: [
        party('door', 'team', { waypoint: 'first-contact' }),
        ...sound.parties.map(one => (one.id === 'house' ? { ...one, waypoint: 'sought' as const } : one)),
      ],
    },
    {},
  ],
  [
    'dead-end:relationship:line-desk',
    {
      ...withParty(party('desk', 'team'), tie('line-desk', { direction: 'forward' })),
      parties: [
        ...sound.parties.map(one =>
          one.id === 'house'
            ? { ...one, waypoint: 'sought' as const }
            : one.id === 'line'
              ? { ...one, waypoint: 'first-contact' as const }
              : one,
        ),
        party('desk', 'team'),
      ],
    },
    {},
  ],
  [
    'too-many-ties:party:worker',
    {
      ...sound,
      parties: [...sound.parties, party('worker', 'team-member', { size: 'one' }), ...groups],
      relationships: [
        ...sound.relationships,
        ...groups.map(({ id }) => tie(`worker-${id}`, { fromSize: 'one', toSize: 'many' })),
      ],
    },
    {},
  ],
  [
    'one-person-link:party:firm',
    withParty(party('firm', 'partner'), tie('firm-line', { toSize: 'one' })),
    {},
  ],
  ['one-way:relationship:people-line', changed('people-line', { direction: 'forward' }), {}],
  [
    'perspectives-differ:party:line',
    sound,
    { differing: { 'party:line': { of: 'safety', perspectives: ['service-user', 'team'] } } },
  ],
  ['no-tie:party:new', withParty(party('new', 'team')), {}],
  ['never-checked:constellation', sound, { lastChecked: {} }],
  [
    'long-unchecked:constellation',
    sound,
    { lastChecked: { ...allChecked(sound).lastChecked, 'relationship:people-line': 0 } },
  ],
])('FIND-23 the planted flaw is the one that is found: %s', (key, whole, checks) => {
  expect(kindsIn(whole, checks)).toEqual([key])
})

test('FIND-24 findings stand in the order of need', () => {
  fc.assert(
    fc.property(anyMapWithChecks, ([whole, checks]) => {
      const needs = findFindings(whole, checks, now).map(({ kind }) => findingNeeds.indexOf(needOf[kind]))
      expect(needs).toEqual(needs.toSorted((one, other) => one - other))
    }),
  )
  expect(needOf[findingKinds[0]]).toBe('safety')
})

test('FIND-25 what was left stands apart, and in neither list once it is gone', () => {
  const whole = withParty(party('new', 'team'))
  const found = findFindings(whole, allChecked(whole), now)
  const left = { id: 'no-tie:party:new', reason: 'They join in the autumn.', at: 1 }
  const gone = { id: 'no-tie:party:gone', reason: '', at: 1 }
  expect(openAndLeft(found, [left, gone], [])).toEqual({ open: [], left: [{ finding: found[0], left }] })
  expect(openAndLeft(found, [gone], [])).toEqual({ open: found, left: [] })
})

test('FIND-29 what was left of a gathered finding is what it named then; what comes later is open, and can be left with a reason of its own', () => {
  const parties = ['a', 'b', 'c', 'd'].map(id => party(id, 'team'))
  const first = [tie('a-b'), tie('b-c')]
  const all = [...first, tie('c-d')]
  const gathered = (relationships: typeof all) =>
    findFindings(map(parties, relationships), noChecks, now).filter(({ kind }) => kind === 'never-checked')
  const [before] = gathered(first)
  if (!before) throw new Error('nothing gathered')
  const known = leftAs(before, [], 'Not begun yet.', 1)
  expect(openAndLeft([before], [known], first).open).toEqual([])

  const now2 = openAndLeft(gathered(all), [known], all)
  expect(now2.open.map(({ relationships, values }) => [relationships, values.which])).toEqual([
    [['c-d'], 'one'],
  ])
  expect(now2.left.map(({ finding }) => finding.relationships)).toEqual([['a-b', 'b-c']])
  const [later] = now2.open
  if (!later) throw new Error('nothing open')
  const both = [known, leftAs(later, [known], 'It is new.', 2)]
  const last = openAndLeft(gathered(all), both, all)
  expect(last.open).toEqual([])
  expect(last.left.map(({ left }) => left.reason)).toEqual(['Not begun yet.', 'It is new.'])
  expect(openAndLeft(gathered(all), [{ id: known.id, reason: '', at: 1 }], all).open).toEqual([])
})

const plain = {
  partyName: (id: string) => id,
  perspective: (one: string) => one,
  more: (count: number) => `${count} more`,
  list: (items: readonly string[]) => items.join(', '),
}

test('FIND-26 any finding has a whole sentence in which nothing is left open', () => {
  const say = createTranslator({
    locale: 'en',
    messages: { findings: english.findings } as Record<string, unknown>,
    timeZone: 'UTC',
    onError: error => {
      throw error
    },
  }) as unknown as (key: string, values: object) => string
  const said = new Set<string>()
  fc.assert(
    fc.property(anyMapWithChecks, ([whole, checks]) => {
      for (const finding of findFindings(whole, checks, now)) {
        const text = say(`findings.sentences.${finding.kind}`, findingValues(finding, plain))
        expect(text).toMatch(/^\S.*\.$/s)
        said.add(finding.kind)
      }
    }),
    { numRuns: 300 },
  )
  expect(said.size).toBeGreaterThanOrEqual(8)
})

test('FIND-26 every kind has words: a sentence, why it matters, what could help, and where that comes from', () => {
  const known = new Set(sources.map(({ id }) => id))
  expect(Object.keys(english.findings.sentences).sort()).toEqual([...findingKinds].sort())
  for (const kind of findingKinds) {
    const { why, help, grounding } = findingGuidance[kind]
    expect(why.en.length).toBeLessThan(260)
    expect(help.en.length).toBeLessThan(200)
    expect(grounding.length).toBeGreaterThan(0)
    expect(grounding.filter(id => !known.has(id))).toEqual([])
  }
})

test('FIND-26 no word of a verdict', () => {
  const words = [
    ...Object.values(english.findings.sentences),
    ...Object.values(findingGuidance).flatMap(({ why, help }) => [why.en, help.en]),
  ]
  expect(
    words.filter(text =>
      /\b(failure|failing|wrongly|bad|error|diagnos|must|risk score|victim|client|case)\b/i.test(text),
    ),
  ).toEqual([])
  expect(english.findings.standing).toContain('not a diagnosis')
})

test('FIND-27 three are named, more are counted', () => {
  const many = ['a', 'b', 'c', 'd', 'e']
  const door = party('door', 'team', { waypoint: 'first-contact' })
  const whole = map([door, ...many.map(id => party(id, 'team', { waypoint: 'sought' }))])
  const finding = findFindings(whole, undefined, now).find(({ kind }) => kind === 'leads-nowhere')
  expect(finding && findingValues(finding, plain).sought).toBe('a, b, c, 2 more')
})

test('FIND-28 a chain of three thousand parties is read to its end', () => {
  const length = 3000
  const parties = Array.from({ length }, (_, at) =>
    party(
      `p${at}`,
      at === length - 1 ? 'team' : 'service-user',
      at > 0 && at % 2 ? { within: `p${at - 1}` } : {},
    ),
  )
  const ties = Array.from({ length: length - 1 }, (_, at) => tie(`p${at}-p${at + 1}`))
  expect(findFindings(map(parties, ties), noChecks, now).length).toBeGreaterThan(1000)
  expect(findFindings(aConstellationOf(3000), noChecks, now).length).toBeGreaterThan(0)
})
