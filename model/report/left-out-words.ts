import type { LeftOut } from './left-out'
import type { ReportWords } from './report-input'

/** What an audience is not given and why, one sentence each. */
export const leftOutWords = (leftOut: readonly LeftOut[], words: ReportWords): readonly string[] =>
  leftOut.map(({ what, count }) => words(`report.leftOut.${what}`, { count }))
