'use server'

import { redirect } from 'next/navigation'
import type { ActionResult } from '@/app/edge/action'
import { removeTemplate, rewordTemplate, saveTemplate, startFromTemplate } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

const idIn = (form: FormData) => encodeURIComponent(String(form.get('id') ?? ''))

function lead<T>(result: ActionResult<T>, back: string, onwards: (value: T) => string): never {
  redirect(result.ok ? onwards(result.value) : `${back}?problem=${result.problem}`)
}

export async function submitStart(form: FormData): Promise<void> {
  lead(await startFromTemplate(form), `/constellations/new/${idIn(form)}`, id => `/constellations/${id}`)
}

export async function submitSaveTemplate(form: FormData): Promise<void> {
  lead(
    await saveTemplate(form),
    `/constellations/${idIn(form)}/manage`,
    id => `/constellations/new/${id}?done=templateSaved`,
  )
}

export async function submitReword(form: FormData): Promise<void> {
  const back = `/constellations/new/${idIn(form)}`
  lead(await rewordTemplate(form), back, () => `${back}?done=templateChanged`)
}

export async function submitRemoveTemplate(form: FormData): Promise<void> {
  lead(
    await removeTemplate(form),
    `/constellations/new/${idIn(form)}`,
    () => '/constellations/new?done=templateDeleted',
  )
}
