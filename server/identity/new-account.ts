import { z } from 'zod'
import { plainText } from '@/model/constellation/plain-text'
import type { AccountRow } from '../database/accounts'
import { randomId } from '../random-id'
import { emailAddress } from './email-address'
import { hashPassword } from './password-hash'
import { type PasswordFault, passwordFault } from './password-rules'

/** A person's or a workspace's name: one to 100 characters. */
export const properName = z.string().trim().min(1).pipe(plainText(100))

export type AccountFault = 'bad-name' | 'bad-email' | PasswordFault

const shape = z.object({ name: properName, email: emailAddress })

/** An account that can be written, made at `at` (milliseconds), or the first fault in what was given. */
export async function readyAccount(
  given: { readonly name: string; readonly email: string; readonly password: string },
  at: number,
): Promise<
  { readonly ok: true; readonly account: AccountRow } | { readonly ok: false; readonly fault: AccountFault }
> {
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const isName = parsed.error.issues[0]?.path[0] === 'name'
    return { ok: false, fault: isName ? 'bad-name' : 'bad-email' }
  }
  const { name, email } = parsed.data
  const fault = passwordFault(given.password, email)
  if (fault) return { ok: false, fault }
  const password_hash = await hashPassword(given.password)
  return {
    ok: true,
    account: { id: randomId(at), email, name, password_hash, language: 'en', created_at: at },
  }
}
