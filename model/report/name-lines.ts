import { roughMeasure, wrapLabel } from './wrap-label'

const widest = 10.4
const mostLines = 3
const widthSteps = 5

const wrapped = (name: string, width: number) => wrapLabel(name, 1, width, mostLines, roughMeasure)

/** The narrowest width, in a few halvings, that needs no more lines: so that all lines are about as long. */
function even(name: string, lines: readonly string[]): readonly string[] {
  let [low, high, best] = [widest / lines.length, widest, lines]
  for (let step = 0; step < widthSteps; step++) {
    const middle = (low + high) / 2
    const now = wrapped(name, middle)
    const isSame = now.length === lines.length && now.join(' ') === lines.join(' ')
    if (isSame) [high, best] = [middle, now]
    else low = middle
  }
  return best
}

/** A party's name in at most three lines, evenly filled; the same at every size, on screen and in pictures. */
export function nameLines(name: string): readonly string[] {
  const lines = wrapped(name, widest)
  return lines.length < 2 ? lines : even(name, lines)
}

/** How wide the longest line is, in heights of the type. */
export const widestLine = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, roughMeasure(line, 1)), 0)
