import { checksOf } from '../findings/checks'
import { findFindings } from '../findings/find-findings'
import { openAndLeft } from '../findings/open-and-left'
import type { FindingsTold } from './findings-told'
import type { ReportInput } from './report-input'

/** What stands out on the map and in the checks of a report. */
export function foundFindings(input: ReportInput): FindingsTold {
  const { constellation, edition, madeAt } = input
  const rounds = input.rounds.map(({ round, responses }) => ({ closedAt: round.closedAt, responses }))
  const found = findFindings(constellation, checksOf(edition, rounds, madeAt), madeAt)
  return openAndLeft(found, constellation.leftFindings, constellation.relationships)
}
