'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canSteerWorkshop } from '@/model/access/workshop'
import { heapLimit, pinSchema } from '@/model/workshop/note'
import { stepInFields } from '@/model/workshop/step-fields'
import { mostOptions, optionLimit } from '@/model/workshop/vote'
import { chosenOptions, optionsOffered } from '@/model/workshop/vote-options'
import { notesOf } from '@/server/database/notes'
import { Problem } from '@/server/problem'
import { services } from '@/server/services'
import { endWorkshop } from '@/server/workshop/end-workshop'
import { changeCode } from '@/server/workshop/prepare-workshop'
import { type Steering, steerWorkshop } from '@/server/workshop/steer-workshop'
import { askToLeave, letAllIn, letIn, mute, raiseHand } from '@/server/workshop/tend-door'
import { type NoteTending, tendNotes } from '@/server/workshop/tend-notes'
import { idSchema, workshopFields, workshopOf } from '../../found'

/** Takes one step at the room: the door, the stage, the time, the map, what is shown. */
export const steerRoom = action({
  parse: z.object({ ...workshopFields, do: z.string() }).catchall(z.string()),
  find: workshopOf,
  can: canSteerWorkshop,
  act: async (fields, { id }): Promise<Steering['is']> => {
    const step = stepInFields(fields)
    if (!step) throw new Problem('badInput')
    return (await steerWorkshop(services(), id, step)).is
  },
})

const ticked = (fields: Readonly<Record<string, unknown>>, prefix: string) =>
  Object.keys(fields)
    .filter(name => name.startsWith(prefix))
    .map(name => name.slice(prefix.length))

/** Opens the vote of a stage over what was ticked and typed. */
export const openVote = action({
  parse: z
    .object({ ...workshopFields, stage: idSchema, typed: z.string().max(mostOptions * optionLimit * 2) })
    .catchall(z.string()),
  find: workshopOf,
  can: canSteerWorkshop,
  act: async ({ stage, typed, ...fields }, { id }) => {
    const means = services()
    const offered = optionsOffered(await notesOf(means.database, id))
    const chosen = chosenOptions(offered, new Set(ticked(fields, 'option.')), typed)
    if ('fault' in chosen) return chosen.fault
    return (await steerWorkshop(means, id, { do: 'open-vote', stage, options: chosen.options })).is
  },
})

const seatActs = ['let-in', 'mute', 'unmute', 'hand-down', 'ask-to-leave'] as const

/** Does something about one person in the room, or who waits to be let in. */
export const tendSeat = action({
  parse: z.strictObject({ ...workshopFields, seat: idSchema, do: z.enum(seatActs) }),
  find: workshopOf,
  can: canSteerWorkshop,
  act: async ({ seat, do: what }, { id }): Promise<'done' | 'not-there'> => {
    const means = services()
    const acts: Readonly<Record<typeof what, () => Promise<boolean>>> = {
      'let-in': () => letIn(means, id, seat),
      mute: () => mute(means, id, seat, true),
      unmute: () => mute(means, id, seat, false),
      'hand-down': () => raiseHand(means, id, seat, false),
      'ask-to-leave': () => askToLeave(means, id, seat),
    }
    return (await acts[what]()) ? 'done' : 'not-there'
  },
})

/** Lets everyone in who waits. */
export const letEveryoneIn = action({
  parse: z.strictObject(workshopFields),
  find: workshopOf,
  can: canSteerWorkshop,
  act: async (_input, { id }): Promise<'done'> => {
    await letAllIn(services(), id)
    return 'done'
  },
})

/** Gives the room another code. */
export const takeNewCode = action({
  parse: z.strictObject({ ...workshopFields, sure: z.literal('yes') }),
  find: workshopOf,
  can: canSteerWorkshop,
  act: async (_input, { id }): Promise<'done' | 'not-running'> => {
    const { database, secret, rooms } = services()
    const isChanged = await changeCode({ database, secret }, id)
    if (isChanged) rooms.say(id)
    return isChanged ? 'done' : 'not-running'
  },
})

const tending = z
  .object({
    ...workshopFields,
    do: z.enum(['keep-back', 'take-back', 'put-under', 'pin']),
    heap: z
      .string()
      .default('')
      .transform(text => text.replace(/\p{Cc}/gu, ' ').trim())
      .pipe(z.string().max(heapLimit)),
    pin: z.literal('').or(pinSchema).default(''),
  })
  .catchall(z.string())

function tendingIn({ do: what, heap, pin }: z.infer<typeof tending>): NoteTending {
  if (what === 'put-under') return { do: what, heap: heap || null }
  return what === 'pin' ? { do: what, pin: pin || null } : { do: what }
}

/** Keeps the ticked notes back, takes them back in, puts them under a heading, or pins them. */
export const tendTicked = action({
  parse: tending,
  find: workshopOf,
  can: canSteerWorkshop,
  act: async (fields, { id }): Promise<'done' | 'nothing-ticked'> => {
    const count = await tendNotes(services(), id, ticked(fields, 'note.'), tendingIn(fields))
    return count > 0 ? 'done' : 'nothing-ticked'
  },
})

/** Ends the workshop for everyone; false where it does not run. */
export const endIt = action({
  parse: z.strictObject({ ...workshopFields, sure: z.literal('yes') }),
  find: workshopOf,
  can: canSteerWorkshop,
  act: (_input, { id }) => endWorkshop(services(), id),
})
