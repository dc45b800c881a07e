import type { ProblemId } from '@/server/problem'

/** What a form can have come to, as the word for it in an address. Kept or refused reads as a warning; the rest as plain news. */
export const goodNews = ['saved', 'discarded', 'moved', 'sent', 'already', 'closed', 'opened'] as const
export const problemsTold = [
  'round-closed',
  'subject-gone',
  'changed',
  'nothing-answered',
  'no-round',
  'round-open',
  'not-allowed',
  'bad-input',
  'gone',
  'busy',
] as const

export type ProblemTold = (typeof problemsTold)[number]

const told: Readonly<Record<ProblemId, ProblemTold>> = {
  notAllowed: 'not-allowed',
  badInput: 'bad-input',
  gone: 'gone',
  busy: 'busy',
  mapLocked: 'not-allowed',
  ofWorkshop: 'not-allowed',
}

/** The word for an edge's refusal. */
export const problemNews = (problem: ProblemId): ProblemTold => told[problem]
