import type { RoundKind } from '../health/response'
import type { SectionId } from './audience'
import type { LeftOut } from './left-out'
import type { ReportInput } from './report-input'

interface VersionFact {
  readonly title: string
  readonly madeAt: number
}

/** What a kept report was made of and what it does not hold. Times are milliseconds. */
export interface ReportFacts {
  readonly title: string
  readonly asOf: VersionFact | null
  readonly comparedWith: VersionFact | null
  readonly rounds: readonly { readonly name: string; readonly kind: RoundKind; readonly openedAt: number }[]
  readonly leftOut: readonly LeftOut[]
  readonly leftOutSections: readonly SectionId[]
}

const versionFact = (version: ReportInput['asOf']): VersionFact | null =>
  version ? { title: version.title, madeAt: version.madeAt } : null

/** The facts of a report made of this input. */
export const factsOf = (
  input: ReportInput,
  leftOut: readonly LeftOut[],
  leftOutSections: readonly SectionId[],
): ReportFacts => ({
  title: input.constellationName,
  asOf: versionFact(input.asOf),
  comparedWith: versionFact(input.comparedWith),
  rounds: [
    ...input.rounds.map(({ round: { name, kind, openedAt } }) => ({ name, kind, openedAt })),
    ...(input.asked ?? []).map(({ plan: { name, kind }, openedAt, closedAt }) => ({
      name,
      kind,
      openedAt: openedAt ?? closedAt ?? 0,
    })),
  ],
  leftOut,
  leftOutSections,
})
