const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const mistaken: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** How many characters a code has: 8 of 32 make 40 bits (S-10). */
export const codeLength = 8

/** Five bytes of chance as a code of eight characters that are not mistaken for each other when read aloud. */
export function codeOfBytes(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, 5)) bits = bits * 256n + BigInt(byte)
  return Array.from(
    { length: codeLength },
    (_, place) => letters[Number((bits >> BigInt(5 * (codeLength - 1 - place))) & 31n)],
  ).join('')
}

/** A code as somebody typed it, made the same however it was written; undefined where it cannot be one. */
export function codeAsTyped(typed: string): string | undefined {
  const code = [...typed.toUpperCase().replace(/[\s\-–—.·_]/g, '')].map(one => mistaken[one] ?? one).join('')
  return code.length === codeLength && [...code].every(one => letters.includes(one)) ? code : undefined
}

/** A code as it is printed and read aloud: in two halves. */
export const codeInHalves = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
