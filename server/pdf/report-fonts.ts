import { join } from 'node:path'
import type { HasGlyph } from '@/model/report/legible-text'

export type FontName = 'regular' | 'bold' | 'italic'

const family = 'AtkinsonHyperlegibleNext'
const files = { regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic' } as const

/** The path of an embedded typeface; the program runs in the folder that holds its packages. */
const fontPath = (name: FontName): string =>
  join(
    process.cwd(),
    'node_modules/@expo-google-fonts/atkinson-hyperlegible-next',
    files[name],
    `${family}_${files[name]}.ttf`,
  )

interface OpenFont {
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: HasGlyph } }
}

/** Registers the three cuts with a document, leaves the regular one chosen, and says which characters all of them have. */
export function registerFonts(document: PDFKit.PDFDocument): HasGlyph {
  const cuts = (['bold', 'italic', 'regular'] as const).map(name => {
    document.registerFont(name, fontPath(name)).font(name)
    return (document as unknown as OpenFont)._font.font
  })
  const known = new Map<number, boolean>()
  return codePoint => {
    const isKnown = known.get(codePoint) ?? cuts.every(cut => cut.hasGlyphForCodePoint(codePoint))
    known.set(codePoint, isKnown)
    return isKnown
  }
}
