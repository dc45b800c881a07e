import { expect, test } from 'vitest'
import { findingGuidance } from '@/content/guidance/finding-guidance'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import { pulse } from '@/content/instruments/pulse'
import type { Language } from '@/model/edition/words-in'
import { wordsIn } from '@/model/edition/words-in'
import { everyQuestion } from '@/model/instrument/instrument'
import { type Audience, audiences } from '@/model/report/audience'
import { compositionFor } from '@/model/report/composition'
import { leftOutWords } from '@/model/report/left-out-words'
import { composeReport } from '@/model/report/outline'
import type { ReportInput, ReportWorkshop } from '@/model/report/report-input'
import { editionInUse } from '@/server/edition'
import { reportWords } from '@/server/pdf/report-words'
import { aToldRound } from '../builders/a-told-round'
import { exampleDay, exampleReport, exampleRounds, safeRounds } from '../builders/the-example-report'

const edition = editionInUse()

const held: ReportWorkshop = {
  id: 'held',
  name: '{own}',
  endedAt: exampleDay - 1,
  people: 9,
  stages: [
    {
      title: '{own}',
      heaps: [{ heap: '{own}', notes: [{ text: '{own}', about: 'constellation' }] }],
      dots: [{ text: '{own}', dots: 4 }],
    },
  ],
}

/** One more questionnaire beside the check, in which somebody wrote, and which few of those asked answered. */
const asPulse = aToldRound({
  edition,
  id: 'pulse',
  instrument: pulse,
  people: { everyone: 24 },
  says: (person, place) => {
    const question = everyQuestion(pulse)[place]
    return question && 'options' in question ? question.options[person % 3]?.id : undefined
  },
  told: [{ subject: '', question: 'change-next-time', text: '{own}' }],
  plan: { name: '{own}' },
})

const everything = (): ReportInput => {
  const whole = exampleReport()
  const [first] = whole.constellation.parties
  const before = { ...whole.constellation, parties: whole.constellation.parties.slice(1) }
  return {
    ...whole,
    asked: [asPulse, ...exampleRounds()],
    workshops: [held],
    standpoint: first?.id ?? '',
    comparedWith: { title: '{own}', madeAt: exampleDay - 2, constellation: before },
    asOf: { title: '{own}', madeAt: exampleDay - 1, constellation: whole.constellation },
  }
}

/** What a report may be made of: everything, what was checked alone, Safety in place throughout, nobody asked, nothing at all. */
const kinds: Readonly<Record<string, () => ReportInput>> = {
  everything,
  'checks alone': () => exampleReport({ asked: [] }),
  'Safety in place': () => exampleReport({ asked: safeRounds(), rounds: [] }),
  'nobody asked': () => exampleReport({ asked: [], rounds: [] }),
}

const inLanguage = (input: ReportInput, language: Language): ReportInput => ({
  ...input,
  language,
  prompts: Object.fromEntries(reflectionPrompts.map(({ id, words }) => [id, wordsIn(words, language).text])),
  findingWhys: Object.fromEntries(
    Object.entries(findingGuidance).map(([kind, { why }]) => [kind, wordsIn(why, language).text]),
  ),
})

const read = ['text', 'quiet', 'title', 'caption', 'header', 'alt', 'label', 'says', 'name', 'contents']

/** Every text that somebody reads. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' ? (read.includes(key) ? [one] : []) : textsIn(one),
  )
}

function told(input: ReportInput, audience: Audience, language: Language): readonly string[] {
  const words = reportWords(language)
  const given = inLanguage(input, language)
  const { outline, leftOut } = composeReport(given, words, compositionFor(audience))
  const { kind, made, lines } = outline.cover
  const { footer, pageLabel, replacedNote } = outline
  const ends = [kind, made, ...lines, footer, pageLabel, replacedNote]
  return [...textsIn(outline), ...ends, ...leftOutWords(leftOut, words)]
}

const written = '{own}'
const alike = ['Partner', 'Meaningful Connections']

/** What people wrote and named, and sources, stay as they are; so do numbers. */
function theirs({ edition: { sources }, asked = [], rounds, ...rest }: ReportInput) {
  const plans = [...asked.map(({ plan }) => plan.name), ...rounds.map(({ round }) => round.name)]
  const given = JSON.stringify([rest, plans])
  const isGiven = (part: string) => given.includes(JSON.stringify(part.trim()).slice(1, -1))
  return (text: string) =>
    alike.includes(text) ||
    text.includes(written) ||
    sources.some(({ title }) => text.startsWith(title)) ||
    text.split(/[“”\n·]/).every(part => !/\p{L}{2}/u.test(part) || isGiven(part))
}

test.each(audiences.flatMap(audience => Object.keys(kinds).map(kind => [audience, kind] as const)))(
  'REPORT-50 a Welsh report for %s of %s says nothing of ours in English',
  (audience, kind) => {
    const input = kinds[kind]?.() ?? everything()
    const welsh = new Set(told(input, audience, 'cy'))
    const isTheirs = theirs(input)
    const same = told(input, audience, 'en').filter(text => welsh.has(text) && !isTheirs(text))
    expect(same).toEqual([])
  },
)

test.each(audiences)('REPORT-50 no part of a Welsh report for %s is marked as English', audience => {
  const given = inLanguage(everything(), 'cy')
  const { outline } = composeReport(given, reportWords('cy'), compositionFor(audience))
  expect(JSON.stringify(outline)).not.toContain('"language":"en"')
})

test.each(audiences)(
  'REPORT-51 the report for %s says that its Welsh still needs a Welsh speaker',
  audience => {
    const text = 'Mae angen i siaradwr Cymraeg adolygu’r geiriau hyn.'
    const [welsh, english] = (['cy', 'en'] as const).map(one => told(everything(), audience, one).join('\n'))
    expect(welsh).toContain(text)
    expect(english).not.toContain(text)
  },
)
