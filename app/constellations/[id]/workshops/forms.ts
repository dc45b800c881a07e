'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { PrepareAnswer } from '@/components/workshop/prepare-form'
import { beginIt, deleteIt, savePlan } from './actions'
import { workshopAddress, workshopsAddress } from './addresses'

// The same actions for plain forms, which show what came of it by where they lead.

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** A page that the browser kept would show things as they were before: drop what it kept, then go. */
function go(address: string): never {
  revalidatePath('/constellations/[id]', 'layout')
  redirect(address)
}

const at = (form: FormData, said: Record<string, string>) =>
  workshopAddress(text(form, 'id'), text(form, 'workshop'), said)

const asFields = (form: FormData) =>
  Object.fromEntries(
    [...form].filter(([name]) => !name.startsWith('$')).map(([name, value]) => [name, String(value)]),
  )

/** A plan with faults comes back to its form with everything that was written in it. */
export async function submitPlan(before: PrepareAnswer, form: FormData): Promise<PrepareAnswer> {
  const result = await savePlan(form)
  const answer = { values: asFields(form), faults: {}, times: (before.times ?? 0) + 1 }
  if (!result.ok) return { ...answer, message: (await getTranslations('errors'))(result.problem) }
  const { value } = result
  if (value.is === 'faults') return { ...answer, faults: value.faults }
  if (value.is === 'not-prepared')
    return { ...answer, message: (await getTranslations('workshop.news'))('not-prepared') }
  go(workshopAddress(text(form, 'id'), value.workshop, { news: 'prepared' }))
}

export async function submitBegin(form: FormData): Promise<void> {
  const result = await beginIt(form)
  if (!result.ok) go(at(form, { problem: result.problem }))
  // That another runs, with the way to it, is said by the page itself.
  go(at(form, result.value === 'another-runs' ? {} : { news: result.value }))
}

export async function submitDelete(form: FormData): Promise<void> {
  const result = await deleteIt(form)
  if (!result.ok) go(at(form, { problem: result.problem }))
  go(
    result.value
      ? workshopsAddress(text(form, 'id'), { news: 'deleted' })
      : at(form, { news: 'not-prepared' }),
  )
}
