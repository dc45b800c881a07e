import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { tableLimits } from './limits'
import { refuse } from './refuse'

/** Hears a document as it is read. `open` and `close` get names as written, prefixes and all; `text` what stands directly within the open element. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, at: string) => void
  readonly close: (name: string, text: string) => void
}

/** Reads XML strictly and at once. A DOCTYPE, and with it every entity but the five of XML itself, is refused (S-46). */
export function parseXml(text: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false })
  const at = () => `line ${parser.line}, column ${parser.column}`
  const texts: string[] = []
  const hear = (piece: string) => {
    if (texts.length > 0) texts.push((texts.pop() ?? '') + piece)
  }
  parser.on('doctype', () => refuse('has-doctype', at()))
  parser.on('error', () => refuse('not-xml', at()))
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (texts.length >= tableLimits.depth) refuse('too-deep', at())
    texts.push('')
    listener.open(tag.name, tag.attributes, at())
  })
  parser.on('text', hear)
  parser.on('cdata', hear)
  parser.on('closetag', (tag: SaxesTagPlain) => listener.close(tag.name, texts.pop() ?? ''))
  // The declaration names the encoding of the bytes, which are a text by now.
  parser.write(text).close()
}
