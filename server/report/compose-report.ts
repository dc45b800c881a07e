import { findingGuidance } from '@/content/guidance/finding-guidance'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { type Composition, compositionFor } from '@/model/report/composition'
import { factsOf, type ReportFacts } from '@/model/report/report-facts'
import type { ReportInput, ReportRound, ReportVersion } from '@/model/report/report-input'
import { versionTitle } from '@/model/versions/version-title'
import { breathe } from '../breathe'
import type { ConstellationRow } from '../database/constellations'
import type { Database } from '../database/database'
import { reportStyleOf } from '../database/report-styles'
import { responsesOf } from '../database/responses'
import { roundsOf } from '../database/rounds'
import { versionById } from '../database/versions'
import { workspaceById } from '../database/workspaces'
import type { LiveMaps } from '../live/live-maps'
import { reportWords } from '../pdf/report-words'
import { Problem } from '../problem'
import type { Services } from '../services'
import { constellationIn } from '../versions/version-map'
import { askedForReport } from './asked-for-report'
import type { ReportPress } from './press'
import { workshopsForReport } from './workshops-for-report'

/** What a report is composed with; a running process's services will do. */
export interface ReportDeps extends Pick<Services, 'database' | 'edition' | 'now'> {
  readonly press: Pick<ReportPress, 'compose'>
  readonly live: Pick<LiveMaps, 'read'>
}

async function roundsWithResponses(database: Database, constellationId: string): Promise<ReportRound[]> {
  const rounds = await roundsOf(database, constellationId)
  const responses = await responsesOf(database, constellationId)
  return rounds.map(round => ({ round, responses: responses.filter(({ roundId }) => roundId === round.id) }))
}

/** Rounds that were open, or over, at the time of a version; all of them where the report is of now. */
const upTo = (asOf: ReportVersion | undefined, rounds: ReportRound[]): ReportRound[] =>
  asOf ? rounds.filter(({ round }) => round.openedAt <= asOf.madeAt) : rounds

const promptsIn = (language: Language): Record<string, string> =>
  Object.fromEntries(reflectionPrompts.map(({ id, words }) => [id, wordsIn(words, language).text]))

const whysIn = (language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(findingGuidance).map(([kind, { why }]) => [kind, wordsIn(why, language).text]),
  )

/** The version a composition names; throws the problem `gone` where it is no longer there. */
async function versionNamed(
  database: Database,
  constellationId: string,
  id: string,
  language: Language,
): Promise<ReportVersion | undefined> {
  if (id === 'now' || id === 'nothing') return undefined
  const version = await versionById(database, constellationId, id)
  if (!version) throw new Problem('gone')
  const title = versionTitle(version, key => reportWords(language)(`versions.${key}`))
  return { title, madeAt: version.madeAt, constellation: constellationIn(version) }
}

/** Gathers what a constellation's report tells: of the map as it stands now, or as it stood in a version. of a version, only rounds that were opened by then, and results that were released by then, are told. */
export async function gatherReport(
  { database, live, edition, now }: Omit<ReportDeps, 'press'>,
  constellation: ConstellationRow,
  language: Language,
  { map, against, standpoint }: Omit<Composition, 'audience' | 'sections'> = compositionFor('team'),
): Promise<ReportInput> {
  const asOf = await versionNamed(database, constellation.id, map, language)
  const workspace = await workspaceById(database, constellation.workspaceId)
  const shown = asOf?.constellation ?? (await live.read(constellation.id))
  await breathe()
  const rounds = upTo(asOf, await roundsWithResponses(database, constellation.id))
  await breathe()
  const asked = await askedForReport(database, constellation.id, asOf?.madeAt)
  await breathe()
  const workshops = await workshopsForReport(database, constellation.id, language, asOf?.madeAt)
  const comparedWith = await versionNamed(database, constellation.id, against, language)
  await breathe()
  return {
    workspaceName: workspace?.name ?? '',
    constellationName: constellation.name,
    constellation: shown,
    edition,
    language,
    madeAt: now(),
    timeZone: 'Europe/London',
    rounds,
    asked,
    workshops,
    prompts: promptsIn(language),
    findingWhys: whysIn(language),
    standpoint,
    asOf,
    comparedWith,
    house: await reportStyleOf(database, constellation.workspaceId),
  }
}

/** A report as it can be read: what it says, packed, and of what it was made. */
export interface ReadyReport {
  readonly outline: Uint8Array
  readonly facts: ReportFacts
}

/** A report as it would be kept now, with its marks. */
export interface ComposedReport extends ReadyReport {
  readonly seal: string
  readonly holds: readonly string[]
}

/** Puts a report together from what stands now. Rejects with `gone` where a version it names is no longer there, with `busy` where too many wait. */
export async function composeNow(
  deps: ReportDeps,
  constellation: ConstellationRow,
  language: Language,
  composition: Composition,
): Promise<ComposedReport> {
  const input = await gatherReport(deps, constellation, language, composition)
  const { leftOut, ...composed } = await deps.press.compose(input, composition)
  const without = composition.sections.flatMap(({ id, isLeftOut }) => (isLeftOut ? [id] : []))
  return { ...composed, facts: factsOf(input, leftOut, without) }
}
