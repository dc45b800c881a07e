import { healthCheckId } from '../instrument/health-check'
import { type InstrumentNames, instrumentNames } from '../instrument/instrument-names'
import { compareResults, type ResultsComparison } from '../results/compare-results'
import { roundBefore } from '../results/round-before'
import { type RoundResults, resultsOf } from '../results/round-results'
import { mostRounds, type Trend, trendOf } from '../results/trend'
import type { ReportAskedRound, ReportInput } from './report-input'

/** A round that people were asked in, read for telling. */
export interface AskedRoundTold {
  readonly round: ReportAskedRound
  readonly results: RoundResults
  readonly names: InstrumentNames
}

/** The health check that is told in full, with the round before it and the trend it ends. */
export interface AskedCheck extends AskedRoundTold {
  readonly before: { readonly round: ReportAskedRound; readonly comparison: ResultsComparison } | undefined
  readonly trend: { readonly rounds: readonly ReportAskedRound[]; readonly of: Trend }
}

/** What a report tells of asked rounds. `silent` closed after the check that is told and could show nothing; `others` are the last rounds of other questionnaires. */
export interface AskedTold {
  readonly all: readonly AskedRoundTold[]
  readonly check: AskedCheck | undefined
  readonly silent: readonly AskedRoundTold[]
  readonly others: readonly AskedRoundTold[]
}

const showsAnything = ({ results }: AskedRoundTold) =>
  results.subjects.some(({ sections }) => sections.some(({ known }) => known > 0))

const isCheck = ({ round }: AskedRoundTold) => round.instrument.id === healthCheckId

const between = (later: ReportAskedRound | undefined, earlier: string) => later?.people[earlier] ?? 'unsure'

function checkOf(told: AskedRoundTold, checks: readonly AskedRoundTold[]): AskedCheck {
  const { round, results } = told
  const rounds = checks.map(one => one.round)
  const earlier = roundBefore(round, rounds)
  const before = checks.find(one => one.round.id === earlier?.id)
  const upTo = checks.slice(0, checks.indexOf(told) + 1).slice(-mostRounds)
  const byId = new Map(rounds.map(one => [one.id, one]))
  return {
    ...told,
    before: before && {
      round: before.round,
      comparison: compareResults(before.results, results, between(round, before.round.id)),
    },
    trend: {
      rounds: upTo.map(one => one.round),
      of: trendOf(
        upTo.map(one => one.results),
        (later, first) => between(byId.get(later), first),
      ),
    },
  }
}

/** Reads the asked rounds of a report: the last health check that shows anything is told in full, and of every other questionnaire its last round. */
export function askedTold({ asked = [], edition, language }: ReportInput): AskedTold {
  const all = asked.map(round => ({
    round,
    results: resultsOf(round),
    names: instrumentNames(round.instrument, edition, language),
  }))
  const checks = all.filter(isCheck)
  const last = checks.findLast(showsAnything)
  const others = new Map(all.filter(one => !isCheck(one)).map(one => [one.round.instrument.id, one]))
  return {
    all,
    check: last && checkOf(last, checks),
    silent: checks.slice(last ? checks.indexOf(last) + 1 : 0),
    others: [...others.values()],
  }
}
