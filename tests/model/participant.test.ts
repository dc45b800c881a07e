import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenIn, goesOnAt, shownOf, taken, withGiven } from '@/model/participant/answer'
import { type QuestionScreen, screensOf } from '@/model/participant/screens'
import {
  answerKey,
  firstSitting,
  idleTimes,
  type Place,
  placeAfter,
  placeBefore,
} from '@/model/participant/sitting'
import { emptySheet, isBlank, wordsLimit } from '@/model/rounds/sheet'
import { aHealthCheck } from '../builders/an-asked-round'
import { aShortQuestionnaire } from '../builders/an-open-round'

const short = screensOf(aShortQuestionnaire(), [])
const question = (nth: number) =>
  short.find(
    (screen): screen is QuestionScreen => screen.kind === 'question' && screen.nth === nth,
  ) as QuestionScreen
const given = (options: readonly string[], words = '') => ({ options, words })

test('PART-1 each theme’s why stands before its questions, and every question is numbered', () => {
  const instrument = aHealthCheck()
  const screens = screensOf(instrument, ['constellation'])
  const whys = screens.filter(({ kind }) => kind === 'why')
  const questions = screens.filter((screen): screen is QuestionScreen => screen.kind === 'question')
  expect(whys).toHaveLength(instrument.sections.length)
  expect(screens[0]?.kind).toBe('why')
  expect(questions.map(({ nth }) => nth)).toEqual(questions.map((_, place) => place + 1))
  expect(new Set(questions.map(({ of }) => of))).toEqual(new Set([questions.length]))
})

test('PART-1 where there are several subjects each is announced, and each why is told once', () => {
  const screens = screensOf(aHealthCheck(), ['constellation', 'party:a', 'party:b'])
  expect(screens.filter(({ kind }) => kind === 'subject')).toHaveLength(3)
  expect(
    screens.filter(({ kind }) => kind === 'why').every(({ subject }) => subject === 'constellation'),
  ).toBe(true)
})

test('PART-2 from the first page every step on leads to the look over all of it, and every step back to the beginning', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (screens, hasBegun) => {
      const walk = { screens, hasBegun, goesOnAt: 0 }
      const on: Place[] = [firstSitting.at]
      while (on.at(-1) !== 'review' && on.length < 100) on.push(placeAfter(on.at(-1) as Place, walk))
      expect(on).toHaveLength(screens + (hasBegun ? 4 : 3))
      let back: Place = 'review'
      for (let step = 0; step <= screens; step += 1) back = placeBefore(back, walk)
      expect(back).toBe('promise')
    }),
  )
})

test('PART-3 only options a question has are taken, one unless it takes several', () => {
  expect(taken(question(1).question, given(['no', 'yes', 'never']))).toEqual(given(['yes']))
  expect(taken(question(2).question, given(['option-3', 'option-1', 'other']))).toEqual(
    given(['option-1', 'option-3']),
  )
  expect(taken(question(1).question, given([], 'words'))).toEqual(given([]))
})

test('PART-3 own words are trimmed and cut at their limit', () => {
  expect(taken(question(3).question, given(['yes'], ' a\r\nb '))).toEqual(given([], 'a\nb'))
  expect(taken(question(3).question, given([], 'a'.repeat(5000))).words).toHaveLength(wordsLimit)
})

test('PART-4 an answer of an earlier sitting is not shown, only that it is there', () => {
  const sheet = withGiven(emptySheet, question(1), given(['yes']))
  expect(shownOf(sheet, [answerKey('', 'heard')], question(1))).toEqual({ is: 'own', given: given(['yes']) })
  expect(shownOf(sheet, [], question(1))).toEqual({ is: 'earlier' })
  expect(shownOf(sheet, [], question(2))).toEqual({ is: 'none' })
})

test('PART-5 what is given takes the place of what was there, and nothing takes it away', () => {
  const one = withGiven(withGiven(emptySheet, question(1), given(['yes'])), question(1), given(['no']))
  expect(givenIn(one, question(1))).toEqual(given(['no']))
  const none = withGiven(one, question(1), given([]))
  expect(isBlank(none, aShortQuestionnaire(), [])).toBe(true)
})

test('PART-6 who comes back goes on after the last question they answered', () => {
  const sheet = withGiven(emptySheet, question(2), given(['option-1']))
  expect(goesOnAt(short, emptySheet)).toBe(0)
  expect(short[goesOnAt(short, sheet)]).toBe(question(3))
})

test('PART-32 more time makes two minutes ten and a quarter of an hour an hour', () => {
  const minutes = (isSlow: boolean) => Object.values(idleTimes({ isSlow })).map(time => time / 60_000)
  expect([minutes(false), minutes(true)]).toEqual([
    [2, 15],
    [10, 60],
  ])
})
