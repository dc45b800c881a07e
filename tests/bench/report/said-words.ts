import { askAbout } from '../../server/pdf-tools'
import type { Plain, WholePlain } from './contents'
import type { Shape } from './drawn'

type Piece = Extract<Plain, { is: 'list' }>['items'][number]

const inShape = (one: Shape | string): readonly string[] =>
  typeof one === 'string' ? [one] : one.children.flatMap(inShape)

const inPiece = ({ text, quiet, picture }: Piece) => [text, quiet, ...(picture ? inShape(picture.shape) : [])]

function inBlock(one: Plain): readonly string[] {
  switch (one.is) {
    case 'heading':
      return [one.text]
    case 'paragraph':
      return [one.text]
    case 'list':
      return one.items.flatMap(inPiece)
    case 'row':
      return one.pieces.flatMap(inPiece)
    case 'picture':
      return [one.text, ...inShape(one.picture.shape)]
    case 'table':
      return [...one.head, ...one.rows.flatMap(row => row.flatMap(inPiece))]
  }
}

/** How often each word stands in texts; broken lines and hyphens make no other words of them. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts
    .join(' ')
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The share of a report's words, from 0 to 1, that poppler does not find in a PDF as often as they stand in the report. */
export function missingWords({ cover, contents, blocks }: WholePlain, pdf: Uint8Array): number {
  const expected = counted([...cover.lines, contents, ...blocks.flatMap(inBlock)])
  const found = counted([askAbout(pdf, 'pdftotext', '-raw', 'FILE', '-')])
  let [missing, all] = [0, 0]
  for (const [word, count] of expected) {
    all += count
    missing += Math.max(0, count - (found.get(word) ?? 0))
  }
  return missing / all
}
