'use server'

import { redirect } from 'next/navigation'
import type { ActionResult } from '@/app/edge/action'
import { describeKept, erase, keepByHand, remove, restore } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

const idIn = (form: FormData, name: string) => encodeURIComponent(String(form.get(name) ?? ''))
const listOf = (form: FormData) => `/constellations/${idIn(form, 'id')}/versions`
const oneOf = (form: FormData) => `${listOf(form)}/${idIn(form, 'version')}`

function lead(result: ActionResult<unknown>, back: string, onwards: string): never {
  redirect(result.ok ? onwards : `${back}?problem=${result.problem}`)
}

export async function submitKeep(form: FormData): Promise<void> {
  lead(await keepByHand(form), listOf(form), `${listOf(form)}?done=kept`)
}

export async function submitDescription(form: FormData): Promise<void> {
  lead(await describeKept(form), oneOf(form), `${oneOf(form)}?done=described`)
}

export async function submitRestore(form: FormData): Promise<void> {
  const result = await restore(form)
  lead(result, oneOf(form), `${listOf(form)}?done=${result.ok ? result.value : ''}`)
}

export async function submitRemove(form: FormData): Promise<void> {
  lead(await remove(form), oneOf(form), `${listOf(form)}?done=deleted`)
}

export async function submitErase(form: FormData): Promise<void> {
  lead(await erase(form), listOf(form), `${listOf(form)}?done=erased`)
}
