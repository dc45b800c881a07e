'use server'

import { redirect } from 'next/navigation'
import type { ActionResult } from '@/app/edge/action'
import {
  bringBack,
  createConstellation,
  duplicateConstellation,
  nameConstellation,
  openExample,
  putInArchive,
  removeConstellation,
} from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

const idIn = (form: FormData) => encodeURIComponent(String(form.get('id') ?? ''))

function lead<T>(result: ActionResult<T>, back: string, onwards: (value: T) => string): never {
  redirect(result.ok ? onwards(result.value) : `${back}?problem=${result.problem}`)
}

export async function submitNew(form: FormData): Promise<void> {
  lead(await createConstellation(form), '/constellations/new', id => `/constellations/${id}`)
}

export async function submitExample(form: FormData): Promise<void> {
  lead(await openExample(form), '/', id => `/constellations/${id}`)
}

export async function submitName(form: FormData): Promise<void> {
  const back = `/constellations/${idIn(form)}/manage`
  lead(await nameConstellation(form), back, () => `${back}?done=renamed`)
}

export async function submitDuplicate(form: FormData): Promise<void> {
  lead(
    await duplicateConstellation(form),
    `/constellations/${idIn(form)}/manage`,
    id => `/constellations/${id}`,
  )
}

export async function submitArchive(form: FormData): Promise<void> {
  lead(await putInArchive(form), `/constellations/${idIn(form)}/manage`, () => '/?done=archived')
}

export async function submitBringBack(form: FormData): Promise<void> {
  lead(await bringBack(form), '/', () => '/?done=broughtBack')
}

export async function submitDelete(form: FormData): Promise<void> {
  lead(await removeConstellation(form), `/constellations/${idIn(form)}/manage`, () => '/?done=deleted')
}
