import { pseudonyms } from '@/content/guidance/pseudonyms'
import { firstSitting } from '@/model/participant/sitting'
import { mostOptions } from '@/model/workshop/vote'
import { makeGuest } from '@/server/database/guests'
import { hashOf } from '@/server/identity/token'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { aRunningWorkshop, aRunSheet, type RoomDeps, someSeats } from '../builders/a-workshop'
import { anOpenRound, aShortQuestionnaire } from '../builders/an-open-round'

/** The stage the room is at: everybody writes notes, and may add to the map. */
export const kindOfRoom = { stage: 'missing' } as const

/** The stage of the other room, where everybody places dots. */
export const kindOfVote = {
  stage: 'decide',
  options: Array.from({ length: mostOptions }, (_, at) => ({ id: `option-${at}`, text: `Option ${at}` })),
  dots: 3,
} as const

/** The map that the room with the vote is about: only one workshop runs on each. */
export const votedOn = (constellationId: string): string => `${constellationId}-voted`

/** The token of somebody without an account, known beforehand. */
export const tokenOf = (constellationId: string, kind: 'seat' | 'asked' | 'voter', nth: number): string =>
  `${constellationId}-${kind}-${nth}`

/** Makes a room in which a vote is open; returns the seats in it. */
async function aRoomThatVotes(deps: RoomDeps, constellationId: string, voters: number) {
  const of = await deps.database.db
    .selectFrom('constellation')
    .selectAll()
    .where('id', '=', constellationId)
    .executeTakeFirstOrThrow()
  const id = votedOn(constellationId)
  await deps.database.db
    .insertInto('constellation')
    .values({ ...of, id })
    .execute()
  const workshop = await aRunningWorkshop(deps, id)
  const seated = await someSeats(deps, workshop, pseudonyms.slice(0, voters))
  const to = aRunSheet().stages.findIndex(stage => stage.id === kindOfVote.stage)
  await steerWorkshop(deps, workshop, { do: 'stage', to })
  const opened = await steerWorkshop(deps, workshop, {
    do: 'open-vote',
    stage: kindOfVote.stage,
    options: kindOfVote.options,
  })
  if (opened.is !== 'done') throw new Error(opened.is)
  return seated
}

/** Puts people without an account into a database, once: so many in the seats of a running workshop, as many in another one that votes, and so many before the first question of a round. */
export async function seedParticipants(
  deps: RoomDeps,
  constellationId: string,
  { seats, asked }: { readonly seats: number; readonly asked: number },
): Promise<void> {
  const { database, secret, now } = deps
  const found = await database.db
    .selectFrom('workshop')
    .select('id')
    .where('constellation_id', '=', constellationId)
    .executeTakeFirst()
  if (found) return
  const workshop = await aRunningWorkshop(deps, constellationId)
  const seated = await someSeats(deps, workshop, pseudonyms.slice(0, seats))
  const to = aRunSheet().stages.findIndex(({ id }) => id === kindOfRoom.stage)
  await steerWorkshop(deps, workshop, { do: 'stage', to })
  const voting = await aRoomThatVotes(deps, constellationId, seats)
  const instrument = aShortQuestionnaire()
  const { inviteeIds } = await anOpenRound(database, secret, constellationId, {
    codes: asked,
    instrument,
    plan: { subjects: [] },
  })
  const guest = { language: 'en', seenAt: now(), expiresAt: now() + 3_600_000 } as const
  await database.quickly(async step => {
    for (const [kind, those] of [
      ['seat', seated],
      ['voter', voting],
    ] as const)
      for (const [nth, { id: seatId }] of those.entries())
        await makeGuest(step, {
          ...guest,
          tokenHash: hashOf(tokenOf(constellationId, kind, nth)),
          seatId,
          inviteeId: null,
          sitting: { ...firstSitting, at: 'promise' },
        })
    for (const [nth, inviteeId] of inviteeIds.entries())
      await makeGuest(step, {
        ...guest,
        tokenHash: hashOf(tokenOf(constellationId, 'asked', nth)),
        seatId: null,
        inviteeId,
        sitting: { ...firstSitting, at: 1 },
      })
  })
  await database.settle()
}
