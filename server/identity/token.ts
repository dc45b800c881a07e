import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new token: 256 bits of chance as 43 characters that are safe in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token: its SHA-256 in hex. The token itself is all chance, so no salt is needed. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A hash that only this installation can make: for what could be guessed, such as an address. */
export const keyedHash = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex')

/** Compares two hashes in a time that does not tell where they differ. */
export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
