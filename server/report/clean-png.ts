import { crc32, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What a picture needs to be shown; all else (comments, places, times) is left behind. */
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

function chunksOf(bytes: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = []
  let at = signature.length
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    if (end + 4 > bytes.length || bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end)))
      return undefined
    chunks.push({ type, data: bytes.subarray(at + 8, end) })
    if (type === 'IEND') return chunks
    at = end + 4
  }
  return undefined
}

function written({ type, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Whether the picture's own bytes are as many as its size says: no more are ever unpacked. */
function isWhole(chunks: readonly Chunk[], width: number, height: number, bits: number, channels: number) {
  const row = Math.ceil((width * bits * channels) / 8) + 1
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  try {
    return inflateSync(packed, { maxOutputLength: row * height }).length === row * height
  } catch {
    return false
  }
}

/** A PNG's size and the same picture without anything that is not needed to show it; undefined where it is none, is broken, or is interlaced. */
export function cleanPng(bytes: Buffer, mostPixels: number) {
  if (!bytes.subarray(0, signature.length).equals(signature)) return undefined
  const chunks = chunksOf(bytes)
  const head = chunks?.[0]
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13) return undefined
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)]
  const [bits = 0, colour = -1] = head.data.subarray(8, 10)
  const [, , isInterlaced] = head.data.subarray(10, 13)
  const channels = channelsOf[colour]
  if (channels === undefined || isInterlaced || width === 0 || height === 0) return undefined
  if (width * height > mostPixels) return { width, height, bytes: undefined }
  if (!isWhole(chunks, width, height, bits, channels)) return undefined
  const kept = chunks.filter(({ type }) => needed.has(type)).map(written)
  return { width, height, bytes: Buffer.concat([signature, ...kept]) }
}
