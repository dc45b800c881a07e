import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Round, RoundKind } from '@/model/health/response'
import { holdConstellation } from './constellations'
import type { Database } from './database'
import type { Tables } from './tables'

type Step = Transaction<Tables>

/** What a facilitator says when opening a round. */
export interface NewRound {
  readonly kind: RoundKind
  readonly name: string
}

const selectRounds = (db: Database['db'] | Step) =>
  db
    .selectFrom('round')
    .select(['round.id', 'kind', 'name', 'opened_at as openedAt', 'closed_at as closedAt'])
    .orderBy('opened_at')
    .orderBy('round.id')

/** A constellation's rounds, the first opened first. */
export const roundsOf = ({ db }: Database, constellationId: string): Promise<Round[]> =>
  selectRounds(db).where('constellation_id', '=', constellationId).execute()

/** A round of this constellation; undefined where it has none with that id. */
export const roundById = (
  { db }: Database,
  constellationId: string,
  id: string,
): Promise<Round | undefined> =>
  selectRounds(db)
    .where('constellation_id', '=', constellationId)
    .where('round.id', '=', id)
    .executeTakeFirst()

/** Writes a round as it is, past or open, with a new id; whether another one is open is the caller's to know. */
export async function addRound(
  step: Step,
  constellationId: string,
  round: Omit<Round, 'id'>,
): Promise<Round> {
  const id = randomUUID()
  await step
    .insertInto('round')
    .values({
      id,
      constellation_id: constellationId,
      kind: round.kind,
      name: round.name,
      opened_at: round.openedAt,
      closed_at: round.closedAt,
    })
    .execute()
  return { ...round, id }
}

const insertRound = (step: Step, constellationId: string, { kind, name }: NewRound, at: number) =>
  addRound(step, constellationId, { kind, name, openedAt: at, closedAt: null })

/** Opens a round; undefined where one is open already or the constellation is gone. At most one is ever open, also under concurrent calls. `at` is milliseconds. */
export const openRound = ({ db }: Database, constellationId: string, round: NewRound, at: number) =>
  db.transaction().execute(async (step): Promise<Round | undefined> => {
    if (!(await holdConstellation({ db: step }, constellationId))) return undefined
    const rounds = await selectRounds(step).where('constellation_id', '=', constellationId).execute()
    const isOneOpen = rounds.some(({ closedAt }) => closedAt === null)
    return isOneOpen ? undefined : insertRound(step, constellationId, round, at)
  })

/** The open round, or where the constellation has had none at all a first one, opened now. Undefined where all are closed. */
export const openRoundOrFirst = ({ db }: Database, constellationId: string, first: NewRound, at: number) =>
  db.transaction().execute(async (step): Promise<Round | undefined> => {
    if (!(await holdConstellation({ db: step }, constellationId))) return undefined
    const rounds = await selectRounds(step).where('constellation_id', '=', constellationId).execute()
    if (rounds.length === 0) return insertRound(step, constellationId, first, at)
    return rounds.find(({ closedAt }) => closedAt === null)
  })

/** Closes a round; a closed one keeps its time. `at` is milliseconds. */
export async function closeRound({ db }: Database, id: string, at: number): Promise<void> {
  await db
    .updateTable('round')
    .set({ closed_at: at })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

/** The open rounds of a workspace's active constellations. */
export const openRoundsOf = (
  { db }: Database,
  workspaceId: string,
): Promise<{ constellationId: string; name: string; kind: RoundKind }[]> =>
  db
    .selectFrom('round')
    .innerJoin('constellation', 'constellation.id', 'round.constellation_id')
    .select(['constellation_id as constellationId', 'round.name', 'round.kind'])
    .where('workspace_id', '=', workspaceId)
    .where('closed_at', 'is', null)
    .where('archived_at', 'is', null)
    .orderBy('opened_at')
    .execute()
