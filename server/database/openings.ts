import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import type { Sheet } from '@/model/rounds/sheet'
import { readRound } from './asked-rounds'
import { readInvitee } from './invitees'
import { readSheet } from './sheets'
import type { Writes } from './writes'

/** Somebody who is asked, the round that asks them, and what they have answered so far. */
export interface Opening {
  readonly invitee: Invitee
  readonly round: AskedRound
  readonly sheet: Sheet
}

/** What stands before an invitee, in one look; undefined where there is none. */
export async function openingOf({ db }: Writes, inviteeId: string): Promise<Opening | undefined> {
  const row = await db
    .selectFrom('invitee')
    .innerJoin('asked_round', 'asked_round.id', 'invitee.round_id')
    .innerJoin('constellation', 'constellation.id', 'asked_round.constellation_id')
    .leftJoin('sheet', 'sheet.invitee_id', 'invitee.id')
    .selectAll('asked_round')
    .select(['workspace_id', 'round_id', 'by', 'account_id', 'perspective', 'group_name', 'answered_in'])
    .select('content')
    .where('invitee.id', '=', inviteeId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    invitee: readInvitee({ ...row, id: inviteeId }),
    round: readRound(row),
    sheet: readSheet(row.content),
  }
}
