import { createDecoder, readVarUint } from 'lib0/decoding'
import { encode, writeUint8Array, writeVarUint } from 'lib0/encoding'

/** How much one frame of the live connection may carry, in bytes (S-44). */
export const mostInFrame = 256 * 1024

/** The kind of message that is a part of a longer one; the document server’s own kinds are small numbers. */
export const partKind = 64

const more = 0
const last = 1
// For the head of a part, whose name is at most some hundred bytes.
const head = 1024

/** Where the document’s name with its length, which every message begins with, is over. */
function endOfName(message: Uint8Array): number {
  const decoder = createDecoder(message)
  const length = readVarUint(decoder)
  return decoder.pos + length
}

/** A message as frames that each carry at most `most` bytes, to be sent in this order; most messages are one. */
export function inParts(message: Uint8Array, most: number = mostInFrame): readonly Uint8Array[] {
  if (message.byteLength <= most) return [message]
  const name = message.subarray(0, endOfName(message))
  const room = Math.max(1, most - head)
  return Array.from({ length: Math.ceil(message.byteLength / room) }, (_, at) =>
    encode(encoder => {
      const end = (at + 1) * room
      writeUint8Array(encoder, name)
      writeVarUint(encoder, partKind)
      writeVarUint(encoder, end < message.byteLength ? more : last)
      writeUint8Array(encoder, message.subarray(at * room, end))
    }),
  )
}

interface Part {
  readonly content: Uint8Array
  readonly isLast: boolean
}

function partIn(frame: Uint8Array): Part | undefined {
  try {
    const decoder = createDecoder(frame)
    decoder.pos = endOfName(frame)
    if (readVarUint(decoder) !== partKind) return undefined
    return { isLast: readVarUint(decoder) === last, content: frame.subarray(decoder.pos) }
  } catch {
    return undefined
  }
}

/** Puts the parts that one connection sends together again. */
export interface PartsGathered {
  /** Takes a frame: the message that it completes, `'more'` where parts are missing, `'too-large'` where they are more than may be, or undefined where it is no part. */
  take(frame: Uint8Array): Uint8Array | 'more' | 'too-large' | undefined
}

/** Gathers parts up to `most` bytes in all. What is no part of a message may come in between. */
export function gatherParts(most: number): PartsGathered {
  let parts: Uint8Array[] = []
  let bytes = 0

  function whole(): Uint8Array {
    const message = new Uint8Array(bytes)
    let at = 0
    for (const part of parts) {
      message.set(part, at)
      at += part.byteLength
    }
    parts = []
    bytes = 0
    return message
  }

  return {
    take(frame) {
      const part = partIn(frame)
      if (!part) return undefined
      bytes += part.content.byteLength
      if (bytes > most) return 'too-large'
      // A copy: a frame shares its memory with others that came along.
      parts.push(part.content.slice())
      return part.isLast ? whole() : 'more'
    },
  }
}
