import PDFDocument from 'pdfkit'
import { PaperDocument } from '@/server/pdf/paper-document'
import { fontNames, fontPath } from '@/server/pdf/report-fonts'

/** One thing done to a document or to an element of its structure, with what was done within it. */
export type Deed =
  | {
      readonly kind: 'call'
      readonly name: string
      readonly args: readonly unknown[]
      readonly element?: number
    }
  | { readonly kind: 'paint'; readonly into: number; readonly deeds: readonly Deed[] }
  | { readonly kind: 'put'; readonly into: number; readonly child: number }
  | { readonly kind: 'end'; readonly element: number }
  | { readonly kind: 'root'; readonly element: number }
  | {
      readonly kind: 'bookmark'
      readonly into: number
      readonly made: number
      readonly args: readonly unknown[]
    }

type Methods = Record<string, (...args: unknown[]) => unknown>

// What only measures, or belongs to the stream beneath, is the work of whoever lays out and not of whoever paints.
const painting = [
  'addPage',
  'struct',
  'markContent',
  'endMarkedContent',
  'font',
  'fontSize',
  'fillColor',
  'text',
  'path',
  'fill',
  'stroke',
  'fillAndStroke',
  'lineWidth',
  'moveTo',
  'lineTo',
  'rect',
  'roundedRect',
  'circle',
  'save',
  'restore',
  'translate',
  'scale',
  'lineJoin',
  'dash',
  'undash',
  'opacity',
  'lineCap',
  'switchToPage',
  'addNamedDestination',
  'goTo',
  'clip',
  'image',
  'bezierCurveTo',
  'quadraticCurveTo',
  'closePath',
  'polygon',
  'ellipse',
] as const

/** Writes down everything that is painted while `paint` runs, as it would have to be painted by anybody else. */
export async function recordPages(paint: () => Promise<unknown>): Promise<readonly Deed[]> {
  const whole: Deed[] = []
  let deeds = whole
  let depth = 0
  const numbers = new Map<unknown, number>()
  const document = PDFDocument.prototype as unknown as Methods
  const sample = new PDFDocument({ tagged: true } as never)
  const element = Object.getPrototypeOf(sample.struct('Sect')) as Methods
  const bookmark = Object.getPrototypeOf(sample.outline) as Methods
  const kept = new Map(painting.map(name => [name as string, document[name]]))
  // An element of the structure among what is given is told by its number.
  const plainly = (value: unknown): unknown => {
    const number = numbers.get(value)
    if (number !== undefined) return { element: number }
    if (value instanceof String) return String(value)
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainly(inner)]))
  }
  const letters = new Map<string, readonly unknown[]>()
  const within = <T>(act: () => T): T => {
    depth += 1
    try {
      return act()
    } finally {
      depth -= 1
    }
  }
  for (const [name, original] of kept) {
    if (!original) continue
    document[name] = function (this: unknown, ...args: unknown[]) {
      const isOuter = depth === 0
      const result = within(() => original.apply(this, args))
      if (!isOuter) return result
      // Who measures a text chooses its letters too; who paints has to only before a text.
      if (name === 'font' || name === 'fontSize') {
        letters.set(name, args)
        return result
      }
      if (name === 'text')
        for (const [choose, chosen] of letters) deeds.push({ kind: 'call', name: choose, args: chosen })
      if (name === 'struct') numbers.set(result, numbers.size)
      const element = name === 'struct' ? { element: numbers.get(result) ?? -1 } : {}
      deeds.push({ kind: 'call', name, args: args.map(plainly), ...element })
      return result
    }
  }
  // What our own document does in its own way is written down as pdfkit would be told it.
  const paper = PaperDocument.prototype as unknown as Methods
  const [path, line] = [paper.path, paper.line]
  const tell = (name: string, ...args: unknown[]) => deeds.push({ kind: 'call', name, args })
  paper.path = function (this: unknown, ...args: unknown[]) {
    if (depth === 0) tell('path', ...args)
    return within(() => path?.apply(this, args))
  }
  paper.line = function (this: unknown, ...args: unknown[]) {
    const [text, x, y, cut, size] = args
    if (depth === 0) {
      tell('font', cut)
      tell('fontSize', size)
      tell('text', text, x, y, { lineBreak: false, baseline: 'alphabetic' })
    }
    return within(() => line?.apply(this, args))
  }
  const bookmarks = new Map<unknown, number>()
  const addItem = bookmark.addItem
  bookmark.addItem = function (this: unknown, ...args: unknown[]) {
    const result = addItem?.apply(this, args)
    bookmarks.set(result, bookmarks.size)
    const into = bookmarks.get(this) ?? -1
    deeds.push({ kind: 'bookmark', into, made: bookmarks.size - 1, args })
    return result
  }
  const [add, end] = [element.add, element.end]
  const addStructure = document.addStructure
  document.addStructure = function (this: unknown, child: unknown) {
    if (depth === 0) deeds.push({ kind: 'root', element: numbers.get(child) ?? -1 })
    return within(() => addStructure?.call(this, child))
  }
  element.add = function (this: unknown, what: unknown) {
    const into = numbers.get(this) ?? -1
    if (typeof what !== 'function') {
      if (depth === 0) deeds.push({ kind: 'put', into, child: numbers.get(what) ?? -1 })
      return within(() => add?.call(this, what))
    }
    const own: Deed[] = []
    deeds.push({ kind: 'paint', into, deeds: own })
    return within(() =>
      add?.call(this, () => {
        const [outer, before] = [deeds, depth]
        deeds = own
        depth = 0
        ;(what as () => void)()
        deeds = outer
        depth = before
      }),
    )
  }
  element.end = function (this: unknown) {
    if (depth === 0) deeds.push({ kind: 'end', element: numbers.get(this) ?? -1 })
    return within(() => end?.call(this))
  }
  try {
    await paint()
  } finally {
    for (const [name, original] of kept) if (original) document[name] = original
    Object.assign(element, { add, end })
    Object.assign(paper, { path, line })
    Object.assign(bookmark, { addItem })
    Object.assign(document, { addStructure })
  }
  return whole
}

