'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { resultsAddress } from '../check/addresses'
import { problemNews } from '../check/check-news'
import { beginRound, endRound } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

function lead(form: FormData, news: string): never {
  revalidatePath('/constellations/[id]', 'layout')
  redirect(resultsAddress(String(form.get('id') ?? ''), { news }))
}

export async function submitEndRound(form: FormData): Promise<void> {
  const result = await endRound(form)
  lead(form, result.ok ? 'closed' : problemNews(result.problem))
}

export async function submitBeginRound(form: FormData): Promise<void> {
  const result = await beginRound(form)
  lead(form, result.ok ? result.value : problemNews(result.problem))
}
