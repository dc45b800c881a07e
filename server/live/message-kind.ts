import { createDecoder, readVarUint } from 'lib0/decoding'

/** Which kind of message of the document server (its `MessageType`) this is: it stands after the document’s name. */
export function messageKind(message: Uint8Array): number {
  const decoder = createDecoder(message)
  const name = readVarUint(decoder)
  decoder.pos += name
  return readVarUint(decoder)
}
