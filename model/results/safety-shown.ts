import type { Answer } from '../health/answer'
import type { Released } from '../health/release-question'
import { numberOf } from '../health/tally'

/**
 * What releases say of Safety, the most cautious first. `mostly-in-place`: bands show it in place and nobody said "not yet", which is as much as few answers, or
 * nearly unanimous ones, ever say (S-25). `not-known`: not enough answers to say.
 */
export const safetyShown = ['not-in-place', 'partly', 'not-known', 'mostly-in-place', 'in-place'] as const
export type SafetyShown = (typeof safetyShown)[number]

function readOne(released: Released): SafetyShown {
  if (released.kind === 'counts') {
    const of = (answer: Answer) => numberOf(released.counts, answer)
    if (of('not-yet') > 0) return 'not-in-place'
    if (of('partly') > 0) return 'partly'
    return of('dont-know') > 0 || of('in-place') === 0 ? 'not-known' : 'in-place'
  }
  if (released.kind !== 'band') return 'not-known'
  const { band, someNotYet } = released
  // A low mean cannot come about without a "not yet", nor a middling one with nothing but "in place".
  if (someNotYet || band === 'low') return 'not-in-place'
  if (band === 'mixed') return 'partly'
  return band === 'high' && someNotYet === false ? 'mostly-in-place' : 'not-known'
}

const mostCautious = (all: readonly SafetyShown[]): SafetyShown =>
  safetyShown.find(state => all.includes(state)) ?? 'not-known'

/** A Safety element from its batches; a batch with too few answers says nothing where another says something. */
function readElement(batches: readonly Released[]): SafetyShown {
  const shown = batches.filter(({ kind }) => kind !== 'not-enough')
  return mostCautious(shown.map(readOne))
}

/** Safety by its most cautious released answer: each element of the foundation with its batches. */
export const readSafety = (elements: readonly (readonly Released[])[]): SafetyShown =>
  mostCautious(elements.map(readElement))

/** Whether the themes may be looked at as results. Known not to be in place, partly, or not known: then they stand back. */
export const letsThemesForth = (safety: SafetyShown): boolean =>
  safety === 'in-place' || safety === 'mostly-in-place'
