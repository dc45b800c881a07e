import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyQuestion } from '@/model/instrument/instrument'
import { betweenRounds, nearRounds, type RoundOfPeople, type ShownRound } from '@/model/results/near-rounds'
import type { Tallied } from '@/model/results/release-round'
import { tellable, toRead } from '@/model/results/tellable'
import type { Told } from '@/model/results/told'
import { answeredMark } from '@/model/rounds/sheet'
import { aQuestionnaire, aRelease, counted } from '../builders/a-release'
import { aHealthCheck } from '../builders/an-asked-round'

const questions = everyQuestion(aHealthCheck())
const [first, second] = questions.map(({ id }) => id) as [string, string]
const ofFirst = (release: ReturnType<typeof aRelease>) =>
  release.questions.find(({ question }) => question === first)

test('RESULT-1 a release holds every question about every subject, in the order of the questionnaire', () => {
  const release = aRelease({
    plan: { subjects: ['constellation', 'party:a'], threshold: 5, isCoarse: false },
    tallies: [...counted(second, [12, 12]), ...counted(first, [3, 3, 2])],
  })
  expect(release.questions.map(({ subject, question }) => [subject, question])).toEqual(
    ['constellation', 'party:a'].flatMap(subject => questions.map(({ id }) => [subject, id])),
  )
  expect(ofFirst(release)?.whole).toMatchObject({ kind: 'band', answered: 8, someNotYet: true })
  expect(release.questions[1]?.whole).toMatchObject({ kind: 'counts', answered: 24 })
  expect(release.questions[2]?.whole).toEqual({ kind: 'not-enough' })
})

test('RESULT-1 a slice in which somebody was asked and nobody answered is there too', () => {
  const release = aRelease({
    slices: ['team', 'organisation', '__proto__'],
    tallies: counted(first, [3, 4], 'team'),
  })
  expect(Object.entries(ofFirst(release)?.slices ?? {})).toEqual([
    ['team', { kind: 'band', answered: 7, band: 'high', someNotYet: false }],
    ['organisation', { kind: 'not-enough' }],
    ['__proto__', { kind: 'not-enough' }],
  ])
})

const evaluation = (tallies: readonly Omit<Tallied, 'subject' | 'slice'>[]) =>
  aRelease({
    instrument: aQuestionnaire(),
    tallies: tallies.map(row => ({ ...row, subject: '', slice: 'everyone' })),
  })

test('RESULT-2 each option of a question that takes several is released by itself', () => {
  const used = (option: string, count: number) => ({ question: 'used', option, count })
  const { questions: shown } = evaluation([used(answeredMark, 24), used('chat', 14), used('phone', 22)])
  expect(shown.slice(1)).toEqual([
    {
      subject: '',
      question: 'used',
      option: 'chat',
      whole: { kind: 'counts', answered: 24, counts: { yes: 14, no: 10 } },
      slices: { everyone: { kind: 'counts', answered: 24, counts: { yes: 14, no: 10 } } },
    },
    {
      subject: '',
      question: 'used',
      option: 'phone',
      whole: { kind: 'answered', answered: 24 },
      slices: { everyone: { kind: 'answered', answered: 24 } },
    },
  ])
})

test('RESULT-3 how many answered is told from the threshold on', () => {
  expect(aRelease({ answered: 4 }).answered).toBeNull()
  expect(aRelease({ answered: 5 }).answered).toBe(5)
})

test('RESULT-4 a release holds no own words and nothing of a question below the threshold', () => {
  const { questions: shown } = evaluation([])
  expect(shown.map(({ question }) => question)).toEqual(['felt', 'used', 'used'])
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: 5 }), given => {
      const few = given.reduce((sum, count) => sum + count, 0) < 5
      fc.pre(few)
      expect(aRelease({ tallies: counted(first, given) })).toEqual(aRelease())
    }),
  )
})

const person = (accountId: string | null) => ({ accountId, perspective: 'team' as const, group: null })
const round = (id: string, accounts: string, given: Partial<ShownRound> = {}): ShownRound => ({
  id,
  constellation: 'one',
  plan: { breakdown: { by: 'nothing' }, threshold: 5, after: null },
  invitees: [...accounts].map(one => person(one === '?' ? null : one)),
  releases: [],
  ...given,
})
const after = (id: string, people: 'same' | 'many-others' | 'unsure') => ({
  plan: { breakdown: { by: 'nothing' as const }, threshold: 5, after: { round: id, people } },
})
const between = (one: RoundOfPeople, other: RoundOfPeople, more: readonly RoundOfPeople[] = []) =>
  betweenRounds(one, other, [one, other, ...more])

test('RESULT-5 accounts are compared one by one, whatever was declared', () => {
  expect(between(round('b', 'abcdef'), round('a', 'abcdef'))).toBe('apart-enough')
  expect(between(round('b', 'abcde', after('a', 'same')), round('a', 'abcdef'))).toBe('near')
})

test('RESULT-5 for people asked by code stands what was declared', () => {
  const before = round('a', 'abcdef??????')
  for (const people of ['same', 'many-others'] as const) {
    expect(between(round('b', 'abcdef??????', after('a', people)), before)).toBe('apart-enough')
    expect(between(round('b', 'abcde???????', after('a', people)), before)).toBe('near')
  }
})

