import type { Section } from '@/model/report/block'
import { legibleText } from '@/model/report/legible-text'
import type { ReportOutline } from '@/model/report/outline'
import { paper } from '@/model/report/paper'
import { printInk } from '@/model/report/print-ink'
import { paintCover } from './paint-cover'
import { paintSection } from './paint-section'
import { PaperDocument } from './paper-document'
import { linesOf, paintArtifact, paintLine, type Sheet, type StructElement, widthOf } from './sheet'
import { textStyles } from './text-style'

const locale = { en: 'en-GB', cy: 'cy' } as const

function openDocument(outline: ReportOutline): PaperDocument {
  const made = new Date(outline.madeAt)
  const options = {
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: locale[outline.language],
    // A default font would be opened again at every change of cut, because it shares its name with ours.
    font: null,
    info: {
      Title: legibleText(outline.title, () => true).text.replaceAll('\n', ' '),
      Producer: outline.cover.product,
      Creator: outline.cover.product,
      CreationDate: made,
      ModDate: made,
    },
  }
  return new PaperDocument(options as unknown as PDFKit.PDFDocumentOptions)
}

const openSheet = (document: PaperDocument, root: StructElement): Sheet => ({
  document,
  y: -1,
  left: 0,
  width: 0,
  bottom: 0,
  section: root,
  isReplaced: false,
})

/** Said only where it is true: some characters could not be printed as they were written. */
function withReplacedNote(section: Section, { replacedNote }: ReportOutline, isReplaced: boolean): Section {
  if (section.id !== 'method' || !isReplaced) return section
  return { ...section, blocks: [...section.blocks, { kind: 'paragraph', look: 'plain', text: replacedNote }] }
}

/** Footers go on last, when the number of pages is known; the title page has none. */
function paintFooters(sheet: Sheet, outline: ReportOutline): void {
  const { document } = sheet
  const { count } = document.bufferedPageRange()
  for (let page = outline.cover.isCompact ? 0 : 1; page < count; page++) {
    document.switchToPage(page)
    const { width, height } = document.page
    const y = height - 40
    const label = outline.pageLabel.replace('{page}', String(page + 1)).replace('{pages}', String(count))
    const style = textStyles.furniture
    const room = widthOf(sheet, label, style)
    const footer = linesOf(sheet, outline.footer, style, width - paper.side * 2 - room - 24)[0] ?? ''
    paintArtifact(sheet, () => {
      document
        .lineWidth(0.5)
        .moveTo(paper.side, y - 8)
        .lineTo(width - paper.side, y - 8)
        .stroke(printInk.line)
      paintLine(sheet, footer, paper.side, y, style)
      paintLine(sheet, label, width - paper.side - room, y, style)
    })
  }
}

interface Root {
  readonly _root: { readonly data: Record<string, unknown> }
}

/** Readers of the file count as the footers do. */
function labelPages(document: PDFKit.PDFDocument, { cover }: ReportOutline): void {
  const numbers = { S: 'D', St: cover.isCompact ? 1 : 2 }
  // The package writes a String object as text, and a string as a name.
  const first = [0, { P: new String(cover.kind) }, 1, numbers]
  ;(document as unknown as Root)._root.data.PageLabels = { Nums: cover.isCompact ? [0, numbers] : first }
}

function paintAll(document: PaperDocument, outline: ReportOutline): void {
  const root = document.struct('Document')
  document.addStructure(root)
  const sheet = openSheet(document, root)
  const contents = paintCover(sheet, outline, outline.sections, root)
  const begun = outline.sections.map(section =>
    paintSection(sheet, withReplacedNote(section, outline, sheet.isReplaced), root),
  )
  document.switchToPage(0)
  contents.paint(begun)
  root.end()
  paintFooters(sheet, outline)
  labelPages(document, outline)
}

/** How many pages a report has on paper. Throws only on a fault of ours. */
export function countPages(outline: ReportOutline): number {
  const document = openDocument(outline)
  paintAll(document, outline)
  return document.bufferedPageRange().count
}

/** A report as a PDF: tagged, titled, its typeface embedded. The same outline gives the same bytes. Rejects only on a fault of ours. */
export function paintReport(outline: ReportOutline): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = openDocument(outline)
    const chunks: Buffer[] = []
    document.on('data', chunk => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    try {
      paintAll(document, outline)
      document.end()
    } catch (error) {
      reject(error)
    }
  })
}
