import PDFDocument from 'pdfkit'
import { type FontName, registerFonts } from './report-fonts'
import type { SetType } from './set-type'

const operators: Readonly<Record<string, string>> = { M: 'm', L: 'l', Q: 'v', C: 'c' }
const ourPath = /^(?:[MLQC][-\d. ]+|Z)+$/
const steps = /([MLQC])([-\d. ]+)|Z/g
const pieceLength = 65_536

/** A number as PDF reads it, to a thousandth of a point. */
const told = (value: number) => String(Math.round(value * 1000) / 1000)

interface Inks {
  fill: string
  stroke: string
}

/** What the package's types leave out. */
const pdfkit = (PDFDocument as unknown as { readonly prototype: unknown }).prototype as {
  _setColor(colour: unknown, stroke: boolean): boolean
}

/**
 * A document of pdfkit's that keeps what it is told as text until there is a good piece of it, where pdfkit makes an array of bytes of every
 * operator; that says each colour once; and that sets a word it has set before as it did then. What it writes paints the same.
 */
export class PaperDocument extends PDFDocument {
  readonly cuts: Readonly<Record<FontName, SetType>>
  // The parent writes before fields of ours would begin, so these are only declared.
  declare private unsent: string | undefined
  declare private content: string | undefined
  declare private paths: Map<string, string>
  declare private colours: Map<string, string>
  declare private inks: Inks
  declare private kept: Inks[]

  constructor(options: PDFKit.PDFDocumentOptions) {
    super(options)
    this.paths = new Map()
    this.colours = new Map()
    this.kept = []
    this.inks = { fill: '', stroke: '' }
    this.cuts = registerFonts(this)
  }

  /** One line of words with its base at `y`, in the colour that is chosen. */
  line(text: string, x: number, y: number, cut: FontName, size: number): void {
    const set = this.cuts[cut]
    const shown = set.shown(text)
    if (shown === null) {
      this.font(cut).fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
      return
    }
    const { fonts } = this.page
    fonts[set.font.id] ??= set.font.ref()
    this.addContent(
      `BT\n1 0 0 -1 ${told(x)} ${told(y)} Tm\n/${set.font.id} ${told(size)} Tf\n${shown} TJ\nET`,
    )
  }

  override path(path: string): this {
    const known = this.paths.get(path)
    if (known !== undefined) return this.addContent(known)
    const made = ourPath.test(path)
      ? path.replace(steps, (_, letter?: string, numbers?: string) =>
          letter ? `${numbers} ${operators[letter]}\n` : 'h\n',
        )
      : this.written(() => super.path(path))
    const operatorsOfPath = made.trimEnd()
    this.paths.set(path, operatorsOfPath)
    return this.addContent(operatorsOfPath)
  }

  override save(): this {
    this.kept.push({ ...this.inks })
    return super.save()
  }

  override restore(): this {
    this.inks = this.kept.pop() ?? { fill: '', stroke: '' }
    return super.restore()
  }

  /** pdfkit's own way to choose a colour: here it is written only where it is another. */
  _setColor(colour: unknown, stroke: boolean): boolean {
    const choose = () => pdfkit._setColor.call(this, colour, stroke)
    if (typeof colour !== 'string') return choose()
    const kind = stroke ? 'stroke' : 'fill'
    if (this.inks[kind] === colour) return true
    this.inks[kind] = colour
    const key = `${kind} ${colour}`
    const known = this.colours.get(key) ?? this.written(choose).trimEnd()
    this.colours.set(key, known)
    this.addContent(known)
    return true
  }

  override addContent(data: string): this {
    this.content = `${this.content ?? ''}${data}\n`
    return this
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    this.settle()
    super.addPage(options)
    return this
  }

  override switchToPage(page: number): PDFKit.PDFPage {
    this.settle()
    return super.switchToPage(page)
  }

  override flushPages(): void {
    this.settle()
    super.flushPages()
  }

  /** pdfkit's own way out: bytes leave in pieces of a good size. */
  _write(data: string | Uint8Array): void {
    const inner = this as unknown as { _offset: number }
    if (typeof data === 'string') {
      this.unsent = `${this.unsent ?? ''}${data}\n`
      inner._offset += data.length + 1
      if (this.unsent.length > pieceLength) this.send()
      return
    }
    this.send()
    this.push(data)
    inner._offset += data.length
  }

  override push(chunk: unknown, encoding?: BufferEncoding): boolean {
    if (chunk === null) this.send()
    return super.push(chunk, encoding)
  }

  private send(): void {
    const text = this.unsent
    if (!text) return
    this.unsent = ''
    super.push(Buffer.from(text, 'latin1'))
  }

  /** What was told of the open page goes to it; another page knows nothing of its colours. */
  private settle(): void {
    if (this.page && this.content) this.page.content.write(Buffer.from(this.content, 'latin1'))
    this.content = ''
    this.inks = { fill: '', stroke: '' }
    this.kept = []
  }

  private written(act: () => unknown): string {
    const before = this.content
    this.content = ''
    act()
    const written = this.content
    this.content = before
    return written
  }
}
