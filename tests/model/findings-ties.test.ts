import { expect, test } from 'vitest'
import type { Channel } from '@/model/constellation/channel'
import { findingsOf, map, party, soundMap, tie } from '../builders/a-finding-map'

const people = party('people', 'service-user', { size: 'many' })
const line = party('line', 'team')
const org = party('org', 'organisation')
const worker = party('worker', 'team-member', { size: 'one' })

test.each<[Channel[], string | undefined]>([
  [['phone'], 'both'],
  [['live-chat', 'email'], 'trace'],
  [['in-person', 'phone'], 'overheard'],
  [['in-person', 'group', 'meeting'], 'overheard'],
  [['live-chat', 'in-person'], undefined],
  [[], undefined],
])('FIND-5 by %j the obstacle between people and a team is %s', (channels, because) => {
  const found = findingsOf('no-discreet-way', map([people, line], [tie('people-line', { channels })]))
  expect(found.map(({ values }) => values.because)).toEqual(because ? [because] : [])
})

test('FIND-5 only relationships in use between service users and support', () => {
  const channels: Channel[] = ['phone']
  const none = (parties: Parameters<typeof map>[0], ties: Parameters<typeof map>[1]) =>
    expect(findingsOf('no-discreet-way', map(parties, ties))).toEqual([])
  none([people, line], [tie('people-line', { channels, state: 'ended' })])
  none([org, line], [tie('org-line', { channels })])
  none([people, party('young', 'service-user')], [tie('people-young', { channels })])
  none([people, party('friends', 'other')], [tie('people-friends', { channels })])
})

const toMany = (from: string, to: string) =>
  tie(`${from}-${to}`, { fromSize: 'one', toSize: 'many', id: `${from}-${to}` })
const groups = ['a', 'b', 'c'].map(id => party(id, 'service-user', { size: 'many' }))

test('FIND-8 three one-to-many ties at one person are said, two are not', () => {
  const three = groups.map(({ id }) => toMany('worker', id))
  expect(findingsOf('too-many-ties', map([worker, ...groups], three))).toMatchObject([
    { about: 'party:worker', parties: ['worker', 'a', 'b', 'c'], values: { count: 3 } },
  ])
  expect(findingsOf('too-many-ties', map([worker, ...groups], three.slice(1)))).toEqual([])
})

test('FIND-8 the other way round counts alike; a paused tie, a team or a service user does not', () => {
  const back = groups.map(({ id }) => tie(`${id}-worker`, { fromSize: 'many', toSize: 'one' }))
  expect(findingsOf('too-many-ties', map([worker, ...groups], back))).toHaveLength(1)
  const paused = back.map((one, at) => (at === 0 ? { ...one, state: 'paused' as const } : one))
  expect(findingsOf('too-many-ties', map([worker, ...groups], paused))).toEqual([])
  for (const other of [party('worker', 'team'), party('worker', 'service-user', { size: 'one' })])
    expect(findingsOf('too-many-ties', map([other, ...groups], back))).toEqual([])
})

test('FIND-9 an agency whose only link is one person', () => {
  const [finding] = findingsOf('one-person-link', map([org, worker], [tie('org-worker')]))
  expect(finding).toMatchObject({
    about: 'party:org',
    named: { person: ['worker'] },
    values: { held: 'role' },
  })
  const heldByOne = [tie('org-line', { toSize: 'one' })]
  expect(findingsOf('one-person-link', map([org, line], heldByOne))).toMatchObject([
    { values: { held: 'part' } },
  ])
})

test('FIND-9 a second party, a team, or no link at all is no link through one person', () => {
  const two = [tie('org-worker'), tie('org-line')]
  expect(findingsOf('one-person-link', map([org, worker, line], two))).toEqual([])
  expect(findingsOf('one-person-link', map([org, line], [tie('org-line')]))).toEqual([])
  expect(findingsOf('one-person-link', map([org, worker]))).toEqual([])
})

test('FIND-9 service users are no link, and do not hide that there is only one', () => {
  const one = party('person', 'service-user', { size: 'one' })
  expect(findingsOf('one-person-link', map([org, one], [tie('org-person')]))).toEqual([])
  const ties = [tie('org-person'), tie('org-worker')]
  expect(findingsOf('one-person-link', map([org, one, worker], ties))).toHaveLength(1)
})

test('FIND-18 an agency all of whose links run from its own one worker hangs on that person, whoever is at the other ends', () => {
  const desk = party('desk', 'team', { within: 'org' })
  const own = party('worker', 'team-member', { size: 'one', within: 'desk' })
  const refuge = party('refuge', 'stakeholder')
  const ties = [tie('worker-line'), tie('refuge-worker')]
  expect(findingsOf('one-person-link', map([org, desk, own, line, refuge], ties))).toMatchObject([
    {
      about: 'party:org',
      parties: ['org', 'worker', 'line', 'refuge'],
      relationships: ['worker-line', 'refuge-worker'],
      named: { party: ['org'], person: ['worker'] },
      values: { held: 'own' },
    },
  ])
  const none = (parties: Parameters<typeof map>[0], more: Parameters<typeof map>[1]) =>
    expect(findingsOf('one-person-link', map(parties, more))).toEqual([])
  none([org, desk, own, line, refuge], [...ties, tie('desk-line')])
  none([org, { ...own, size: 'some', within: 'org' }, line, refuge], ties)
  none([org, { ...own, kind: 'service-user', within: 'org' }, line, refuge], ties)
  none([{ ...org, size: 'one' }, line, refuge], [tie('org-line'), tie('refuge-org')])
})

test('FIND-16 the ties of a part are those of what it is a part of', () => {
  const branch = party('branch', 'team', { within: 'org' })
  const ties = [tie('org-worker'), tie('branch-line')]
  expect(findingsOf('one-person-link', map([org, branch, worker, line], ties))).toEqual([])
  const partner = party('partner', 'partner', { within: 'org' })
  const own = findingsOf('one-person-link', map([org, partner, worker], [tie('partner-worker')]))
  expect(own.map(({ about }) => about)).toEqual(['party:org'])
  const inside = party('worker', 'team-member', { size: 'one', within: 'org' })
  expect(findingsOf('one-person-link', map([org, inside], [tie('org-worker')]))).toEqual([])
})

test('FIND-10 one way between people and support, read in the direction it runs', () => {
  const [finding] = findingsOf(
    'one-way',
    map([people, line], [tie('people-line', { direction: 'backward' })]),
  )
  expect(finding).toMatchObject({
    named: { from: ['line'], to: ['people'] },
    values: { because: 'support' },
  })
})

test('FIND-10 one way over channels that all need both there at once', () => {
  const by = (channels: Channel[]) =>
    findingsOf('one-way', map([org, line], [tie('org-line', { direction: 'forward', channels })]))
  expect(by(['phone', 'meeting'])).toMatchObject([{ values: { because: 'together' } }])
  expect(by(['phone', 'email'])).toEqual([])
  expect(by([])).toEqual([])
  expect(findingsOf('one-way', map([org, line], [tie('org-line', { direction: 'none' })]))).toEqual([])
  expect(findingsOf('one-way', soundMap())).toEqual([])
})

test('FIND-13 a party without a tie; a wished-for one is a tie', () => {
  const found = findingsOf('no-tie', map([people, line, org], [tie('people-line', { state: 'wished-for' })]))
  expect(found.map(({ about }) => about)).toEqual(['party:org'])
})
