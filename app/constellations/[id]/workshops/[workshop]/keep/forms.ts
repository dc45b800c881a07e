'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ActionResult } from '@/app/edge/action'
import type { KeepAnswer } from '@/components/workshop/keep-forms'
import { workshopAddress } from '../../addresses'
import { type Keeping, keepReflection, makeAction } from './actions'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

const typedIn = (form: FormData) =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

async function came(
  before: KeepAnswer,
  form: FormData,
  result: ActionResult<Keeping>,
  news: string,
): Promise<KeepAnswer> {
  const answer = { values: typedIn(form), times: (before.times ?? 0) + 1 }
  if (!result.ok) return { ...answer, message: (await getTranslations('errors'))(result.problem) }
  if (result.value.is !== 'kept')
    return { ...answer, message: (await getTranslations('workshop.keep.faults'))(result.value.is) }
  revalidatePath('/constellations/[id]', 'layout')
  redirect(workshopAddress(text(form, 'id'), text(form, 'workshop'), { news }))
}

/** An action that is kept leads back; one that is not comes back to its form with everything typed. */
export async function submitAction(before: KeepAnswer, form: FormData): Promise<KeepAnswer> {
  return came(before, form, await makeAction(form), 'action-made')
}

export async function submitReflection(before: KeepAnswer, form: FormData): Promise<KeepAnswer> {
  return came(before, form, await keepReflection(form), 'reflection-kept')
}
