import { askAbout } from './pdf-tools'

/** Text with every run of spaces as one. */
export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** Elements of a PDF's structure with the text in them, as poppler reads them back. */
export function structureOf(pdf: Uint8Array): readonly { readonly tag: string; readonly text: string }[] {
  const found: { tag: string; depth: number; text: string }[] = []
  for (const line of askAbout(pdf, 'pdfinfo', '-struct-text', 'FILE').split('\n')) {
    const depth = line.search(/\S/)
    const said = /^\s*"(.*)"$/.exec(line)
    const tag = /^\s*([A-Z]\w*)\b/.exec(line)
    if (said) for (const one of found.filter(one => one.depth < depth)) one.text += said[1]
    else if (tag?.[1] && !/^\s*(Object|\/)/.test(line)) {
      for (const one of found) if (one.depth >= depth) one.depth = Number.POSITIVE_INFINITY
      found.push({ tag: tag[1], depth, text: '' })
    }
  }
  return found.map(({ tag, text }) => ({ tag, text: plain(text.replaceAll('\\"', '"')) }))
}
