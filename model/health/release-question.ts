import type { Answer } from './answer'
import { type Band, bandOf } from './band'
import { countAll, countAnswers } from './counts'
import type { Counts } from './health'

/** Fewer answers than this show no distribution (S-25). */
export const leastForCounts = 20

/**
 * What may be known of one question's answers: nothing, a band, or the counts. `answered` is shown only where something else is, too (S-27). `someNotYet`
 * is undefined where even that could point at somebody.
 */
export type Released =
  | { readonly kind: 'not-enough' }
  | {
      readonly kind: 'band'
      readonly answered: number
      readonly band: Band
      readonly someNotYet: boolean | undefined
    }
  | { readonly kind: 'counts'; readonly answered: number; readonly counts: Counts }

/** One question as released: over everyone, and by the slices of the one declared breakdown (S-23). */
export interface ReleasedQuestion {
  readonly whole: Released
  readonly slices: ReadonlyMap<string, Released>
}

/**
 * `near` is the most that an earlier release showed of this question when it asked almost the same people (S-24). Set against counts, anything would
 * point at somebody; set against bands, bands do not, because their edges are blurred by more than one answer can move them.
 * `isCoarse`: the round was declared to show bands only, so that it can be asked again while people come and go.
 */
export interface ReleaseRules {
  readonly threshold: number
  readonly isCoarse: boolean
  readonly near: Shown
  /** Draws a number from 0 to below 1; called once for each thing released. */
  readonly draw: () => number
}

/** The most that was shown of something. */
export type Shown = 'nothing' | 'bands' | 'counts'

export const notEnough: Released = { kind: 'not-enough' }

/** Nobody may be told apart by what everybody else said: enough answers, and the commonest of them leaves room for a crowd of others. */
const isCrowd = (counts: Counts, threshold: number): boolean =>
  countAll(counts) >= leastForCounts && Math.max(...Object.values(counts)) <= countAll(counts) - threshold

function asBand(counts: Counts, { threshold, near, draw }: ReleaseRules): Released {
  const answered = countAll(counts)
  if (answered < threshold || near === 'counts') return notEnough
  const someNotYet = near === 'nothing' ? counts['not-yet'] > 0 : undefined
  return { kind: 'band', answered, band: bandOf(counts, threshold, draw()), someNotYet }
}

const asCounts = (counts: Counts): Released => ({ kind: 'counts', answered: countAll(counts), counts })

/**
 * Which slices may be shown (S-22): a slice and everyone outside it both reach the threshold, and so do all slices together that are not shown, or
 * they hold nobody. Where the ones left out are too few to hide among, the smallest of the others goes with them.
 */
export function shownSlices(sizes: ReadonlyMap<string, number>, threshold: number): readonly string[] {
  const all = [...sizes].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1))
  const total = all.reduce((sum, [, size]) => sum + size, 0)
  const isHid = (rest: number) => rest === 0 || rest >= threshold
  const shown = all.filter(([, size]) => size >= threshold && isHid(total - size))
  const leftOut = () => total - shown.reduce((sum, [, size]) => sum + size, 0)
  while (shown.length > 0 && !isHid(leftOut())) shown.shift()
  return shown.map(([slice]) => slice)
}

/**
 * Releases one question: `bySlice` holds what was answered in each slice of the breakdown; without a breakdown, one slice holds all. Slices show their counts
 * only where every one could: from the whole's counts and all but one slice's, the last one's would follow.
 */
export function releaseQuestion(
  bySlice: ReadonlyMap<string, readonly Answer[]>,
  rules: ReleaseRules,
): ReleasedQuestion {
  const { threshold } = rules
  const isFine = rules.near === 'nothing' && !rules.isCoarse
  const given = new Map([...bySlice].map(([slice, answers]) => [slice, countAnswers(answers)]))
  const all = countAnswers([...bySlice.values()].flat())
  const release = (counts: Counts, mayCount: boolean) =>
    mayCount && isFine && isCrowd(counts, threshold) ? asCounts(counts) : asBand(counts, rules)
  const shown = shownSlices(
    new Map([...given].map(([slice, counts]) => [slice, countAll(counts)])),
    threshold,
  )
  const mayCount = [...given.values()].every(counts => countAll(counts) === 0 || isCrowd(counts, threshold))
  const slices = [...given].map(([slice, counts]): [string, Released] => [
    slice,
    shown.includes(slice) ? release(counts, mayCount) : notEnough,
  ])
  return { whole: release(all, true), slices: new Map(slices) }
}

/** The most that a released question shows, over everyone or in any slice. */
export function shownOf({ whole, slices }: ReleasedQuestion): Shown {
  const kinds = [whole, ...slices.values()].map(({ kind }) => kind)
  if (kinds.includes('counts')) return 'counts'
  return kinds.includes('band') ? 'bands' : 'nothing'
}
