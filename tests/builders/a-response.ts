import fc from 'fast-check'
import type { Edition } from '@/model/edition/edition'
import { perspectives } from '@/model/edition/perspective'
import type { Response } from '@/model/health/response'
import { anyAnswers } from './an-answer'
import { anEdition } from './an-edition'

/** A team's response about the relationship `relationship:r1`, with nothing answered unless answers are given. */
export const aResponse = (given: Partial<Response> = {}, edition: Edition = anEdition()): Response => ({
  subject: 'relationship:r1',
  perspective: 'team',
  editionId: edition.id,
  editionVersion: edition.version,
  answers: {},
  comments: {},
  ...given,
})

export const anySubject = () =>
  fc.constantFrom('constellation', 'party:p1', 'relationship:r1', 'relationship:r2')

/** Any response to an edition about one of four subjects, now and then to an earlier version of it. */
export const anyResponse = (edition: Edition): fc.Arbitrary<Response> =>
  fc.record({
    subject: anySubject(),
    perspective: fc.constantFrom(...perspectives),
    editionId: fc.constant(edition.id),
    editionVersion: fc.integer({ min: 1, max: edition.version }),
    answers: anyAnswers(edition),
    comments: fc.constant({}),
  })

export const anyResponses = (edition: Edition): fc.Arbitrary<Response[]> =>
  fc.array(anyResponse(edition), { maxLength: 12 })
