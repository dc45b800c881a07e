import { findingGuidance } from '@/content/guidance/finding-guidance'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { reportOutline } from '@/model/report/outline'
import type { ReportInput, ReportRound } from '@/model/report/report-input'
import type { ConstellationRow } from '../database/constellations'
import type { Database } from '../database/database'
import { responsesOf } from '../database/responses'
import { roundsOf } from '../database/rounds'
import { workspaceById } from '../database/workspaces'
import type { LiveMaps } from '../live/live-maps'
import { paintReport } from '../pdf/paint-report'
import { reportWords } from '../pdf/report-words'
import type { Services } from '../services'

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

/** Gathers what a constellation's report tells, as it stands now. */
export async function gatherReport(
  { database, live, edition, now }: ReportDeps,
  constellation: ConstellationRow,
  language: Language,
): Promise<ReportInput> {
  const workspace = await workspaceById(database, constellation.workspaceId)
  return {
    workspaceName: workspace?.name ?? '',
    constellationName: constellation.name,
    constellation: await live.read(constellation.id),
    edition,
    language,
    madeAt: now(),
    timeZone: 'Europe/London',
    rounds: await roundsWithResponses(database, constellation.id),
    prompts: promptsIn(language),
    findingWhys: whysIn(language),
  }
}

/** A constellation's reflection report as a PDF. Whoever calls it has authorised it, and notes it. */
export async function composeReport(
  deps: ReportDeps,
  constellation: ConstellationRow,
  language: Language,
): Promise<Buffer> {
  return paintReport(reportOutline(await gatherReport(deps, constellation, language), reportWords(language)))
}
