import type { Constellation } from '../constellation/constellation'
import { everyQuestion } from '../instrument/instrument'
import { leaving } from '../results/leaving'
import type { LeftOut } from './left-out'
import { touchesOne } from './parties-of-one'
import type { ReportAskedRound } from './report-input'

/** What of asked rounds is seen outside the team, and what is not. */
export interface AskedOutside {
  readonly asked: readonly ReportAskedRound[]
  readonly leftOut: readonly LeftOut[]
}

function outside(round: ReportAskedRound, isKeptBack: (key: string) => boolean): ReportAskedRound {
  const { plan, releases } = leaving(round)
  return {
    ...round,
    told: [],
    plan: { ...plan, subjects: plan.subjects.filter(key => !isKeptBack(key)) },
    releases: releases.map(one => ({
      ...one,
      questions: one.questions.filter(({ subject }) => !isKeptBack(subject)),
    })),
  }
}

const hasOwnWords = ({ instrument }: ReportAskedRound) =>
  everyQuestion(instrument).some(({ kind }) => kind === 'text')

/**
 * What rounds released as far as it may leave the team: what ten or more answered (S-21, S-22), without own words and without parts that touch a party of one
 * person. That few answered is said wherever people were asked, so that it tells nothing of how many did.
 */
export function askedOutside(asked: readonly ReportAskedRound[], map: Constellation): AskedOutside {
  const subjects = new Set(asked.flatMap(({ plan }) => plan.subjects))
  const keptBack = new Set([...subjects].filter(key => touchesOne(key, map)))
  const leftOut: readonly LeftOut[] = [
    { what: 'asked-few', count: asked.length > 0 ? 1 : 0 },
    { what: 'asked-about-one', count: keptBack.size },
    { what: 'own-words', count: asked.some(hasOwnWords) ? 1 : 0 },
  ]
  return { asked: asked.map(round => outside(round, key => keptBack.has(key))), leftOut }
}
