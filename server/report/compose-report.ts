import { findingGuidance } from '@/content/guidance/finding-guidance'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { reportOutline } from '@/model/report/outline'
import type { ReportInput, ReportRound, ReportVersion } from '@/model/report/report-input'
import { versionTitle } from '@/model/versions/version-title'
import type { ConstellationRow } from '../database/constellations'
import type { Database } from '../database/database'
import { responsesOf } from '../database/responses'
import { roundsOf } from '../database/rounds'
import type { VersionRow } from '../database/versions'
import { workspaceById } from '../database/workspaces'
import type { LiveMaps } from '../live/live-maps'
import { paintReport } from '../pdf/paint-report'
import { reportWords } from '../pdf/report-words'
import type { Services } from '../services'
import { constellationIn } from '../versions/version-map'

/** What a report is composed with; a running process's services will do. */
export interface ReportDeps extends Pick<Services, 'database' | 'edition' | 'now'> {
  readonly live: Pick<LiveMaps, 'read'>
}

async function roundsWithResponses(database: Database, constellationId: string): Promise<ReportRound[]> {
  const rounds = await roundsOf(database, constellationId)
  const responses = await responsesOf(database, constellationId)
  return rounds.map(round => ({ round, responses: responses.filter(({ roundId }) => roundId === round.id) }))
}

const promptsIn = (language: Language): Record<string, string> =>
  Object.fromEntries(reflectionPrompts.map(({ id, words }) => [id, wordsIn(words, language).text]))

const whysIn = (language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(findingGuidance).map(([kind, { why }]) => [kind, wordsIn(why, language).text]),
  )

/** Versions that a report is made of instead of, or beside, the map as it is now. */
export interface ReportVersions {
  readonly asOf?: VersionRow | undefined
  readonly comparedWith?: VersionRow | undefined
}

function inReport(version: VersionRow | undefined, language: Language): ReportVersion | undefined {
  if (!version) return undefined
  const title = versionTitle(version, key => reportWords(language)(`versions.${key}`))
  return { title, madeAt: version.madeAt, constellation: constellationIn(version) }
}

/** Gathers what a constellation's report tells: of the map as it stands now, or as it stood in a version. Checks are always told as they stand now. */
export async function gatherReport(
  { database, live, edition, now }: ReportDeps,
  constellation: ConstellationRow,
  language: Language,
  versions: ReportVersions = {},
): Promise<ReportInput> {
  const asOf = inReport(versions.asOf, language)
  const workspace = await workspaceById(database, constellation.workspaceId)
  return {
    workspaceName: workspace?.name ?? '',
    constellationName: constellation.name,
    constellation: asOf?.constellation ?? (await live.read(constellation.id)),
    edition,
    language,
    madeAt: now(),
    timeZone: 'Europe/London',
    rounds: await roundsWithResponses(database, constellation.id),
    prompts: promptsIn(language),
    findingWhys: whysIn(language),
    asOf,
    comparedWith: inReport(versions.comparedWith, language),
  }
}

/** A constellation's reflection report as a PDF. Whoever calls it has authorised it, and notes it. */
export async function composeReport(
  deps: ReportDeps,
  constellation: ConstellationRow,
  language: Language,
  versions: ReportVersions = {},
): Promise<Buffer> {
  const input = await gatherReport(deps, constellation, language, versions)
  return paintReport(reportOutline(input, reportWords(language)))
}
