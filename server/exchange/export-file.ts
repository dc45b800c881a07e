import { type ReturningFormat, returningFormats } from '@/model/exchange/export-format'
import type { NamedConstellation } from '@/model/exchange/named-constellation'
import { writeFile } from '@/model/exchange/write-file'
import { type SvgOptions, toSvg } from '@/model/exchange/write-svg'
import { pictureFont } from './picture-font'

/** The formats that the server writes; the PNG is painted where it is looked at. */
export const servedFormats = [...returningFormats, 'svg'] as const
export type ServedFormat = (typeof servedFormats)[number]

const isReturning = (format: ServedFormat): format is ReturningFormat => format !== 'svg'

/** A constellation as the bytes of a file. */
export async function exportFile(
  format: ServedFormat,
  named: NamedConstellation,
  words: Omit<SvgOptions, 'fontFaces'>,
): Promise<Uint8Array> {
  if (isReturning(format)) return writeFile(format, named)
  const fontFaces = await pictureFont()
  return new TextEncoder().encode(toSvg(named.constellation, { ...words, fontFaces }))
}
