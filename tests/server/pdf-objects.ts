import { askAbout } from './pdf-tools'

type Dict = Readonly<Record<string, unknown>>
interface Entry {
  readonly value?: unknown
  readonly stream?: { readonly dict: Dict; readonly data: string }
}

/** A PDF’s objects as qpdf reads them: references are texts such as “12 0 R”, texts begin with “u:”, names with “/”. */
export interface PdfObjects {
  readonly catalogue: Dict
  /** What a reference leads to; anything else is itself. */
  readonly at: (value: unknown) => unknown
  readonly dict: (value: unknown) => Dict
  readonly list: (value: unknown) => readonly unknown[]
  readonly data: (reference: unknown) => string
  readonly pages: readonly { readonly reference: string; readonly page: Dict; readonly painted: string }[]
}

/** Reads a PDF back by qpdf, its streams unpacked. */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const told = ['--json', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized']
  const read = JSON.parse(askAbout(pdf, 'qpdf', ...told, 'FILE')) as {
    qpdf: [unknown, Record<string, Entry>]
  }
  const entries = read.qpdf[1]
  const entry = (reference: unknown) => entries[`obj:${reference}`]
  const isReference = (value: unknown) => typeof value === 'string' && /^\d+ \d+ R$/.test(value)
  const at = (value: unknown): unknown =>
    isReference(value) ? (entry(value)?.value ?? entry(value)?.stream?.dict) : value
  const dict = (value: unknown) => (at(value) ?? {}) as Dict
  const list = (value: unknown): readonly unknown[] => {
    const found = at(value)
    return found === undefined || found === null ? [] : Array.isArray(found) ? found : [value]
  }
  const data = (reference: unknown) =>
    Buffer.from(entry(reference)?.stream?.data ?? '', 'base64').toString('latin1')
  const trailer = entries.trailer?.value as Dict
  const catalogue = dict(trailer['/Root'])
  const pagesUnder = (node: unknown): readonly string[] =>
    dict(node)['/Type'] === '/Pages' ? list(dict(node)['/Kids']).flatMap(pagesUnder) : [String(node)]
  const pages = pagesUnder(catalogue['/Pages']).map(reference => ({
    reference,
    page: dict(reference),
    painted: list(dict(reference)['/Contents']).map(data).join('\n'),
  }))
  return { catalogue, at, dict, list, data, pages }
}

/** An element of the structure: its kind, what it holds, and what it is said to be. */
export interface Tagged {
  readonly kind: string
  readonly about: Dict
  readonly children: readonly Tagged[]
  /** Marked content that belongs to it, as “page reference:number”. */
  readonly marked: readonly string[]
  /** Objects that belong to it: annotations. */
  readonly objects: readonly string[]
}

/** The structure tree of a PDF, from its root elements on. */
export function readTags({ catalogue, dict, list, at }: PdfObjects): readonly Tagged[] {
  const read = (reference: unknown): Tagged => {
    const about = dict(reference)
    const kids = list(about['/K'])
    const marked: string[] = []
    const objects: string[] = []
    const children: Tagged[] = []
    for (const kid of kids) {
      const held = at(kid)
      if (typeof held === 'number') marked.push(`${about['/Pg']}:${held}`)
      else if (dict(kid)['/Type'] === '/MCR') marked.push(`${dict(kid)['/Pg']}:${dict(kid)['/MCID']}`)
      else if (dict(kid)['/Type'] === '/OBJR') objects.push(String(dict(kid)['/Obj']))
      else children.push(read(kid))
    }
    return { kind: String(about['/S']).slice(1), about, children, marked, objects }
  }
  return list(dict(catalogue['/StructTreeRoot'])['/K']).map(read)
}

/** Every element of a structure, in reading order. */
export const everyTag = (tags: readonly Tagged[]): readonly Tagged[] =>
  tags.flatMap(tag => [tag, ...everyTag(tag.children)])

const token =
  /\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|<<|>>|<[0-9a-fA-F\s]*>|\/[^\s<>[\]()/%]*|[[\]]|[^\s<>[\]()/%]+/gs
const painting = /^(?:Tj|TJ|'|"|f|F|f\*|B|B\*|b|b\*|S|s|sh|Do|EI)$/

/** What a page paints: the numbers of its marked content, and every step that paints outside of both marked content and what is marked as an artefact. */
export function paintedOn(painted: string): {
  readonly numbers: readonly number[]
  readonly loose: readonly string[]
  readonly open: number
} {
  const [numbers, loose, open]: [number[], string[], boolean[]] = [[], [], []]
  let before: string[] = []
  for (const [word] of painted.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') {
      const number = before.indexOf('/MCID')
      if (number >= 0) numbers.push(Number(before[number + 1]))
      open.push(number >= 0 || before.includes('/Artifact'))
      before = []
    } else if (word === 'EMC') {
      open.pop()
      before = []
    } else if (painting.test(word)) {
      if (!open.some(Boolean)) loose.push(word)
      before = []
    } else if (/^[A-Za-z*]+$/.test(word)) before = []
    else before.push(word)
  }
  return { numbers, loose, open: open.length }
}
