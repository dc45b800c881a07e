import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { checkEdition } from '@/model/edition/check-edition'
import type { Words } from '@/model/edition/edition'
import { everyElement } from '@/model/edition/every-element'
import { everyTheme } from '@/model/edition/every-theme'

const elements = everyElement(interimEdition).map(({ element }) => element)
const themes = everyTheme(interimEdition)
const participantFacing: readonly Words[] = [
  ...themes.flatMap(theme => [theme.name, theme.concept]),
  ...elements.flatMap(element => [element.name, element.wording['service-user']]),
]
const { is, isNot, replace } = interimEdition.note
const note: readonly Words[] = [is, isNot, replace]
const others: readonly Words[] = elements.flatMap(({ wording }) => [
  wording['team-member'],
  wording.team,
  wording.organisation,
])
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
const sentencesOf = (text: string) => text.match(/[.?!](\s|$)/g)?.length ?? 0

/** The Automated Readability Index (Smith and Senter, 1967) of one sentence: about the school year, 6 is age 11. */
function readingGrade(sentence: string): number {
  const words = wordsOf(sentence)
  return 4.71 * (words.join('').length / words.length) + 0.5 * words.length - 21.43
}

test('EDITION-9 the interim edition has no fault', () => {
  expect(checkEdition(interimEdition)).toEqual({ edition: interimEdition })
})

test('EDITION-9 Safety has six core elements and the five themes have five each', () => {
  expect(themes.map(theme => [theme.id, theme.elements.length])).toEqual([
    ['safety', 6],
    ['trust', 5],
    ['choice', 5],
    ['collaboration', 5],
    ['empowerment', 5],
    ['cultural-consideration', 5],
  ])
})

test('EDITION-10 the note says that the wording is not the Model’s own, and how to replace it', () => {
  expect(isNot.en).toMatch(/not the Model’s own wording/)
  expect(isNot.en).toMatch(/no licence/)
  expect(isNot.en).toMatch(/have not approved/)
  expect(replace.en).toMatch(/permission/)
})

test.each(elements)('EDITION-11 a service user reads $id with ease', ({ wording }) => {
  const text = wording['service-user'].en
  expect(text).toMatch(/^I [^.?!;:]+\.$/)
  expect(wordsOf(text).length).toBeLessThanOrEqual(14)
  expect(readingGrade(text)).toBeLessThanOrEqual(6)
  expect(Math.max(...wordsOf(text).map(word => word.length))).toBeLessThanOrEqual(11)
})

test('EDITION-11 the reading grade tells an easy sentence from a hard one', () => {
  expect(readingGrade('I can say no.')).toBeLessThan(2)
  expect(
    readingGrade('I understand confidentiality arrangements and safeguarding thresholds.'),
  ).toBeGreaterThan(12)
})

test.each(elements)(
  'EDITION-12 each other perspective of $id speaks as itself, in one sentence',
  ({ wording }) => {
    expect(wording['team-member'].en).toMatch(/^I [^.?!]+\.$/)
    expect(wording.team.en).toMatch(/^We [^.?!]+\.$/)
    expect(wording.organisation.en).toMatch(/^Our organisation [^.?!]+\.$/)
  },
)

test('EDITION-13 what a participant and the reader of a report read is there in Welsh, marked as not yet reviewed', () => {
  const read = [...participantFacing, ...note]
  expect(read.filter(words => words.cy === undefined)).toEqual([])
  expect(read.filter(words => words.cy === words.en)).toEqual([])
  expect(others.filter(words => words.cy !== undefined)).toEqual([])
  expect(interimEdition.unreviewed).toEqual(['cy'])
})

test.each(themes)(
  'EDITION-14 the concept of $id is two or three sentences, in both languages',
  ({ concept }) => {
    for (const text of [concept.en, concept.cy ?? '']) {
      expect(sentencesOf(text)).toBeGreaterThanOrEqual(2)
      expect(sentencesOf(text)).toBeLessThanOrEqual(3)
    }
  },
)

test('EDITION-15 no word of it blames, labels or sounds clinical', () => {
  const avoided =
    /\b(victim|client|case|cases|patient|patients|symptom|assess\w*|diagnos\w*|disclos\w*|complian\w*|engage\w*|vulnerab\w*|hard to reach|failed to|fault|allege\w*|trauma\w*|treatment|perpetrator)\b|!/i
  const asked = [...participantFacing, ...others, replace]
  const texts = asked.map(words => words.en.replace('give patient help', ''))
  expect(texts.filter(text => avoided.test(text))).toEqual([])
  expect('They failed to engage.').toMatch(avoided)
})

test('EDITION-16 every listed source grounds an element', () => {
  const used = new Set(elements.flatMap(element => element.grounding))
  expect(interimEdition.sources.map(source => source.id).filter(id => !used.has(id))).toEqual([])
})
