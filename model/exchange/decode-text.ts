import { refuse } from './refuse'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const begins = (bytes: Uint8Array, ...marks: readonly number[]) =>
  marks.every((mark, place) => bytes[place] === mark)

/** By the mark at the beginning, or by where the empty halves of Latin letters fall. */
function unicodeOf(bytes: Uint8Array): Encoding | undefined {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (begins(bytes, 0xfe, 0xff)) return 'utf-16be'
  const first = bytes.subarray(0, 200)
  const empty = (odd: number) => first.filter((byte, place) => byte === 0 && place % 2 === odd).length
  if (empty(1) > first.length / 4 && empty(0) === 0) return 'utf-16le'
  if (empty(0) > first.length / 4 && empty(1) === 0) return 'utf-16be'
  return undefined
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// Bytes that mean nothing in a text of one byte a letter.
const isBinary = (bytes: Uint8Array) =>
  bytes.some(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 0x7f)

/** The text of a file in UTF-8, UTF-16 or Latin-1 (as Windows writes it), told apart by what is in it; anything else is refused. */
export function decodeText(bytes: Uint8Array): string {
  const unicode = unicodeOf(bytes)
  if (unicode) return decoded(bytes, unicode) ?? refuse('unknown-encoding')
  if (isBinary(bytes)) return refuse('unknown-encoding')
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252') ?? refuse('unknown-encoding')
}
