/** What stands for a character that the paper's typeface does not have. */
export const missingMark = '□'

/** Says whether a typeface has a character, by its code point. */
export type HasGlyph = (codePoint: number) => boolean

const invisible = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}|\u034f|\u2028|\u2029/gu
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const isShown = (text: string, has: HasGlyph) => [...text].every(letter => has(letter.codePointAt(0) ?? 0))

function shown(grapheme: string, has: HasGlyph): string {
  const whole = grapheme.normalize('NFC').replace(invisible, '')
  if (isShown(whole, has)) return whole
  const plainer = grapheme.normalize('NFKC').replace(invisible, '')
  if (isShown(plainer, has)) return plainer
  const bare = plainer.normalize('NFD').replace(/\p{M}/gu, '')
  return bare !== '' && isShown(bare, has) ? bare : missingMark
}

/** Letters that are whole by themselves and the same in every normal form of a text. */
const settled = /^[\n -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u205e]*$/

function isAsItIs(text: string, has: HasGlyph): boolean {
  if (!settled.test(text)) return false
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code !== 10 && !has(code)) return false
  }
  return true
}

/** A text as the typeface can print it: control and invisible characters go (new lines stay), a letter whose marks it lacks loses them, and what it lacks altogether is one □. `isReplaced` where a reader would see a difference. */
export function legibleText(
  text: string,
  has: HasGlyph,
): { readonly text: string; readonly isReplaced: boolean } {
  if (isAsItIs(text, has)) return { text, isReplaced: false }
  let isReplaced = false
  const letters = (line: string) => [...graphemes.segment(line.replaceAll('\t', ' ').toWellFormed())]
  const fitted = text.split(/\r\n|[\n\r\u2028\u2029]/).map(line =>
    letters(line)
      .map(({ segment }) => {
        const fit = shown(segment, has)
        isReplaced ||= fit !== segment.normalize('NFC').replace(invisible, '')
        return fit
      })
      .join(''),
  )
  return { text: fitted.join('\n'), isReplaced }
}
