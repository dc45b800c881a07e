import type { Actor } from '@/model/access/role'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import { askedRoundById } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { invitationsToAnswer } from '../database/invitees'

/** Where somebody is asked and has not answered, in open rounds of their workspace; of one constellation where one is given. */
export async function myInvitations(
  database: Database,
  { accountId, workspaceId }: Actor,
  constellationId?: string,
): Promise<readonly { readonly invitee: Invitee; readonly round: AskedRound }[]> {
  const invitees = await invitationsToAnswer(database, accountId, workspaceId)
  const found = await Promise.all(
    invitees.map(async invitee => ({ invitee, round: await askedRoundById(database, invitee.roundId) })),
  )
  return found.flatMap(({ invitee, round }) =>
    round && (constellationId === undefined || round.constellationId === constellationId)
      ? [{ invitee, round }]
      : [],
  )
}
