import { hash, verify } from '@node-rs/argon2'
import { fewAtOnce } from './few-at-once'

// Algorithm.Argon2id is a const enum, which a compiler of single files cannot read: 2 is its number.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// Of the four threads that Node has for such work two stay free, so that nobody's edit waits for the disk behind thirty people who sign in.
const inTurn = fewAtOnce(2)

/** argon2id with 19 MiB, two passes, one lane (S-41; OWASP Password Storage Cheat Sheet). */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost))

let nobodys: Promise<string> | undefined

/** True where the password is the one of this hash. Without a hash it does the same work and says no. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password')
  const known = stored ?? (await nobodys)
  const matches = await inTurn(() => verify(known, password))
  return matches && stored !== undefined
}
