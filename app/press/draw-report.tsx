import { ReportContent } from '@/components/report/report-content'
import type { ReportOutline } from '@/model/report/outline'
import type { DrawnReport } from '@/server/report/press-work'

const longestPiece = 48 * 1024

// Programs write and send plain ASCII several times as fast as any other text.
const inAscii = (html: string) => html.replace(/[^\0-\x7f]/gu, one => `&#${one.codePointAt(0)};`)

/** A long text in pieces that together are the text. */
export function inPieces(text: string, longest = longestPiece): readonly string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; from += longest) pieces.push(text.slice(from, from + longest))
  return pieces
}

/** A report as the HTML of a page, and its language. Heavy: it is the work of a thread, never of a request. */
export async function drawReport(outline: ReportOutline): Promise<DrawnReport> {
  // Asked for only here: a report that is only printed need not wait for it.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = renderToStaticMarkup(<ReportContent outline={outline} />)
  return { language: outline.language, pieces: inPieces(inAscii(html)) }
}
