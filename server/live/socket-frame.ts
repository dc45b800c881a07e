const binary = 0x82
const twoBytesFollow = 126
const eightBytesFollow = 127

function headOf(length: number): Buffer {
  if (length < twoBytesFollow) return Buffer.from([binary, length])
  const head = Buffer.alloc(length < 0x10000 ? 4 : 10)
  head[0] = binary
  head[1] = length < 0x10000 ? twoBytesFollow : eightBytesFollow
  if (length < 0x10000) head.writeUInt16BE(length, 2)
  else head.writeBigUInt64BE(BigInt(length), 2)
  return head
}

/** A binary message as a WebSocket’s server writes it: in one piece, neither masked nor compressed (RFC 6455, 5.2). */
export const socketFrame = (message: Uint8Array): Buffer =>
  Buffer.concat([headOf(message.byteLength), message])
