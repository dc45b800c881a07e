'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ActionResult } from '@/app/edge/action'
import type { DotsAnswer } from '@/components/workshop/dots-form'
import type { NoteAnswer } from '@/components/workshop/note-form'
import { workshopPartAddress } from '../../addresses'
import { joinRoom, leaveRoom, putDots, showHand, takeRest, writeNote } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

function lead(form: FormData, result: ActionResult<unknown>, news?: string): never {
  const said = result.ok ? { news } : { problem: result.problem }
  revalidatePath('/constellations/[id]', 'layout')
  redirect(workshopPartAddress(text(form, 'id'), text(form, 'workshop'), 'room', said))
}

export async function submitJoin(form: FormData): Promise<void> {
  const result = await joinRoom(form)
  lead(form, result, result.ok && result.value !== 'seated' ? result.value : undefined)
}

export async function submitHand(form: FormData): Promise<void> {
  lead(form, await showHand(form))
}

export async function submitRest(form: FormData): Promise<void> {
  lead(form, await takeRest(form))
}

export async function submitLeave(form: FormData): Promise<void> {
  lead(form, await leaveRoom(form), 'left')
}

/** What was written and not taken stays in its field, with the reason. */
export async function submitNote(before: NoteAnswer, form: FormData): Promise<NoteAnswer> {
  const result = await writeNote(form)
  const [t, errors] = [await getTranslations('room.note'), await getTranslations('errors')]
  const times = before.times + 1
  if (result.ok && result.value === 'taken') return { times, isTaken: true, text: '', isAsking: false }
  return {
    times,
    isTaken: false,
    text: text(form, 'text'),
    ...(result.ok ? { said: t(result.value) } : { message: errors(result.problem) }),
    isAsking: result.ok && result.value === 'names-somebody',
  }
}

export async function submitDots(before: DotsAnswer, form: FormData): Promise<DotsAnswer> {
  const result = await putDots(form)
  const [t, errors] = [await getTranslations('room.dotsSaid'), await getTranslations('errors')]
  revalidatePath('/constellations/[id]', 'layout')
  return {
    times: before.times + 1,
    isTaken: result.ok && result.value === 'taken',
    ...(result.ok ? { said: t(result.value) } : { message: errors(result.problem) }),
  }
}
