import { randomBytes } from 'node:crypto'
import { codeAsTyped, codeOfBytes } from '@/model/rounds/code'
import { keyedHash } from '../identity/token'

/** A new single-use code: 40 bits of chance. It is shown once, to whoever hands it out. */
export const newCode = (): string => codeOfBytes(randomBytes(5))

/** What is stored of a code; undefined for what cannot be one. Only this installation can make it. */
export function hashOfCode(secret: string, typed: string): string | undefined {
  const code = codeAsTyped(typed)
  return code && keyedHash(secret, `round code\n${code}`)
}
