'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { pseudonyms } from '@/content/guidance/pseudonyms'
import { canJoinWorkshop } from '@/model/access/workshop'
import { perspectives } from '@/model/edition/perspective'
import { accountById } from '@/server/database/accounts'
import { seatOfAccount } from '@/server/database/seats'
import { Problem } from '@/server/problem'
import { services } from '@/server/services'
import { placeDots, write } from '@/server/workshop/take-part'
import { takeSeatAs } from '@/server/workshop/take-seat'
import { raiseHand, rest, stepOut } from '@/server/workshop/tend-door'
import { workshopFields, workshopOf } from '../../found'

const yesOrNo = z.enum(['yes', 'no'])

async function ownSeat(workshopId: string, accountId: string): Promise<string> {
  const seat = await seatOfAccount(services().database, workshopId, accountId)
  if (!seat) throw new Problem('gone')
  return seat.id
}

/** Takes a seat under one's own name or one of the list. */
export const joinRoom = action({
  parse: z.strictObject({ ...workshopFields, name: z.string().max(200), perspective: z.enum(perspectives) }),
  find: workshopOf,
  can: canJoinWorkshop,
  act: async ({ name, perspective }, workshop, actor) => {
    const own = (await accountById(services().database, actor.accountId))?.name ?? ''
    if (name !== own && !pseudonyms.includes(name)) return 'name-taken'
    return (await takeSeatAs(services(), workshop.id, actor, { name, perspective })).is
  },
})

/** Writes a word or a note at a stage. */
export const writeNote = action({
  parse: z.strictObject({
    ...workshopFields,
    stage: z.string().max(63),
    text: z.string().max(4000),
    sure: yesOrNo.default('no'),
    once: z.string().min(16).max(64).optional(),
  }),
  find: workshopOf,
  can: canJoinWorkshop,
  act: async ({ stage, text, sure, once }, workshop, { accountId }) => {
    const written = { stage, text, isSure: sure === 'yes', ...(once === undefined ? {} : { once }) }
    return (await write(services(), await ownSeat(workshop.id, accountId), written)).is
  },
})

/** Places dots: each option’s count under its own id. */
export const putDots = action({
  parse: z
    .object({ ...workshopFields, stage: z.string().max(63) })
    .catchall(z.coerce.number().int().min(0).max(10)),
  find: workshopOf,
  can: canJoinWorkshop,
  act: async ({ id: _id, workshop: _workshop, stage, ...dots }, workshop, { accountId }) => {
    const placed = Object.entries(dots).flatMap(([option, count]) =>
      typeof count === 'number' && count > 0 ? [[option, count] as const] : [],
    )
    const seat = await ownSeat(workshop.id, accountId)
    return (await placeDots(services(), seat, stage, Object.fromEntries(placed))).is
  },
})

export const showHand = action({
  parse: z.strictObject({ ...workshopFields, up: yesOrNo }),
  find: workshopOf,
  can: canJoinWorkshop,
  act: async ({ up }, workshop, { accountId }) =>
    raiseHand(services(), workshop.id, await ownSeat(workshop.id, accountId), up === 'yes'),
})

export const takeRest = action({
  parse: z.strictObject({ ...workshopFields, rest: yesOrNo }),
  find: workshopOf,
  can: canJoinWorkshop,
  act: async ({ rest: resting }, workshop, { accountId }) =>
    rest(services(), workshop.id, await ownSeat(workshop.id, accountId), resting === 'yes'),
})

/** Gives one’s seat up. */
export const leaveRoom = action({
  parse: z.strictObject(workshopFields),
  find: workshopOf,
  can: canJoinWorkshop,
  act: async (_input, workshop, { accountId }) => stepOut(services(), await ownSeat(workshop.id, accountId)),
})
