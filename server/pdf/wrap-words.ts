/** A word in pieces no wider than `room`. */
function piecesOf(word: string, room: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= room) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > room) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/**
 * A text in lines no wider than `room`, as `wrapLabel` breaks it; words too long for a line are broken. Each word is measured once, alone and with
 * the space behind it, because a line is as wide as its words: nothing moves together across a space.
 */
export function wrapWords(text: string, room: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let [line, spaced] = ['', 0]
  for (const word of text.split(/[^\S\u00a0]+/))
    for (const piece of word === '' ? [] : piecesOf(word, room, measure)) {
      if (line !== '' && spaced + measure(piece) <= room) line += ` ${piece}`
      else {
        if (line !== '') lines.push(line)
        line = piece
        spaced = 0
      }
      spaced += measure(`${piece} `)
    }
  return line === '' ? lines : [...lines, line]
}
