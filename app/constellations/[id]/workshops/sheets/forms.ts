'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { SheetAnswer } from '@/components/workshop/sheet-form'
import { sheetInFields } from '@/model/workshop/sheet-fields'
import { sheetsAddress } from '../addresses'
import { deleteSheet, saveSheet, shapeIt } from './actions'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

const typedIn = (form: FormData) =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

function go(form: FormData, said: Record<string, string>): never {
  revalidatePath('/constellations/[id]', 'layout')
  redirect(sheetsAddress(text(form, 'id'), said))
}

/** One step in writing a run sheet: changing its shape, or saving it. What is written stays in any case. */
export async function submitSheet(before: SheetAnswer, form: FormData): Promise<SheetAnswer> {
  const step = text(form, 'step')
  const draft = sheetInFields(typedIn(form))
  const answer = { draft, faults: [], step, turn: (Number(before.turn) || 0) + 1 }
  const errors = await getTranslations('errors')
  if (step !== 'save') {
    const shaped = await shapeIt(form)
    return shaped.ok ? { ...answer, draft: shaped.value } : { ...answer, message: errors(shaped.problem) }
  }
  const result = await saveSheet(form)
  if (!result.ok) return { ...answer, message: errors(result.problem) }
  const { value } = result
  if (value.is === 'saved') go(form, { news: 'sheet-saved' })
  if (value.is === 'faults') return { ...answer, faults: value.faults }
  return { ...answer, message: (await getTranslations('workshop.writing'))(`came.${value.is}`) }
}

export async function submitDeleteSheet(form: FormData): Promise<void> {
  const result = await deleteSheet(form)
  if (!result.ok) go(form, { problem: result.problem })
  go(form, { news: result.value ? 'sheet-deleted' : 'not-there' })
}
