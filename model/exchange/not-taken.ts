/** Something of a file that a constellation has no place for, or that was left out as told. */
export interface NotTaken {
  readonly what: (typeof notTakenKinds)[number]
  readonly table: 'parties' | 'relationships'
  /** The column it stands in, or empty. */
  readonly column: string
  readonly count: number
  /** The first place of it in the file. */
  readonly at: string
  /** Up to three of the values, shortened. */
  readonly examples: readonly string[]
}

/** A column left out; a value that says nothing known; a text cut to its limit; a relationship from a party to itself; a holder that is not there, or under which one would stand too deep. */
export const notTakenKinds = ['column', 'value', 'cut', 'self-link', 'no-holder', 'deep-holder'] as const

const examplesShown = 3
const exampleLength = 40

/** Some of a list as examples: each once and shortened, up to three. */
export function withExample(examples: readonly string[], example: string): readonly string[] {
  const short = example.length > exampleLength ? `${example.slice(0, exampleLength - 1)}…` : example
  const isNew = short !== '' && examples.length < examplesShown && !examples.includes(short)
  return isNew ? [...examples, short] : examples
}

/** Gathers what is not taken over, the like together, in the order of first sight. */
export class NotTakenList {
  readonly #items = new Map<string, NotTaken>()

  add(item: Pick<NotTaken, 'what' | 'table' | 'column' | 'at'>, example = ''): void {
    const key = [item.what, item.table, item.column].join('\n')
    const before = this.#items.get(key) ?? { ...item, count: 0, examples: [] }
    this.#items.set(key, {
      ...before,
      count: before.count + 1,
      examples: withExample(before.examples, example),
    })
  }

  list(): readonly NotTaken[] {
    return [...this.#items.values()]
  }
}
