/** A new id that sorts by time of making: nine base-36 digits of `now` (milliseconds), then 13 of chance from `random` (eight or more bytes). */
export function newId(now: number, random: Uint8Array): string {
  const time = Math.floor(now).toString(36).padStart(9, '0')
  const chance = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n).toString(36)
  return time + chance.padStart(13, '0').slice(-13)
}

/** Whether a text could be an id made here. */
export const isNewId = (text: string): boolean => /^[0-9a-z]{22}$/.test(text)
