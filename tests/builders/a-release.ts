import { type Answer, answers } from '@/model/health/answer'
import type { Instrument } from '@/model/instrument/instrument'
import { type CountedRound, releaseRound, type Tallied } from '@/model/results/release-round'
import type { RoundRelease } from '@/model/results/round-release'
import { aHealthCheck } from './an-asked-round'

/** How many gave each of the five answers, in their order; the last ones may be left out. */
export type Given = readonly number[]

/** A questionnaire about nothing in particular, with one question of each kind. */
export const aQuestionnaire = (): Instrument => ({
  id: 'evaluation',
  version: 1,
  title: { en: 'Evaluation' },
  purpose: { en: 'It asks how it went.' },
  privacy: 'anonymous',
  about: 'nothing',
  minutes: 3,
  sections: [
    {
      id: 'only',
      title: { en: 'How it went' },
      why: { en: 'So that we do better.' },
      questions: [
        {
          kind: 'scale',
          id: 'felt',
          text: { all: { en: 'I felt heard.' } },
          options: [
            { id: 'yes', text: { en: 'Yes' }, level: 1 },
            { id: 'no', text: { en: 'No' }, level: 0 },
          ],
        },
        {
          kind: 'choices',
          id: 'used',
          text: { all: { en: 'What did you use?' } },
          options: [
            { id: 'chat', text: { en: 'Chat' }, level: null },
            { id: 'phone', text: { en: 'Phone' }, level: null },
          ],
        },
        { kind: 'text', id: 'words', text: { all: { en: 'Anything else?' } } },
      ],
    },
  ],
})

/** Rows as they are counted of one question of a health check. */
export const counted = (question: string, given: Given, slice = 'everyone', subject = 'constellation') =>
  answers.flatMap((option: Answer, place): Tallied[] => {
    const count = given[place] ?? 0
    return count === 0 ? [] : [{ subject, question, slice, option, count }]
  })

/** A counted batch of a health check about the whole constellation: thirty asked, none of them near another round. */
export const aCountedRound = (given: Partial<CountedRound> = {}): CountedRound => ({
  instrument: aHealthCheck(),
  plan: { subjects: ['constellation'], threshold: 5, isCoarse: false },
  batch: 0,
  tallies: [],
  slices: ['everyone'],
  asked: 30,
  answered: 30,
  hasPaper: false,
  near: () => 'nothing',
  draw: () => 0.5,
  ...given,
})

/** What it shows. */
export const aRelease = (given: Partial<CountedRound> = {}): RoundRelease =>
  releaseRound(aCountedRound(given))