test('RESULT-5 what was declared is not believed against the numbers of codes', () => {
  const codes = (count: number) => '?'.repeat(count)
  const declared = (people: 'same' | 'many-others', now: number, then: number) =>
    between(round('b', codes(now), after('a', people)), round('a', codes(then)))
  expect(declared('same', 21, 20)).toBe('unsure')
  expect(declared('same', 20, 21)).toBe('unsure')
  expect(declared('same', 21, 21)).toBe('apart-enough')
  expect(declared('many-others', 9, 4)).toBe('apart-enough')
  expect(declared('many-others', 8, 4)).toBe('unsure')
  expect(declared('many-others', 8, 6)).toBe('apart-enough')
})

test('RESULT-5 nor against their numbers in a slice', () => {
  const cut = (id: string, groups: string, given: Partial<RoundOfPeople['plan']> = {}): RoundOfPeople => ({
    ...round(id, ''),
    plan: { breakdown: { by: 'group', groups: ['n', 's'] }, threshold: 5, after: null, ...given },
    invitees: [...groups].map(group => ({ accountId: null, perspective: 'team', group })),
  })
  const later = { after: { round: 'a', people: 'same' as const } }
  expect(between(cut('b', 'nnnsss', later), cut('a', 'nnnsss'))).toBe('apart-enough')
  expect(between(cut('b', 'nnssss', later), cut('a', 'nnnsss'))).toBe('unsure')
})

test('RESULT-6 what is not declared, or not sure, is not sure', () => {
  expect(between(round('b', '??????'), round('a', '??????'))).toBe('unsure')
  expect(between(round('b', '??????', after('a', 'unsure')), round('a', '??????'))).toBe('unsure')
})

test('RESULT-6 what was declared holds over several rounds, but two changes of many are not sure', () => {
  const first = round('a', '??????')
  const chain = (one: 'same' | 'many-others', other: 'same' | 'many-others') => {
    const middle = round('b', '??????', after('a', one))
    return between(round('c', '??????', after('b', other)), first, [middle])
  }
  expect(chain('same', 'same')).toBe('apart-enough')
  expect(chain('same', 'many-others')).toBe('apart-enough')
  expect(chain('many-others', 'many-others')).toBe('unsure')
})

test('RESULT-6 two breakdowns that cut the same people in different ways are near', () => {
  const cut = (by: 'perspective' | 'group') => ({
    plan: {
      breakdown: by === 'group' ? { by, groups: ['north', 'south'] } : { by },
      threshold: 5,
      after: null,
    },
  })
  expect(between(round('b', 'abcdef', cut('group')), round('a', 'abcdef', cut('perspective')))).toBe('near')
  expect(between(round('b', 'abcdef', cut('group')), round('a', 'abcdef'))).toBe('apart-enough')
})

const showingCounts = { releases: [aRelease({ tallies: counted(first, [12, 12]) })] }
const asked = { subject: 'constellation', question: first }

test('RESULT-6 beside counts of people who are not surely the same nothing is shown, beside bands bands', () => {
  const few = { releases: [aRelease({ tallies: counted(first, [3, 3]) })] }
  const now = round('b', '??????')
  expect(nearRounds(now, [round('a', '??????', showingCounts)])(asked)).toBe('counts')
  expect(nearRounds(now, [round('a', '??????', few)])(asked)).toBe('bands')
  expect(nearRounds(now, [round('a', '??????', showingCounts)])({ ...asked, question: second })).toBe(
    'nothing',
  )
  expect(nearRounds(round('b', 'abcdef'), [round('a', 'abcdef', showingCounts)])(asked)).toBe('nothing')
})

test('RESULT-7 a later round that has shown something is near too', () => {
  const later = round('b', 'abcdefg', { ...showingCounts, ...after('a', 'same') })
  expect(nearRounds(round('a', 'abcdef'), [later])(asked)).toBe('counts')
})

test('RESULT-9 rounds of two constellations are held beside each other by their accounts', () => {
  const elsewhere = { constellation: 'another' }
  expect(between(round('b', 'abcde', elsewhere), round('a', 'abcdef'))).toBe('near')
  expect(between(round('b', 'abcdef', elsewhere), round('a', 'abcdef'))).toBe('apart-enough')
  expect(between(round('b', '??????', elsewhere), round('a', '?????'))).toBe('apart-enough')
})

const told = (text: string, given: Partial<Told> = {}): Told => ({
  id: text,
  batch: 0,
  subject: 'constellation',
  question: first,
  text,
  state: 'shown',
  ...given,
})
const backwards = <Item>(items: readonly Item[]) => items.toReversed()

test('RESULT-8 own words are shown when read and let through, shuffled, with nothing that says whose they are', () => {
  const all = [
    told('one'),
    told('two', { state: 'unread' }),
    told('three'),
    told('four', { state: 'kept-back' }),
  ]
  const about = { subject: 'constellation', question: first }
  expect(tellable(all, showingCounts.releases, backwards)).toEqual([
    { ...about, text: 'three' },
    { ...about, text: 'one' },
  ])
})

test('RESULT-8 own words wait until enough have answered the batch and the question, also for who reads them', () => {
  const few = aRelease({ answered: 4, tallies: counted(first, [12, 12]) })
  const enough = aRelease({ tallies: counted(first, [12, 12]) })
  expect(toRead([told('one')], [few])).toEqual([])
  expect(toRead([told('one', { batch: 1 })], [enough])).toEqual([])
  expect(toRead([told('one', { question: second })], [enough])).toEqual([])
  expect(toRead([told('one', { question: 'words' })], [enough])).toHaveLength(1)
  expect(toRead([told('one', { subject: 'party:a', question: 'words' })], [enough])).toHaveLength(1)
})
