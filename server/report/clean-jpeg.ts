const frames = new Set([0xc0, 0xc1, 0xc2])
const startOfScan = 0xda
const endOfPicture = 0xd9

/** Segments that say where, when and with what a picture was taken: APP1 to APP13, APP15 and comments. APP0 and APP14 tell how to show it. */
const isTold = (marker: number) => (marker >= 0xe1 && marker <= 0xed) || marker === 0xef || marker === 0xfe

/** Marks within a scan: a byte that is no mark at all, a place to begin anew, or filling. */
const isWithinScan = (marker: number) => marker === 0 || (marker >= 0xd0 && marker <= 0xd7) || marker === 0xff

/** Where the mark stands that ends a scan; undefined where none does. */
function endOfScan(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1))
    if (!isWithinScan(bytes[at + 1] ?? 0)) return at
  return undefined
}

/** A JPEG's size and the same picture without what it tells about itself, nor what stands behind it; undefined where it is none or is broken. */
export function cleanJpeg(bytes: Buffer, mostPixels: number) {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let size: { readonly width: number; readonly height: number } | undefined
  let at = 2
  let hasScan = false
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfPicture) {
      kept.push(bytes.subarray(at, at + 2))
      return size && hasScan ? { ...size, bytes: Buffer.concat(kept) } : undefined
    }
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (at + 4 > bytes.length) return undefined
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return undefined
    if (frames.has(marker) && end - at >= 9)
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    if (!isTold(marker)) kept.push(bytes.subarray(at, end))
    at = end
    if (marker !== startOfScan) continue
    if (!size || size.width === 0 || size.height === 0) return undefined
    if (size.width * size.height > mostPixels) return { ...size, bytes: undefined }
    const next = endOfScan(bytes, end)
    if (next === undefined) return undefined
    hasScan = true
    kept.push(bytes.subarray(end, next))
    at = next
  }
  return undefined
}
