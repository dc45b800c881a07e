import type { Perspective } from '../edition/perspective'
import type { Answer } from './answer'

/** What one respondent gave about one subject in one round; a skipped element has no entry. `subject` is a subject's key. */
export interface Response {
  readonly subject: string
  readonly perspective: Perspective
  readonly editionId: string
  readonly editionVersion: number
  readonly answers: Readonly<Record<string, Answer>>
  readonly comments: Readonly<Record<string, string>>
}

export const roundKinds = ['baseline', 'follow-up', 'other'] as const
export type RoundKind = (typeof roundKinds)[number]

/** One time a health check is asked about a constellation. Times are milliseconds; an open round has no `closedAt`. */
export interface Round {
  readonly id: string
  readonly kind: RoundKind
  readonly name: string
  readonly openedAt: number
  readonly closedAt: number | null
}
