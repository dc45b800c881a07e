import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { findingGuidance } from '@/content/guidance/finding-guidance'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import { digitalSkills } from '@/content/instruments/digital-skills'
import { endEvaluation } from '@/content/instruments/end-evaluation'
import { healthCheckWords } from '@/content/instruments/health-check-words'
import { pulse } from '@/content/instruments/pulse'
import { english, welsh } from '@/content/messages/messages'
import { messagesIn } from '@/content/messages/messages-in'
import { runSheets } from '@/content/run-sheets/run-sheets'
import type { Words } from '@/model/edition/edition'
import { valuesIn } from './message-values'

type Tree = { readonly [key: string]: string | Tree }

const leaves = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as [string, string]] : leaves(value, `${at}${key}.`),
  )

/** All words in several languages that stand anywhere within a value. */
function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') return [value as Words]
  return Object.values(value).flatMap(wordsIn)
}

const inEnglish = new Map(leaves(english))

test.each(leaves(welsh))(
  'WORDS-4 the Welsh %s stands in for English words with the same values',
  (key, message) => {
    const original = inEnglish.get(key)
    expect(original, 'there is no such English message').toBeDefined()
    expect(valuesIn(message)).toEqual(valuesIn(original ?? ''))
  },
)

test('WORDS-5 what Welsh lacks is English', () => {
  const merged = new Map(leaves(messagesIn('cy')))
  expect([...merged.keys()].sort()).toEqual([...inEnglish.keys()].sort())
})

test('WORDS-7 the values of a message are found in the arms of its choices, and an arm is none', () => {
  const message = '{how, plural, =0 {none} one {{who} {knows}} other {# of {of, number}}}{last}'
  expect([...valuesIn(message)].sort()).toEqual(['how', 'knows', 'last', 'of', 'who'])
})

const ofReports: readonly RegExp[] = [
  /^(report|results|resultsPage|health)\./,
  /^findings\.(sentences|needs|perspectives)\./,
  /^findings\.(more|gone)$/,
  /^versions\.(fields|waypoints|tell|labels|origins)\./,
  /^common\.(partyKinds|sizes|directions|states|channels|actionStatuses|answers|roundKinds)\./,
  /^common\.(unnamedParty|between|wholeConstellation|product|welshNeedsReview)$/,
]

test('WORDS-8 every word a report and its method page can say is there in Welsh', () => {
  const inWelsh = new Set(leaves(welsh).map(([key]) => key))
  const said = [...inEnglish.keys()].filter(key => ofReports.some(one => one.test(key)))
  expect(said.length).toBeGreaterThan(500)
  expect(said.filter(key => !inWelsh.has(key))).toEqual([])
})

test('WORDS-8 what a report takes from guidance, questionnaires and run sheets is there in Welsh', () => {
  const taken = [
    ...Object.values(findingGuidance).map(({ why }) => why),
    ...reflectionPrompts.map(({ words }) => words),
    ...Object.values(interimEdition.note),
    ...wordsIn([digitalSkills, pulse, endEvaluation, healthCheckWords]),
    ...runSheets.flatMap(({ stages }) => stages.map(({ title }) => title)),
  ]
  expect(taken.filter(({ cy }) => cy === undefined).map(({ en }) => en)).toEqual([])
})

const saidToParticipants =
  /^(participant\.|outline\.(tie|directions)|canvas\.words\.by\.|common\.(partyKinds|sizes|states)\.|common\.(unnamedParty|between))/
// Each language is called by its own name, and the tab says nothing.
const sameInBoth = ['participant.tab', 'participant.foot.inEnglish', 'participant.foot.inWelsh']

test('PART-9 everything the participant pages say, of a map too, is there in Welsh', () => {
  const there = new Set(leaves(welsh).map(([key]) => key))
  const missing = [...inEnglish.keys()].filter(key => saidToParticipants.test(key) && !there.has(key))
  expect(missing.filter(key => !sameInBoth.includes(key))).toEqual([])
})
