'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { answersIn } from '@/components/rounds/answer-fields'
import type { Actor } from '@/model/access/role'
import { canAnswerRound } from '@/model/access/rounds'
import { wordsLimit } from '@/model/rounds/sheet'
import { sheetSteps, withStepAnswered } from '@/model/rounds/sheet-steps'
import { askedRoundById } from '@/server/database/asked-rounds'
import { inviteeOfAccount } from '@/server/database/invitees'
import { Problem } from '@/server/problem'
import { type Sent, saveSheet, sendSheet } from '@/server/rounds/answering'
import { services } from '@/server/services'
import { roundFields } from '../../found'

/** What somebody is asked who has an account: the round, and their place in it. */
async function myPlace({ id, round: named }: { id: string; round: string }, actor: Actor) {
  const { database } = services()
  const round = await askedRoundById(database, named)
  if (round?.constellationId !== id) return undefined
  const invitee = await inviteeOfAccount(database, round.id, actor.accountId)
  return invitee && { workspaceId: round.workspaceId, accountId: invitee.accountId, round, invitee }
}

/** Saves one page of one's own sheet. `too-long`: it is kept as it is, though it would be cut when sent. */
export const saveStep = action({
  parse: z
    .object({ ...roundFields, step: z.string().max(80), next: z.enum(['continue', 'back', 'leave']) })
    .catchall(z.string().max(20_000)),
  find: myPlace,
  can: canAnswerRound,
  act: async ({ step: named, ...fields }, { round, invitee }) => {
    const { database, now } = services()
    const step = sheetSteps(round.instrument, round.plan.subjects).find(({ id }) => id === named)
    if (!step) throw new Problem('badInput')
    const given = answersIn(fields, step.section.questions)
    const saved = await saveSheet({ database, now }, invitee.id, withStepAnswered(step, given))
    const isTooLong = Object.values(given.words).some(text => text.length > wordsLimit)
    return saved === 'saved' && isTooLong ? 'too-long' : saved
  },
})

/** Sends one's own sheet, once. */
export const sendMine = action({
  parse: z.strictObject(roundFields),
  find: myPlace,
  can: canAnswerRound,
  act: async (_fields, { invitee }): Promise<Sent> => {
    const { database, now } = services()
    return sendSheet({ database, now }, invitee.id)
  },
})
