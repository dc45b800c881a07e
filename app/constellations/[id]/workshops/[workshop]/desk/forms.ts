'use server'

import { refresh, revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ActionResult } from '@/app/edge/action'
import type { DeskAnswer } from '@/components/workshop/desk-form'
import { workshopAddress } from '../../addresses'
import type { BadNews } from '../../came-of-it'
import { endIt, letEveryoneIn, openVote, steerRoom, takeNewCode, tendSeat, tendTicked } from './actions'

// The desk's actions as forms. With script the desk stays and is drawn anew; without, the page leads back to it and says what came of it.

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

const typedIn = (form: FormData) =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

const isByScript = async () => (await headers()).has('next-action')

async function sentenceOf(result: ActionResult<'done' | BadNews>): Promise<string | undefined> {
  if (!result.ok) return (await getTranslations('errors'))(result.problem)
  return result.value === 'done' ? undefined : (await getTranslations('workshop.news'))(result.value)
}

async function came(
  before: DeskAnswer,
  form: FormData,
  result: ActionResult<'done' | BadNews>,
): Promise<DeskAnswer> {
  const times = (before.times ?? 0) + 1
  if (await isByScript()) {
    refresh()
    const said = await sentenceOf(result)
    return said === undefined ? { times } : { times, said, values: typedIn(form) }
  }
  const said = result.ok ? { news: result.value } : { problem: result.problem }
  redirect(workshopAddress(text(form, 'id'), text(form, 'workshop'), said))
}

export async function submitStep(before: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  return came(before, form, await steerRoom(form))
}

export async function submitVote(before: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  return came(before, form, await openVote(form))
}

export async function submitSeat(before: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  return came(before, form, await tendSeat(form))
}

export async function submitEveryoneIn(before: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  return came(before, form, await letEveryoneIn(form))
}

export async function submitNewCode(before: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  return came(before, form, await takeNewCode(form))
}

export async function submitNotes(before: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  return came(before, form, await tendTicked(form))
}

export async function submitEnd(form: FormData): Promise<void> {
  const result = await endIt(form)
  revalidatePath('/constellations/[id]', 'layout')
  const news = result.ok && !result.value ? 'not-running' : 'ended'
  redirect(
    workshopAddress(
      text(form, 'id'),
      text(form, 'workshop'),
      result.ok ? { news } : { problem: result.problem },
    ),
  )
}
