import { createHmac } from 'node:crypto'
import { codeAsTyped, codeOfBytes } from '@/model/rounds/code'
import type { Workshop } from '@/model/workshop/workshop'
import { keyedHash, newToken } from '../identity/token'

/** A new door for a room: chance from which its code is made. Whoever has only the database cannot make the code. */
export const newDoor = newToken

/** The code that opens a room, to be shown and spoken: 40 bits (S-10). Undefined while its door has none. */
export const codeOf = (secret: string, { id, door }: Pick<Workshop, 'id' | 'door'>): string | undefined =>
  door === null
    ? undefined
    : codeOfBytes(createHmac('sha256', secret).update(`workshop code\n${id}\n${door}`).digest())

/** What is stored of a room's code; undefined for what cannot be one. */
export function hashOfRoomCode(secret: string, typed: string): string | undefined {
  const code = codeAsTyped(typed)
  return code && keyedHash(secret, `workshop code\n${code}`)
}
