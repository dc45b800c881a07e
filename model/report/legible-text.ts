/** What stands for a character that the paper's typeface does not have. */
export const missingMark = '□'

/** Says whether a typeface has a character, by its code point. */
export type HasGlyph = (codePoint: number) => boolean

const invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}\u034f\u2028\u2029]/gu
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const isShown = (text: string, has: HasGlyph) => [...text].every(letter => has(letter.codePointAt(0) ?? 0))

function shown(grapheme: string, has: HasGlyph): string {
  const whole = grapheme.normalize('NFC').replace(invisible, '')
  if (isShown(whole, has)) return whole
  const plainer = grapheme.normalize('NFKC').replace(invisible, '')
  return isShown(plainer, has) ? plainer : missingMark
}

/** A text as the typeface can print it: control and invisible characters go (new lines stay), what it lacks is one □ for each letter or sign a reader would see. */
export function legibleText(
  text: string,
  has: HasGlyph,
): { readonly text: string; readonly isReplaced: boolean } {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const kept = lines.map(line => {
    const parts = [...graphemes.segment(line.replaceAll('\t', ' ').toWellFormed())]
    return parts.map(({ segment }) => shown(segment, has))
  })
  const isReplaced = kept.some(line => line.includes(missingMark)) && !text.includes(missingMark)
  return { text: kept.map(line => line.join('')).join('\n'), isReplaced }
}
