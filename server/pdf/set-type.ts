/** What is used of a typeface as fontkit opens it; widths in units of the typeface. */
interface OpenFont {
  readonly unitsPerEm: number
  readonly characterSet: readonly number[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): unknown
  layout(text: string): {
    readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[]
    readonly positions: readonly {
      readonly xAdvance: number
      readonly xOffset: number
      readonly yOffset: number
    }[]
  }
}

/** What is used of a typeface as a document embeds it; widths in thousandths of its size. */
export interface DocumentFont {
  readonly id: string
  readonly font: OpenFont
  ref(): unknown
  encode(text: string): readonly [readonly string[], unknown]
  widthOfString(text: string, size: number): number
}

/** A cut of a typeface with what was found out about its letters: how wide each is, and by how much two of them move together. */
export interface Typeface {
  readonly font: OpenFont
  readonly advances: Map<string, number>
  readonly kerns: Map<string, number>
}

/** A letter that is set as one shape on the line, in units; not a number where it takes more than that. */
function advanceOf({ font, advances }: Typeface, letter: string): number {
  const known = advances.get(letter)
  if (known !== undefined) return known
  const { glyphs, positions } = font.layout(letter)
  const [at] = positions
  // What stands about a mark moves together across it.
  const isPlain = !/\p{M}/u.test(letter) && glyphs.length === 1 && at && !at.xOffset && !at.yOffset
  const advance = isPlain ? at.xAdvance : Number.NaN
  advances.set(letter, advance)
  return advance
}

/** By how much the second of two letters stands further off than the first is wide; not a number where together they are not those two. */
function kernOf(face: Typeface, pair: string, first: string, second: string): number {
  const known = face.kerns.get(pair)
  if (known !== undefined) return known
  const [own, other, both] = [first, second, pair].map(text => face.font.layout(text))
  const isPlain =
    both?.glyphs.length === 2 &&
    both.glyphs[0]?.id === own?.glyphs[0]?.id &&
    both.glyphs[1]?.id === other?.glyphs[0]?.id &&
    both.positions.every(at => !at.xOffset && !at.yOffset) &&
    both.positions[1]?.xAdvance === other?.positions[0]?.xAdvance
  const kern = isPlain ? (both.positions[0]?.xAdvance ?? 0) - advanceOf(face, first) : Number.NaN
  face.kerns.set(pair, kern)
  return kern
}

interface Word {
  readonly width: number
  /** As PDF shows it, between the outer brackets; null until it is asked for, and where the letters are not simply set one after the other. */
  shown: string | null
  readonly isPlain: boolean
}

/** How a cut of a typeface sets words in one document. Spaces end words: nothing moves together across one. */
export class SetType {
  readonly #words = new Map<string, Word>()
  readonly #codes = new Map<string, string>()
  readonly #scale: number

  constructor(
    readonly font: DocumentFont,
    readonly face: Typeface,
  ) {
    this.#scale = 1000 / face.font.unitsPerEm
  }

  /** How wide a text is, in thousandths of its size. */
  widthOf(text: string): number {
    let width = 0
    for (let from = 0; from < text.length; ) {
      const to = text.indexOf(' ', from) + 1 || text.length
      width += this.#word(text.slice(from, to)).width
      from = to
    }
    return width
  }

  /** A text as PDF's operator TJ takes it; null where it has letters that are not simply set one after the other. */
  shown(text: string): string | null {
    let whole = ''
    for (let from = 0; from < text.length; ) {
      const to = text.indexOf(' ', from) + 1 || text.length
      const word = text.slice(from, to)
      const known = this.#word(word)
      if (!known.isPlain) return null
      known.shown ??= this.#show(word)
      whole += known.shown
      from = to
    }
    return `[<${whole}>]`
  }

  #word(word: string): Word {
    const known = this.#words.get(word)
    if (known) return known
    const width = this.#measure(word) * this.#scale
    const isPlain = !Number.isNaN(width)
    const made = { width: isPlain ? width : this.font.widthOfString(word, 1000), shown: null, isPlain }
    this.#words.set(word, made)
    return made
  }

  #measure(word: string): number {
    let [width, before] = [0, '']
    for (const letter of word) {
      if (before !== '') width += kernOf(this.face, before + letter, before, letter)
      width += advanceOf(this.face, letter)
      before = letter
    }
    return width
  }

  #show(word: string): string {
    let [shown, before] = ['', '']
    for (const letter of word) {
      const kern = before === '' ? 0 : kernOf(this.face, before + letter, before, letter) * this.#scale
      if (kern !== 0) shown += `> ${-kern} <`
      shown += this.#code(letter)
      before = letter
    }
    return shown
  }

  #code(letter: string): string {
    const known = this.#codes.get(letter)
    if (known !== undefined) return known
    const code = this.font.encode(letter)[0].join('')
    this.#codes.set(letter, code)
    return code
  }
}
