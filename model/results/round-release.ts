import type { Released } from '../health/release-question'

/** One question about one subject (a subject key, `''` where the instrument is about nothing), as released: over everyone and by the slices of the breakdown. */
export interface QuestionRelease {
  readonly subject: string
  readonly question: string
  /** Of a question that takes several answers each option is released by itself, as if it had been asked "this one?": its id, and the tally's options are `yes` and `no`. */
  readonly option?: string
  readonly whole: Released
  readonly slices: Readonly<Record<string, Released>>
}

/**
 * What a round shows, once and for all. Batch 0 holds what was there at the close; a later one only late answers, which are other people's, released by the
 * same rules on their own, so that nothing follows from holding both beside each other. `answered` is null below the threshold (S-27).
 */
export interface RoundRelease {
  readonly batch: number
  readonly asked: number
  readonly answered: number | null
  readonly hasPaper: boolean
  readonly questions: readonly QuestionRelease[]
}
