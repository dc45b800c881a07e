import { type Band, bandOf } from './band'
import { atFoot, hasLevels, pool, type Scale, sumOf, type Tally } from './tally'

/** Fewer answers than this show no distribution (S-25). */
export const leastForCounts = 20

/**
 * What may be known of one question's answers: nothing; how many there are, where its options stand on no scale; a band; or the counts. `answered` is shown
 * only at the threshold (S-27). `someNotYet` says whether anyone chose the foot of the scale, undefined where that is not told or could point at somebody.
 */
export type Released =
  | { readonly kind: 'not-enough' }
  | { readonly kind: 'answered'; readonly answered: number }
  | {
      readonly kind: 'band'
      readonly answered: number
      readonly band: Band
      readonly someNotYet?: boolean
    }
  | { readonly kind: 'counts'; readonly answered: number; readonly counts: Tally }

/** One question as released: over everyone, and by the slices of the one declared breakdown (S-23). */
export interface ReleasedQuestion {
  readonly whole: Released
  readonly slices: ReadonlyMap<string, Released>
}

/**
 * `near` is the most that a release before this one showed of this question when it asked almost the same people (S-24). Set against counts, anything would
 * point at somebody; set against bands, bands do not, because their edges are blurred by more than one answer can move them.
 * `isCoarse`: the round was declared to show bands only, so that it can be asked again while people come and go.
 * `hearsNotYet`: that anyone chose the foot of the scale must be heard, as in a health check.
 */
export interface ReleaseRules {
  readonly threshold: number
  readonly isCoarse: boolean
  readonly hearsNotYet: boolean
  readonly near: Shown
  /** Draws a number from 0 to below 1; called once for each thing released. */
  readonly draw: () => number
}

/** The most that was shown of something. */
export const shownKinds = ['nothing', 'bands', 'counts'] as const
export type Shown = (typeof shownKinds)[number]

export const notEnough: Released = { kind: 'not-enough' }

/** Nobody may be told apart by what everybody else said: enough answers, and the commonest of them leaves room for a crowd of others. */
const isCrowd = (tally: Tally, threshold: number): boolean =>
  sumOf(tally) >= leastForCounts && Math.max(...Object.values(tally)) <= sumOf(tally) - threshold

function asBand(tally: Tally, scale: Scale, rules: ReleaseRules): Released {
  const { threshold, near, hearsNotYet, draw } = rules
  const answered = sumOf(tally)
  if (answered < threshold || near === 'counts') return notEnough
  if (!hasLevels(scale)) return { kind: 'answered', answered }
  const band = bandOf(tally, scale, threshold, draw())
  const tells = hearsNotYet && near === 'nothing'
  return { kind: 'band', answered, band, ...(tells && { someNotYet: atFoot(tally, scale) > 0 }) }
}

const asCounts = (counts: Tally): Released => ({ kind: 'counts', answered: sumOf(counts), counts })

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
 * Releases one question whose options are those of `scale`: `bySlice` holds what was answered in each slice of the breakdown; without a breakdown, one slice
 * holds all. Slices show their counts only where every one could: from the whole's counts and all but one slice's, the last one's would follow.
 */
export function releaseQuestion(
  bySlice: ReadonlyMap<string, Tally>,
  scale: Scale,
  rules: ReleaseRules,
): ReleasedQuestion {
  const { threshold } = rules
  const isFine = rules.near === 'nothing' && !rules.isCoarse
  const given = new Map([...bySlice].map(([slice, tally]) => [slice, pool([tally], scale)]))
  const release = (tally: Tally, mayCount: boolean) =>
    mayCount && isFine && isCrowd(tally, threshold) ? asCounts(tally) : asBand(tally, scale, rules)
  const shown = shownSlices(new Map([...given].map(([slice, tally]) => [slice, sumOf(tally)])), threshold)
  const mayCount = [...given.values()].every(tally => sumOf(tally) === 0 || isCrowd(tally, threshold))
  const slices = [...given].map(([slice, tally]): [string, Released] => [
    slice,
    shown.includes(slice) ? release(tally, mayCount) : notEnough,
  ])
  return { whole: release(pool([...given.values()], scale), true), slices: new Map(slices) }
}

/** The most that a released question shows, over everyone or in any slice. */
export function shownOf({ whole, slices }: ReleasedQuestion): Shown {
  const kinds = [whole, ...slices.values()].map(({ kind }) => kind)
  if (kinds.includes('counts')) return 'counts'
  return kinds.includes('band') ? 'bands' : 'nothing'
}
