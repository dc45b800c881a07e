'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ActionResult } from '@/app/edge/action'
import { roundPartAddress } from '../../addresses'
import { eraseHolding, judge } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

function lead(form: FormData, result: ActionResult<string>): never {
  revalidatePath('/constellations/[id]', 'layout')
  const said = result.ok ? { news: result.value } : { problem: result.problem }
  redirect(roundPartAddress(text(form, 'id'), text(form, 'round'), 'words', said))
}

export async function submitJudgement(form: FormData): Promise<void> {
  lead(form, await judge(form))
}

export async function submitEraseHolding(form: FormData): Promise<void> {
  lead(form, await eraseHolding(form))
}
