/** How wide a text is at a size, in the size's units. */
export type Measure = (text: string, size: number) => number

const narrow = /[ijlftrI.,:;'’|!()[\]-]/
const wide = /[mwMW@%—…]/
const plain = /[\u0020-\u024f\u1e00-\u1eff]/

function letterWidth(letter: string): number {
  if (narrow.test(letter)) return 0.34
  if (wide.test(letter)) return 0.9
  if (!plain.test(letter)) return 1
  return letter !== letter.toLowerCase() ? 0.7 : 0.55
}

/** A cautious guess for a humanist sans where no font is at hand, in units of the type's height. */
export const roughMeasure: Measure = (text, size) =>
  [...text].reduce((width, letter) => width + letterWidth(letter), 0) * size

function broken(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** A text in lines no wider than `width`; words too long for a line are broken. What exceeds `most` lines ends in "…". */
export function wrapLabel(
  text: string,
  size: number,
  width: number,
  most: number,
  measure: Measure,
): readonly string[] {
  const fits = (line: string) => measure(line, size) <= width
  const words = text
    .split(/[^\S\u00a0]+/)
    .filter(Boolean)
    .flatMap(word => broken(word, fits))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${[...(kept.at(-1) ?? '')].slice(0, -1).join('')}…`]
}
