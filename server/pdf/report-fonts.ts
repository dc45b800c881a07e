import { join } from 'node:path'
import type { HasGlyph } from '@/model/report/legible-text'
import { type DocumentFont, SetType, type Typeface } from './set-type'

export const fontNames = ['bold', 'italic', 'regular'] as const
export type FontName = (typeof fontNames)[number]

const family = 'AtkinsonHyperlegibleNext'
const files: Readonly<Record<FontName, string>> = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
}

/** The path of an embedded typeface; the program runs in the folder that holds its packages. */
export const fontPath = (name: FontName): string =>
  join(
    process.cwd(),
    'node_modules/@expo-google-fonts/atkinson-hyperlegible-next',
    files[name],
    `${family}_${files[name]}.ttf`,
  )

/** The cuts that were opened, for all documents to come: what is found out about them stays true. */
const opened = new Map<FontName, Typeface>()

const fontIn = (document: PDFKit.PDFDocument) => (document as unknown as { _font: DocumentFont })._font

function openFont(document: PDFKit.PDFDocument, name: FontName): SetType {
  const source = opened.get(name)?.font ?? fontPath(name)
  document.registerFont(name, source as PDFKit.Mixins.PDFFontSource).font(name)
  const font = fontIn(document)
  const face = opened.get(name) ?? { font: font.font, advances: new Map(), kerns: new Map() }
  if (!opened.has(name)) {
    // Every letter is met in one order, whatever is printed first, so that the same report gives the same bytes.
    for (const codePoint of face.font.characterSet) face.font.glyphForCodePoint(codePoint)
    opened.set(name, face)
  }
  return new SetType(font, face)
}

/** Registers the three cuts with a document, leaves the regular one chosen, and gives how each sets words. */
export const registerFonts = (document: PDFKit.PDFDocument): Readonly<Record<FontName, SetType>> => ({
  bold: openFont(document, 'bold'),
  italic: openFont(document, 'italic'),
  regular: openFont(document, 'regular'),
})

const known = new Map<number, boolean>()

/** Says which characters all cuts have; to be asked once they are registered with some document. */
export const hasGlyph: HasGlyph = codePoint => {
  const isKnown =
    known.get(codePoint) ?? fontNames.every(name => opened.get(name)?.font.hasGlyphForCodePoint(codePoint))
  known.set(codePoint, isKnown)
  return isKnown
}
