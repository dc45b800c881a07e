// What XML 1.0 has no place for, written out or as a reference (S-47): control characters, lone surrogates, and two that are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: stripping them is the point
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text without what XML cannot hold, for whoever writes the XML itself. */
export const fitForXml = (text: string): string => text.replace(unfit, '')

/** A text as it stands in XML, between tags or in double quotes. */
export const xmlText = (text: string): string =>
  fitForXml(text).replace(/[&<>"\t\n\r]/g, character => references[character] ?? character)

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element with its attributes; those without a value are left out. `inside` is XML already. */
export function xmlElement(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
