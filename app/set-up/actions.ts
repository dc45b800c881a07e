'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { keepSession, visit } from '@/app/edge/visit'
import { answerTo } from '@/app/sign-in/answer-to'
import type { EntryAnswer } from '@/app/sign-in/entry-answer'
import { textsOf } from '@/app/sign-in/texts-of'
import { loadExample } from '@/server/example/load-example'
import { setUp } from '@/server/identity/set-up'
import { startSession } from '@/server/identity/start-session'
import { services } from '@/server/services'

const text = z.string().max(1000).default('')
const shape = z.object({
  key: text,
  name: text,
  email: text,
  password: text,
  workspaceName: text,
  example: z.literal('yes').optional(),
})

/** Makes the first owner with the key from the console, signs them in, and goes home. For whoever holds the key, once. */
export async function begin(_before: unknown, form: unknown): Promise<EntryAnswer> {
  const written = textsOf(form)
  const parsed = shape.safeParse(written)
  if (!parsed.success) return answerTo({ ok: false, fault: 'no-key' }, {})
  const { key, example, ...owner } = parsed.data
  const made = await setUp(services(), key, owner)
  if (!made.ok) return answerTo(made, written)
  await keepSession(await startSession(services(), made, (await visit()).before))
  if (example) await loadExample(services(), made.workspaceId)
  redirect('/')
}
