import { CountUnread } from './count-unread'
import { decodeText } from './decode-text'
import type { Found } from './found'
import { tableLimits } from './limits'
import { parseXml } from './parse-xml'
import { mostRows } from './read-csv'
import { refuse } from './refuse'
import type { Sheet } from './sheet'
import { localName } from './xml-name'

type Files = ReadonlyMap<string, Uint8Array>

/** What a workbook holds beside its cells, by the names of its parts. */
const besideCells = [
  ['comments', /^xl\/(threadedComments\/|comments)[^/]*\.xml$/],
  ['pictures', /^xl\/media\/[^/]+$/],
] as const

/** Counts a part of a workbook that no table has a place for. */
export function countBeside(unread: CountUnread, part: string): void {
  for (const [kind, names] of besideCells) if (names.test(part)) unread.add(kind)
}

export const isWorkbookPart = (name: string): boolean =>
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name)

const textOf = (files: Files, path: string) => {
  const bytes = files.get(path)
  return bytes && decodeText(bytes)
}

/** Texts that several cells share; what tells how a word is spoken is left aside. */
function sharedStrings(text: string | undefined): readonly string[] {
  const strings: string[] = []
  if (text === undefined) return strings
  let spoken = false
  parseXml(text, {
    open: name => {
      if (localName(name) === 'si') strings.push('')
      if (localName(name) === 'rPh') spoken = true
    },
    close: (name, piece) => {
      if (localName(name) === 'rPh') spoken = false
      if (localName(name) === 't' && !spoken) strings.push((strings.pop() ?? '') + piece)
    },
  })
  return strings
}

/** The sheets by their names and the files they stand in, in their order. */
function sheetFiles(files: Files): readonly { readonly name: string; readonly path: string }[] {
  const targets = new Map<string, string>()
  const sheets: { name: string; id: string }[] = []
  parseXml(textOf(files, 'xl/_rels/workbook.xml.rels') ?? refuse('not-xlsx'), {
    open: (name, { Id = '', Target = '' }) => {
      if (localName(name) === 'Relationship') targets.set(Id, Target)
    },
    close: () => undefined,
  })
  parseXml(textOf(files, 'xl/workbook.xml') ?? refuse('not-xlsx'), {
    open: (name, attributes) => {
      if (localName(name) === 'sheet')
        sheets.push({ name: attributes.name ?? '', id: attributes['r:id'] ?? '' })
    },
    close: () => undefined,
  })
  if (sheets.length > tableLimits.sheets) refuse('too-many', 'sheets')
  return sheets.map(({ name, id }) => {
    const target = targets.get(id) ?? ''
    return { name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }
  })
}

/** The number of a column from its letters: A is 0. */
const columnOf = (reference: string) =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1

/** Cells as they are heard; formulas count as what they last came to. */
function sheetOf(name: string, text: string, strings: readonly string[], unread: CountUnread): Sheet {
  const rows: string[][] = []
  let [row, column, type, value] = [0, -1, 'n', '']
  const beginRow = (number: number, at: string) => {
    row = number
    if (row > mostRows || row < 1) refuse('too-many', `${name}, ${at}`)
  }
  const endCell = () => {
    if (column >= tableLimits.columns) refuse('too-many-columns', `${name}, row ${row}`)
    while (rows.length < row) rows.push([])
    const cells = rows[row - 1]
    while (cells && cells.length < column) cells.push('')
    if (type === 'e') unread.add('failed-cells', 1, name)
    if (cells) cells[column] = type === 's' ? (strings[Number(value)] ?? '') : type === 'e' ? '' : value
  }
  parseXml(text, {
    open: (tag, { r, t = 'n' }, at) => {
      if (localName(tag) === 'row') {
        beginRow(r === undefined ? row + 1 : Number(r), at)
        column = -1
      } else if (localName(tag) === 'c') {
        column = r === undefined ? column + 1 : columnOf(r)
        type = t
        value = ''
      }
    },
    close: (tag, piece) => {
      if (localName(tag) === 'v' || localName(tag) === 't') value += piece
      if (localName(tag) === 'c' && column >= 0 && value !== '') endCell()
    },
  })
  return { name, rows }
}

/** Reads a workbook's sheets as texts and numbers; dates come as the numbers they are. Sheets that are no tables, such as charts, and cells whose formula failed are counted. */
export function readXlsx(
  files: Files,
  unread = new CountUnread(),
): {
  readonly sheets: readonly Sheet[]
  readonly unread: Found['unread']
} {
  const strings = sharedStrings(textOf(files, 'xl/sharedStrings.xml'))
  const sheets = sheetFiles(files).flatMap(({ name, path }) => {
    const text = textOf(files, path)
    if (text !== undefined) return [sheetOf(name, text, strings, unread)]
    unread.add('charts', 1, name)
    return []
  })
  return { sheets, unread: unread.list() }
}
