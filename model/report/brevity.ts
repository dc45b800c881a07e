/** How briefly an easy report tells what will be done: so many actions, each text and own words of so many letters at most. */
export interface Brevity {
  readonly most: number
  readonly letters: number
  readonly introLetters: number
}

const whole = { letters: Number.POSITIVE_INFINITY, introLetters: Number.POSITIVE_INFINITY }

/** Told in full first, then ever more briefly, until the report keeps to its pages. */
export const brevities: readonly [Brevity, ...Brevity[]] = [
  { most: 12, ...whole },
  { most: 8, ...whole },
  { most: 6, letters: 200, introLetters: Number.POSITIVE_INFINITY },
  { most: 4, letters: 120, introLetters: 600 },
  { most: 3, letters: 90, introLetters: 260 },
  { most: 2, letters: 80, introLetters: 160 },
  { most: 1, letters: 70, introLetters: 110 },
]

/** As many pages as the participants’ report has at most. */
export const mostEasyPages = 2

/** The beginning of a text that is longer than it may be, cut at a word. */
export function shortenTo(text: string, most: number): string {
  if (text.length <= most) return text
  const short = text.slice(0, most - 2).toWellFormed()
  const end = short.lastIndexOf(' ')
  return `${end > most * 0.6 ? short.slice(0, end) : short} …`
}

/** A text on one line, for where there is no room for more. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
