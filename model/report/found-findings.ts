import { findFindings } from '../findings/find-findings'
import { openAndLeft } from '../findings/open-and-left'
import { healthAt } from '../results/health-now'
import { resultsOf } from '../results/round-results'
import type { FindingsTold } from './findings-told'
import type { ReportInput } from './report-input'

/** What stands out on the map, in its checks, and in what rounds released. */
export function foundFindings(input: ReportInput): FindingsTold {
  const { constellation, edition, madeAt } = input
  const rounds = input.rounds.map(({ round, responses }) => ({ closedAt: round.closedAt, responses }))
  const { checks } = healthAt(edition, rounds, (input.asked ?? []).map(resultsOf), madeAt)
  const found = findFindings(constellation, checks, madeAt)
  return openAndLeft(found, constellation.leftFindings, constellation.relationships)
}
