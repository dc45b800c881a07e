const frames = new Set([0xc0, 0xc1, 0xc2])

/** Segments that say where, when and with what a picture was taken: APP1 to APP13, APP15 and comments. APP0 and APP14 tell how to show it. */
const isTold = (marker: number) => (marker >= 0xe1 && marker <= 0xed) || marker === 0xef || marker === 0xfe

/** A JPEG's size and the same picture without what it tells about itself; undefined where it is none or is broken. */
export function cleanJpeg(bytes: Buffer, mostPixels: number) {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let size: { readonly width: number; readonly height: number } | undefined
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return undefined
    if (frames.has(marker) && end - at >= 9)
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    if (marker === 0xda) {
      const isEnded = bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > at
      if (!size || !isEnded || size.width === 0 || size.height === 0) return undefined
      if (size.width * size.height > mostPixels) return { ...size, bytes: undefined }
      return { ...size, bytes: Buffer.concat([...kept, bytes.subarray(at)]) }
    }
    if (!isTold(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}
