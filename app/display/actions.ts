'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { languages } from '@/model/edition/words-in'

const choice = z.object({ paper: z.enum(['system', 'day', 'night']), language: z.enum(languages) })

const aYear = 365 * 24 * 60 * 60

/** Keeps paper and language for this browser. Open to everyone: it touches nothing but two cookies of the asker's own. */
export async function setDisplay(form: unknown): Promise<void> {
  const parsed = choice.safeParse(form instanceof FormData ? Object.fromEntries(form) : form)
  if (!parsed.success) return
  const jar = await cookies()
  const options = { path: '/', sameSite: 'lax', httpOnly: true, maxAge: aYear } as const
  jar.set('language', parsed.data.language, options)
  if (parsed.data.paper === 'system') jar.delete('paper')
  else jar.set('paper', parsed.data.paper, options)
}
