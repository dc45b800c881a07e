'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { roundPartAddress } from '../../addresses'
import { judge } from './actions'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** The same action for plain forms, which shows what came of it by where it leads. */
export async function submitJudgement(form: FormData): Promise<void> {
  const result = await judge(form)
  revalidatePath('/constellations/[id]', 'layout')
  const said = result.ok ? { news: result.value } : { problem: result.problem }
  redirect(roundPartAddress(text(form, 'id'), text(form, 'round'), 'words', said))
}
