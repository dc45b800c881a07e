import fc from 'fast-check'
import type { Edition, Theme } from '@/model/edition/edition'
import { type Answer, answers } from '@/model/health/answer'
import { elementIds } from './an-edition'

export type Answers = Readonly<Record<string, Answer>>

/** One answer to every element of a theme. */
export const answersToTheme = ({ elements }: Theme, answer: Answer): Answers =>
  Object.fromEntries(elements.map(({ id }) => [id, answer]))

/** One answer to every element of an edition. */
export const answersToAll = (edition: Edition, answer: Answer): Answers =>
  Object.fromEntries(elementIds(edition).map(id => [id, answer]))

export const anyAnswer = (): fc.Arbitrary<Answer> => fc.constantFrom(...answers)

/** Any answers to an edition: each element answered or skipped, and at times an id the edition does not have. */
export const anyAnswers = (edition: Edition): fc.Arbitrary<Answers> =>
  fc.dictionary(fc.constantFrom(...elementIds(edition), 'unknown-element'), anyAnswer(), { maxKeys: 20 })
