'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { answersIn, fieldsWithin } from '@/components/rounds/answer-fields'
import { canPlanRounds } from '@/model/access/rounds'
import { emptySheet } from '@/model/rounds/sheet'
import { sheetSteps, withStepAnswered } from '@/model/rounds/sheet-steps'
import { inviteeByCode, inviteeById } from '@/server/database/invitees'
import { openSheet, type Sent, sendPaper } from '@/server/rounds/answering'
import { hashOfCode } from '@/server/rounds/codes'
import { services } from '@/server/services'
import { constellationOf, idSchema, roundFields, roundIn } from '../../found'

/** Which paper copy a code belongs to, or why it cannot be keyed in. */
export type FoundPaper =
  | { readonly is: 'found'; readonly invitee: string }
  | { readonly is: 'code-unknown' | 'code-used' | 'code-late' }

/** Finds the paper copy of a round by its code. A code of another round looks as if it did not exist. */
export const findPaper = action({
  parse: z.strictObject({ ...roundFields, code: z.string().max(200) }),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round: named, code }): Promise<FoundPaper> => {
    const { database, secret, now } = services()
    const round = await roundIn(id, named)
    const hash = hashOfCode(secret, code)
    const invitee = hash && (await inviteeByCode(database, hash))
    if (!invitee || invitee.roundId !== round.id || invitee.by !== 'paper') return { is: 'code-unknown' }
    if (invitee.hasAnswered) return { is: 'code-used' }
    const opened = await openSheet({ database, now }, invitee.id)
    return opened.is === 'open' ? { is: 'found', invitee: invitee.id } : { is: 'code-late' }
  },
})

/** Counts what stands on one paper copy. What may have been begun with its code on a screen gives way to the paper. */
export const countPaper = action({
  parse: z.object({ ...roundFields, invitee: idSchema }).catchall(z.string().max(20_000)),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round: named, invitee: asked, ...fields }): Promise<Sent> => {
    const { database, now } = services()
    const round = await roundIn(id, named)
    const invitee = await inviteeById(database, asked)
    if (invitee?.roundId !== round.id || invitee.by !== 'paper') return 'not-open'
    const sheet = sheetSteps(round.instrument, round.plan.subjects).reduce(
      (before, step) =>
        withStepAnswered(
          step,
          answersIn(fieldsWithin(fields, `${step.id}:`), step.section.questions),
        )(before),
      emptySheet,
    )
    return sendPaper({ database, now }, round, invitee.id, sheet)
  },
})
