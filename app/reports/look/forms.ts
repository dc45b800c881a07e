'use server'

import { redirect } from 'next/navigation'
import { changeLook } from './actions'

// The same action for a plain form, which shows what came of it by where it leads.

export async function submitLook(form: FormData): Promise<void> {
  const result = await changeLook(form)
  if (!result.ok) redirect(`/reports/look?problem=${result.problem}`)
  const colour = String(form.get('accent') ?? '').replace('#', '')
  redirect(`/reports/look?news=${result.value}${result.value === 'colour' ? `&colour=${colour}` : ''}`)
}
