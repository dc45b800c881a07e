'use server'

import { redirect } from 'next/navigation'
import type { ActionResult } from '@/app/edge/action'
import { beginReport, changeComposition, keep, removeReport } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

const textIn = (form: FormData, name: string) => String(form.get(name) ?? '')
const listOf = (form: FormData) => `/constellations/${encodeURIComponent(textIn(form, 'id'))}/report`
const oneOf = (form: FormData) => `${listOf(form)}/${encodeURIComponent(textIn(form, 'report'))}`

function lead<T>(result: ActionResult<T>, back: string, onwards: (value: T) => string): never {
  redirect(result.ok ? onwards(result.value) : `${back}?problem=${result.problem}`)
}

export async function submitBegin(form: FormData): Promise<void> {
  lead(await beginReport(form), listOf(form), id => `${listOf(form)}/${id}`)
}

function afterChange(form: FormData): string {
  const pressed = textIn(form, 'do')
  const [, moved] = /^(?:up|down):([\w-]+)$/.exec(pressed) ?? []
  if (moved) return `${oneOf(form)}?done=moved&section=${moved}#part-${moved}`
  return pressed === 'read' ? `${oneOf(form)}/read` : `${oneOf(form)}?done=saved`
}

export async function submitComposition(form: FormData): Promise<void> {
  lead(await changeComposition(form), oneOf(form), () => afterChange(form))
}

export async function submitKeepReport(form: FormData): Promise<void> {
  const read = `${oneOf(form)}/read`
  lead(await keep(form), read, came =>
    came === 'kept' ? `${oneOf(form)}?done=kept` : `${read}?done=changed`,
  )
}

export async function submitRemoveReport(form: FormData): Promise<void> {
  lead(await removeReport(form), oneOf(form), () => `${listOf(form)}?done=deleted`)
}
