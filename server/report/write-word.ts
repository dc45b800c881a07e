import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { fitForXml } from '@/model/exchange/xml-text'
import type { Block, Section } from '@/model/report/block'
import { legibleText } from '@/model/report/legible-text'
import type { ReportOutline } from '@/model/report/outline'
import { printInk } from '@/model/report/print-ink'
import { withoutMoment } from './word-moment'
import { wordTable } from './word-table'

const anyLetter = () => true
/** Text without what no XML may hold (S-47). */
const clean = (text: string) => fitForXml(legibleText(text, anyLetter).text)
const numbering = 'ordered'

type Said = Paragraph | ReturnType<typeof wordTable>

/** A paragraph for each line of a text. */
const lines = (
  text: string,
  look: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string } = {},
) =>
  clean(text)
    .split('\n')
    .map(line => new Paragraph({ children: [new TextRun({ text: line, ...look })], spacing: { after: 120 } }))

const quietly = { color: printInk.quiet.slice(1) }
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

const heading = (text: string, level: 1 | 2 | 3) =>
  new Paragraph({
    text: clean(text).replaceAll('\n', ' '),
    heading: headings[level - 1] ?? HeadingLevel.HEADING_3,
  })

const looks = {
  plain: {},
  large: {},
  lead: { bold: true },
  quiet: quietly,
  concept: { italics: true },
} as const

function item(text: string, quiet: string | undefined, ordered: boolean, instance: number): Paragraph {
  const said = new TextRun(clean(text).replaceAll('\n', ' '))
  const more = quiet ? [new TextRun({ text: clean(quiet).replaceAll('\n', ' '), break: 1, ...quietly })] : []
  return new Paragraph({
    children: [said, ...more],
    ...(ordered ? { numbering: { reference: numbering, level: 0, instance } } : { bullet: { level: 0 } }),
  })
}

/** One block in words; what a picture says stands in its place. `instance` makes each numbered list begin at 1. */
function inWords(block: Block, instance: number): readonly Said[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level)]
    case 'paragraph':
      return lines(block.text, looks[block.look])
    case 'notice':
      return lines(block.text)
    case 'list':
      return block.items.map(({ text, quiet }) => item(text, quiet, block.ordered, instance))
    case 'numbers':
      return block.items.map(({ value, label }) => item(`${value} ${label}`, undefined, false, instance))
    case 'theme-lines':
      return block.lines.map(({ name, says }) => item(`${name}: ${says}`, undefined, false, instance))
    case 'figure':
      return [...lines(block.alt), ...lines(block.caption, quietly)]
    case 'legend':
      return []
    case 'table':
      return [wordTable(block, clean), new Paragraph('')]
  }
}

const inSection = ({ title, blocks }: Section, place: number): readonly Said[] => [
  heading(title, 1),
  ...blocks.flatMap((block, index) => inWords(block, place * 1000 + index)),
]

/** The words of a report as a Word file for those who must edit: headings, lists, tables with header rows, and in a picture's place what it says. */
export async function writeWord(outline: ReportOutline): Promise<Uint8Array> {
  const { cover } = outline
  const title = [
    ...lines(cover.kind, { bold: true }),
    new Paragraph({ text: clean(cover.title).replaceAll('\n', ' '), heading: HeadingLevel.TITLE }),
    ...lines(cover.workspace),
    ...lines(cover.made),
    ...cover.lines.flatMap(line => lines(line, quietly)),
  ]
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: 'start' } as const
  const document = new Document({
    title: clean(outline.title),
    creator: cover.product,
    lastModifiedBy: cover.product,
    description: '',
    styles: {
      default: {
        document: {
          run: {
            font: 'Arial',
            size: 22,
            language: { value: outline.language === 'cy' ? 'cy-GB' : 'en-GB' },
          },
        },
      },
    },
    numbering: { config: [{ reference: numbering, levels: [level] }] },
    sections: [{ children: [...title, ...outline.sections.flatMap(inSection)] }],
  })
  return withoutMoment(await Packer.toBuffer(document), outline.madeAt)
}
