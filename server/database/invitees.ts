import type { Invitee } from '@/model/rounds/invitee'
import type { Tables } from './tables'
import type { Writes } from './writes'

/** Somebody to be asked; `codeHash` is what is stored of their code (see server/rounds/codes), null for those who are asked by account. */
export interface NewInvitee extends Omit<Invitee, 'hasAnswered'> {
  readonly codeHash: string | null
}

export const readInvitee = (row: Omit<Tables['invitee'], 'code_hash'>): Invitee => ({
  id: row.id,
  roundId: row.round_id,
  by: row.by,
  accountId: row.account_id,
  perspective: row.perspective,
  group: row.group_name,
  hasAnswered: row.answered_in !== null,
})

const rowsAtOnce = 100

export async function addInvitees({ db }: Writes, invitees: readonly NewInvitee[]): Promise<void> {
  for (let first = 0; first < invitees.length; first += rowsAtOnce)
    await db
      .insertInto('invitee')
      .values(
        invitees.slice(first, first + rowsAtOnce).map(one => ({
          id: one.id,
          round_id: one.roundId,
          by: one.by,
          account_id: one.accountId,
          code_hash: one.codeHash,
          perspective: one.perspective,
          group_name: one.group,
          answered_in: null,
        })),
      )
      .execute()
}

/** Everyone a round asks, in the order of their random ids. */
export async function inviteesOf({ db }: Writes, roundId: string): Promise<Invitee[]> {
  const rows = await db
    .selectFrom('invitee')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('id')
    .execute()
  return rows.map(readInvitee)
}

/** Everyone these rounds ask, by the rounds' ids. */
export async function inviteesOfRounds(
  { db }: Writes,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Invitee[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('invitee')
    .selectAll()
    .where('round_id', 'in', [...ids])
    .orderBy('id')
    .execute()
  return Map.groupBy(rows.map(readInvitee), ({ roundId }) => roundId)
}

export async function inviteeById({ db }: Writes, id: string): Promise<Invitee | undefined> {
  const row = await db.selectFrom('invitee').selectAll().where('id', '=', id).executeTakeFirst()
  return row && readInvitee(row)
}

export async function inviteeByCode({ db }: Writes, codeHash: string): Promise<Invitee | undefined> {
  const row = await db.selectFrom('invitee').selectAll().where('code_hash', '=', codeHash).executeTakeFirst()
  return row && readInvitee(row)
}

/** The place of an account in a round; undefined where it is not asked. */
export async function inviteeOfAccount(
  { db }: Writes,
  roundId: string,
  accountId: string,
): Promise<Invitee | undefined> {
  const row = await db
    .selectFrom('invitee')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row && readInvitee(row)
}

/** Where an account is asked in the open rounds of a workspace and has not answered. */
export async function invitationsToAnswer(
  { db }: Writes,
  accountId: string,
  workspaceId: string,
): Promise<Invitee[]> {
  const rows = await db
    .selectFrom('invitee')
    .innerJoin('asked_round', 'asked_round.id', 'invitee.round_id')
    .innerJoin('constellation', 'constellation.id', 'asked_round.constellation_id')
    .selectAll('invitee')
    .where('account_id', '=', accountId)
    .where('workspace_id', '=', workspaceId)
    .where('archived_at', 'is', null)
    .where('state', '=', 'open')
    .where('answered_in', 'is', null)
    .execute()
  return rows.map(readInvitee)
}

/** How many of a round answered in a batch. Below the threshold nobody is told (S-27). */
export async function answeredIn({ db }: Writes, roundId: string, batch: number): Promise<number> {
  const { n } = await db
    .selectFrom('invitee')
    .select(row => row.fn.countAll<number | string>().as('n'))
    .where('round_id', '=', roundId)
    .where('answered_in', '=', batch)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Whether some of a batch answered on paper. */
export async function hasPaperIn({ db }: Writes, roundId: string, batch: number): Promise<boolean> {
  const found = await db
    .selectFrom('invitee')
    .select('id')
    .where('round_id', '=', roundId)
    .where('answered_in', '=', batch)
    .where('by', '=', 'paper')
    .executeTakeFirst()
  return found !== undefined
}

/** Writes down that somebody answered, in which batch and never when; false where they had before. */
export async function markAnswered({ db }: Writes, id: string, batch: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitee')
    .set({ answered_in: batch })
    .where('id', '=', id)
    .where('answered_in', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Asks these no more; whoever has answered stays. */
export async function removeInvitees({ db }: Writes, roundId: string, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('invitee')
    .where('round_id', '=', roundId)
    .where('id', 'in', [...ids])
    .where('answered_in', 'is', null)
    .execute()
}
