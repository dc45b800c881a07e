import { createDecoder, readVarString, readVarUint } from 'lib0/decoding'

/** What one socket has sent and not yet heard to be on disk. */
export interface Acknowledgements {
  /** Hears a frame that leaves. */
  sent(frame: Uint8Array): void
  /** Hears a frame that comes. */
  received(frame: Uint8Array): void
  /** How many contents sent are not known to be on disk; Infinity until what this side had when the socket opened was sent, and after a refusal. */
  outstanding(): number
}

const sync = 0
const syncStatus = 8
const stepTwo = 1
const update = 2

interface Frame {
  readonly kind: number
  readonly detail: number
}

// A sign of life is one byte alone. Any other frame is the document's name, the kind of message, and for these two kinds a detail.
function readFrame(frame: Uint8Array): Frame | undefined {
  if (frame.byteLength < 2) return undefined
  const decoder = createDecoder(frame)
  readVarString(decoder)
  const kind = readVarUint(decoder)
  return kind === sync || kind === syncStatus ? { kind, detail: readVarUint(decoder) } : undefined
}

/**
 * Counts what one socket owes: the server answers every content it was sent (the second step of the handshake, and
 * each update) with one status, in order, after it is on disk. The provider's own count starts at one whatever is
 * under way, and so may call an edit saved that is not.
 */
export function createAcknowledgements(): Acknowledgements {
  let owed = 0
  let hasShaken = false
  let isRefused = false
  return {
    sent(frame) {
      const read = readFrame(frame)
      if (read?.kind !== sync || (read.detail !== stepTwo && read.detail !== update)) return
      owed += 1
      if (read.detail === stepTwo) hasShaken = true
    },
    received(frame) {
      const read = readFrame(frame)
      if (read?.kind !== syncStatus) return
      owed -= 1
      if (read.detail !== 1) isRefused = true
    },
    outstanding: () => (hasShaken && !isRefused ? owed : Number.POSITIVE_INFINITY),
  }
}
