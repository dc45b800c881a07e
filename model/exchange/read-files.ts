import { fromFile } from './constellation-json'
import { CountUnread } from './count-unread'
import { decodeText } from './decode-text'
import type { Found, Read } from './found'
import { exchangeLimits, importBytes, tableLimits } from './limits'
import type { NamedConstellation } from './named-constellation'
import { parseJson } from './parse-json'
import { valueAt } from './place'
import { readCsv } from './read-csv'
import { readGexf } from './read-gexf'
import { readGraphml } from './read-graphml'
import { readKumu } from './read-kumu'
import { countBeside, isWorkbookPart, readXlsx } from './read-xlsx'
import { reading, refuse } from './refuse'
import type { SheetsInFile } from './tables-in-sheets'
import { isZip, unzip } from './unzip'

/** A file as somebody brings it. */
export interface BroughtFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What files hold: a constellation of ours, whole; a graph's tables; or sheets, which still have to be told apart. */
export type Brought =
  | { readonly kind: 'ours'; readonly named: NamedConstellation }
  | { readonly kind: 'tables'; readonly found: Found }
  | ({ readonly kind: 'sheets' } & SheetsInFile)

const sheetName = (file: string) => file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
/** Folders, and what computers put into a zip by themselves. */
const isNobodysFile = (name: string) => name.endsWith('/') || /(^|\/)(\.|__MACOSX)/.test(name)
const isCsvName = (name: string) => /\.(csv|tsv|tab|txt)$/i.test(name) && !isNobodysFile(name)

function readZip({ bytes }: BroughtFile): Brought {
  const [others, beside] = [new CountUnread(), new CountUnread()]
  const files = unzip(bytes, name => {
    if (isWorkbookPart(name) || isCsvName(name)) return true
    countBeside(beside, name)
    if (!isNobodysFile(name)) others.add('files', 1, name)
    return false
  })
  if (files.has('xl/workbook.xml')) return { kind: 'sheets', format: 'xlsx', ...readXlsx(files, beside) }
  if ([...files.keys()].some(isWorkbookPart)) refuse('not-xlsx')
  if (files.size === 0) refuse('unknown-format')
  if (files.size > tableLimits.sheets) refuse('too-many', 'sheets')
  const sheets = [...files].map(([name, inside]) => readCsv(decodeText(inside), sheetName(name)))
  return { kind: 'sheets', format: 'csv', sheets, unread: others.list() }
}

// Kumu's own exports nest the looks of their maps more deeply than a constellation goes.
const deepestJson = 40

function readJson(text: string): Brought {
  const json = parseJson(text, exchangeLimits.characters, deepestJson)
  if ('fault' in json) return refuse(json.fault.problem, json.fault.at)
  if (valueAt(json.ok, ['elements']) !== undefined) return { kind: 'tables', found: readKumu(json.ok) }
  const ours = fromFile(json.ok, exchangeLimits)
  return 'fault' in ours ? refuse(ours.fault.problem, ours.fault.at) : { kind: 'ours', named: ours.ok }
}

const roots = 4000

/** By the name of the element that holds everything, which stands near the beginning. */
function readXml(text: string): Brought {
  const beginning = text.slice(0, roots)
  const [, root] = /<(?:[\w.-]+:)?(graphml|gexf)\b/.exec(beginning) ?? []
  if (root === 'gexf') return { kind: 'tables', found: readGexf(text) }
  if (root === 'graphml') return { kind: 'tables', found: readGraphml(text) }
  return refuse(/<!DOCTYPE/.test(beginning) ? 'has-doctype' : 'unknown-format')
}

function readText(text: string, name: string): Brought {
  if (text.length > exchangeLimits.characters) refuse('too-large')
  const first = text.trimStart()[0]
  if (first === undefined) return refuse('nothing-in-it')
  if (first === '{' || first === '[' || /\.json$/i.test(name)) return readJson(text)
  if (first === '<') return readXml(text)
  if (!isCsvName(name)) return refuse('unknown-format')
  return { kind: 'sheets', format: 'csv', sheets: [readCsv(text, sheetName(name))], unread: [] }
}

const readOne = (file: BroughtFile): Brought =>
  isZip(file.bytes) ? readZip(file) : readText(decodeText(file.bytes), file.name)

/** Reads what somebody brings, told apart by what is in it: one file, or the two CSV files that belong together. */
export function readFiles(files: readonly BroughtFile[]): Read<Brought> {
  return reading(() => {
    const [first, ...more] = files
    if (!first) return refuse('nothing-in-it')
    if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > importBytes) refuse('too-large')
    if (more.length === 0) return readOne(first)
    const unread = new CountUnread()
    const sheets = files.flatMap(file => {
      const read = readOne(file)
      if (read.kind !== 'sheets') return refuse('several-files')
      unread.addAll(read.unread)
      return read.sheets
    })
    return { kind: 'sheets', format: 'csv', sheets, unread: unread.list() }
  })
}
