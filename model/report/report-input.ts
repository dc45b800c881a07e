import type { Constellation } from '../constellation/constellation'
import type { Edition } from '../edition/edition'
import type { Language } from '../edition/words-in'
import type { FindingKind } from '../findings/finding'
import type { RoundPromise } from '../health/promise'
import type { Response, Round } from '../health/response'
import type { betweenRounds } from '../results/near-rounds'
import type { ReleasedRound } from '../results/round-results'
import type { Told } from '../results/told'
import type { FindingsTold } from './findings-told'
import type { HouseStyle } from './house-style'
import type { LeftOut } from './left-out'

/** One round with what was answered in it. */
export interface ReportRound {
  readonly round: Round
  readonly responses: readonly Response[]
}

/**
 * A closed round that people were asked in, with what it released. `told` is what may be shown of own words (S-26), in no order that tells; `people` says by an
 * earlier round's id how near the people of both are (S-24), and is unsure where it says nothing.
 */
export interface ReportAskedRound extends ReleasedRound {
  readonly openedAt: number | null
  readonly promise: RoundPromise | null
  readonly told: readonly Pick<Told, 'subject' | 'question' | 'text'>[]
  readonly people: Readonly<Record<string, ReturnType<typeof betweenRounds>>>
}

/** A stage of a workshop: the notes that were shown, under their headings, each with the key of what it is pinned to; and the dots each option got. */
export interface ReportWorkshopStage {
  readonly title: string
  readonly heaps: readonly {
    readonly heap: string | null
    readonly notes: readonly { readonly text: string; readonly about: string | null }[]
  }[]
  readonly dots: readonly { readonly text: string; readonly dots: number }[]
}

/** A workshop that is over: how many took part, and what it left. */
export interface ReportWorkshop {
  readonly id: string
  readonly name: string
  readonly endedAt: number
  readonly people: number
  readonly stages: readonly ReportWorkshopStage[]
}

/** A version as a report speaks of it. */
export interface ReportVersion {
  readonly title: string
  readonly madeAt: number
  readonly constellation: Constellation
}

/**
 * Everything a report is made from. `rounds` is ordered by time, the latest last, and so is `asked`, as they closed; `prompts` are the texts of reflections' prompts by id. `asOf` is the version whose map `constellation` is, where it is not the map as it is now; `comparedWith` an earlier state it is set against; `found` the findings, where
 * they are not all that there are. Times are milliseconds.
 */
export interface ReportInput {
  readonly workspaceName: string
  readonly constellationName: string
  readonly constellation: Constellation
  readonly edition: Edition
  readonly language: Language
  readonly madeAt: number
  readonly timeZone: string
  readonly rounds: readonly ReportRound[]
  readonly asked?: readonly ReportAskedRound[]
  /** Those that are over, the earliest first. */
  readonly workshops?: readonly ReportWorkshop[]
  readonly prompts?: Readonly<Record<string, string>>
  /** Why each kind of finding matters. */
  readonly findingWhys?: Readonly<Partial<Record<FindingKind, string>>>
  readonly asOf?: ReportVersion | undefined
  readonly comparedWith?: ReportVersion | undefined
  /** The id of the party the map is also shown from. */
  readonly standpoint?: string
  readonly found?: FindingsTold | undefined
  /** The report has no table of the map, so nothing in it may point there. */
  readonly isWithoutMap?: boolean
  /** What the audience is not given, to be said on the method page. */
  readonly leftOut?: readonly LeftOut[]
  readonly house?: HouseStyle | undefined
}

/** Gives the words of a key (`report.…`, `results.…`, `resultsPage.…`, `health.…`, `findings.…`, `versions.…` or `common.…`) in the report's language, with its values filled in; throws on a key that is not there. */
export type ReportWords = (key: string, values?: Readonly<Record<string, string | number>>) => string
