'use server'

import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canAnswerCheck } from '@/model/access/check'
import type { Actor } from '@/model/access/role'
import { elementById } from '@/model/edition/element-by-id'
import type { Response, Round } from '@/model/health/response'
import { constellationById } from '@/server/database/constellations'
import {
  changeDraft,
  type DraftContent,
  type DraftKey,
  deleteDraft,
  draftOf,
  moveDraft,
} from '@/server/database/drafts'
import { sendDraft } from '@/server/database/responses'
import { openRoundOrFirst, roundById, roundsOf } from '@/server/database/rounds'
import { Problem } from '@/server/problem'
import { services } from '@/server/services'
import { draftFields, stepForm, withStep } from './step-form'
import { isOnMap } from './subject-in-address'

const found = (input: { id: string }) => constellationById(services().database, input.id)

type Named = Pick<DraftKey, 'subject' | 'perspective'> & { readonly round: string }

const keyOf = (actor: Actor, { round, subject, perspective }: Named): DraftKey => ({
  accountId: actor.accountId,
  roundId: round,
  subject,
  perspective,
})

/** The round a page was answered in; where it named none, the open one (the first opens by itself), else the last that closed, so that nothing written is lost. */
async function roundFor(constellationId: string, named: string): Promise<Round | undefined> {
  const { database, now } = services()
  if (named !== '') return roundById(database, constellationId, named)
  const words = await getTranslations('common')
  const first = { kind: 'baseline', name: words('roundKinds.baseline') } as const
  const open = await openRoundOrFirst(database, constellationId, first, now())
  return open ?? (await roundsOf(database, constellationId)).at(-1)
}

/** Saves one page of a check in the person's draft, whatever happened to the round or the subject meanwhile, and tells which. */
export const saveStep = action({
  parse: z.lazy(() => stepForm(services().edition)),
  find: found,
  can: canAnswerCheck,
  act: async (form, { id }, actor): Promise<'saved' | 'round-closed' | 'subject-gone'> => {
    const { database, live, now } = services()
    const round = await roundFor(id, form.round)
    if (!round) throw new Problem('gone')
    await changeDraft(database, keyOf(actor, { ...form, round: round.id }), withStep(form), now())
    if (round.closedAt !== null) return 'round-closed'
    return isOnMap(await live.read(id), form.subject) ? 'saved' : 'subject-gone'
  },
})

/** The draft as a response to the edition in use; ids the edition does not have are left out. */
function asResponse({
  subject,
  perspective,
  answers,
  comments,
}: DraftContent & Omit<Named, 'round'>): Response {
  const { edition } = services()
  const isKnown = ([id]: [string, unknown]) => elementById(edition, id) !== undefined
  return {
    subject,
    perspective,
    editionId: edition.id,
    editionVersion: edition.version,
    answers: Object.fromEntries(Object.entries(answers).filter(isKnown)),
    comments: Object.fromEntries(Object.entries(comments).filter(isKnown)),
  }
}

type Sent = 'sent' | 'already' | 'changed' | 'nothing-answered' | 'round-closed' | 'subject-gone'

/** Sends a draft as it was looked over (`seen` is its state then); sent twice it counts once. */
export const sendCheck = action({
  parse: z.strictObject({ ...draftFields, seen: z.coerce.number().int().nonnegative() }),
  find: found,
  can: canAnswerCheck,
  act: async (form, { id }, actor): Promise<Sent> => {
    const { database, live, now } = services()
    if (!(await roundById(database, id, form.round))) throw new Problem('gone')
    const key = keyOf(actor, form)
    const draft = await draftOf(database, key)
    if (!draft) return 'already'
    if (!isOnMap(await live.read(id), form.subject)) return 'subject-gone'
    if (Object.keys(asResponse(draft).answers).length === 0) return 'nothing-answered'
    const sending = await sendDraft(database, key, form.seen, asResponse, now())
    if (sending === 'sent') live.tell(id, { news: 'health' })
    if (sending !== 'nothing-there') return sending
    return (await draftOf(database, key)) ? 'changed' : 'already'
  },
})

/** Deletes one's own draft. */
export const discardDraft = action({
  parse: z.strictObject(draftFields),
  find: found,
  can: canAnswerCheck,
  act: async (form, { id }, actor) => {
    const { database } = services()
    if (!(await roundById(database, id, form.round))) throw new Problem('gone')
    await deleteDraft(database, keyOf(actor, form))
  },
})

/** Takes one's own draft from a closed round into the open one. */
export const carryDraftOver = action({
  parse: z.strictObject(draftFields),
  find: found,
  can: canAnswerCheck,
  act: async (form, { id }, actor): Promise<'moved' | 'no-round'> => {
    const { database, now } = services()
    const rounds = await roundsOf(database, id)
    const open = rounds.find(({ closedAt }) => closedAt === null)
    const from = rounds.find(round => round.id === form.round)
    if (!from) throw new Problem('gone')
    if (!open) return 'no-round'
    if (open.id !== from.id && !(await moveDraft(database, keyOf(actor, form), open.id, now())))
      throw new Problem('gone')
    return 'moved'
  },
})