/** Paints written-down pages with tagged pdfkit and nothing else. */
export function paintBare(deeds: readonly Deed[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = {
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: 'en-GB',
      font: null,
      info: { Title: 'Pages' },
    }
    const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions)
    for (const name of fontNames) document.registerFont(name, fontPath(name))
    const elements: PDFKit.PDFStructureElement[] = []
    const bookmarks: PDFKit.PDFOutline[] = []
    const chunks: Buffer[] = []
    document.on('data', chunk => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    const methods = document as unknown as Methods
    const at = (number: number) => elements[number] as PDFKit.PDFStructureElement
    const given = (value: unknown): unknown => {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
      const entries = Object.entries(value)
      if (entries.length === 1 && 'element' in value) return at(Number(value.element))
      // The package writes a String object as text, and a string as a name.
      const asText = (key: string, inner: unknown) => (key === 'Contents' ? new String(inner) : given(inner))
      return Object.fromEntries(entries.map(([key, inner]) => [key, asText(key, inner)]))
    }
    const run = (all: readonly Deed[]) => {
      for (const deed of all) {
        if (deed.kind === 'call') {
          const result = methods[deed.name]?.call(document, ...deed.args.map(given))
          if (deed.element !== undefined) elements[deed.element] = result as PDFKit.PDFStructureElement
        } else if (deed.kind === 'paint') at(deed.into).add(() => run(deed.deeds))
        else if (deed.kind === 'put') at(deed.into).add(at(deed.child))
        else if (deed.kind === 'bookmark') {
          const [text, options] = deed.args
          const parent = bookmarks[deed.into] ?? document.outline
          bookmarks[deed.made] = parent.addItem(String(text), options as object)
        } else if (deed.kind === 'root') document.addStructure(at(deed.element))
        else at(deed.element).end()
      }
    }
    run(deeds)
    document.end()
  })
}
