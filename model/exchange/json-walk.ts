const isSpace = (letter: string | undefined) =>
  letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t'
const isDigit = (letter: string | undefined) => letter !== undefined && letter >= '0' && letter <= '9'
const isHex = (letter: string | undefined) => letter !== undefined && /[0-9a-fA-F]/.test(letter)
const isEscaped = (letter: string | undefined) => letter !== undefined && '"\\/bfnrt'.includes(letter)

const words: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' }

/** Walks a text as JSON (RFC 8259), letter by letter and however deep, and stops at the first that cannot stand where it stands. */
export class JsonWalk {
  #at = 0
  /** What closes the lists and objects that are open, the innermost last. */
  readonly #closers: (']' | '}')[] = []

  constructor(readonly text: string) {}

  /** The index of the first letter that cannot stand there, the length of a text that breaks off, or undefined. */
  faultAt(): number | undefined {
    let isGoing = this.#beginValue()
    while (isGoing && this.#closers.length > 0) isGoing = this.#goOn()
    if (!isGoing) return this.#at
    this.#skipSpace()
    return this.#at === this.text.length ? undefined : this.#at
  }

  get #letter(): string | undefined {
    return this.text[this.#at]
  }

  #skipSpace(): void {
    while (isSpace(this.#letter)) this.#at++
  }

  #take(letter: string): boolean {
    if (this.#letter !== letter) return false
    this.#at++
    return true
  }

  /** After a value within a list or an object: another one, or its end. */
  #goOn(): boolean {
    this.#skipSpace()
    if (this.#close()) return true
    if (!this.#take(',')) return false
    return this.#closers.at(-1) === '}' ? this.#beginField() : this.#beginValue()
  }

  #close(): boolean {
    const closer = this.#closers.at(-1)
    if (closer === undefined || !this.#take(closer)) return false
    this.#closers.pop()
    return true
  }

  #beginField(): boolean {
    this.#skipSpace()
    if (!this.#string()) return false
    this.#skipSpace()
    return this.#take(':') && this.#beginValue()
  }

  /** A value, or the beginning of one that holds others. */
  #beginValue(): boolean {
    for (;;) {
      this.#skipSpace()
      if (this.#take('{')) return this.#open('}') || this.#beginField()
      if (!this.#take('[')) return this.#scalar()
      if (this.#open(']')) return true
    }
  }

  /** Opens a list or an object; whether it is closed at once. */
  #open(closer: ']' | '}'): boolean {
    this.#closers.push(closer)
    this.#skipSpace()
    return this.#close()
  }

  #scalar(): boolean {
    const word = words[this.#letter ?? '']
    if (word !== undefined) return [...word].every(letter => this.#take(letter))
    return this.#letter === '"' ? this.#string() : this.#number()
  }

  #string(): boolean {
    if (!this.#take('"')) return false
    while (!this.#take('"')) {
      const letter = this.#letter
      if (letter === undefined || letter < ' ') return false
      this.#at++
      if (letter === '\\' && !this.#escape()) return false
    }
    return true
  }

  #escape(): boolean {
    if (this.#take('u')) return [0, 1, 2, 3].every(() => this.#one(isHex))
    return this.#one(isEscaped)
  }

  #one(isWanted: (letter: string | undefined) => boolean): boolean {
    if (!isWanted(this.#letter)) return false
    this.#at++
    return true
  }

  #digits(): boolean {
    if (!this.#one(isDigit)) return false
    while (isDigit(this.#letter)) this.#at++
    return true
  }

  #number(): boolean {
    this.#take('-')
    if (!this.#take('0') && !this.#digits()) return false
    if (this.#take('.') && !this.#digits()) return false
    if (!this.#take('e') && !this.#take('E')) return true
    if (!this.#take('+')) this.#take('-')
    return this.#digits()
  }
}
