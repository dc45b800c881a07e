'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { paperAnswersAddress, roundPartAddress } from '../../addresses'
import { countPaper, findPaper } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

function go(address: string): never {
  revalidatePath('/constellations/[id]', 'layout')
  redirect(address)
}

const atPaper = (form: FormData, query: Record<string, string>) =>
  roundPartAddress(text(form, 'id'), text(form, 'round'), 'paper', query)
const atCopy = (form: FormData, invitee: string, query: Record<string, string> = {}) =>
  paperAnswersAddress(text(form, 'id'), text(form, 'round'), invitee, query)

export async function submitPaperCode(form: FormData): Promise<void> {
  const result = await findPaper(form)
  if (!result.ok) go(atPaper(form, { problem: result.problem }))
  const { value } = result
  go(value.is === 'found' ? atCopy(form, value.invitee) : atPaper(form, { news: value.is }))
}

const told = { sent: 'keyed', already: 'code-used', 'not-open': 'code-late' } as const

export async function submitPaper(form: FormData): Promise<void> {
  const result = await countPaper(form)
  if (!result.ok) go(atPaper(form, { problem: result.problem }))
  const { value } = result
  if (value === 'nothing-answered') go(atCopy(form, text(form, 'invitee'), { news: value }))
  go(atPaper(form, { news: told[value] }))
}
