import type { Face } from './far-worker'

function rules(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap(sheet => {
    try {
      return [...sheet.cssRules].filter(rule => rule instanceof CSSFontFaceRule)
    } catch {
      // Another's style sheet does not say what is in it.
      return []
    }
  })
}

const unquoted = (family: string) => family.replace(/^["']|["']$/g, '')

async function faceOf(rule: CSSFontFaceRule): Promise<Face | undefined> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
  if (!address) return undefined
  const answer = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI))
  if (!answer.ok) return undefined
  const descriptor = (name: string, usual: string) => rule.style.getPropertyValue(name) || usual
  return {
    family: unquoted(descriptor('font-family', '')),
    style: descriptor('font-style', 'normal'),
    weight: descriptor('font-weight', '400'),
    unicodeRange: descriptor('unicode-range', 'U+0-10FFFF'),
    data: await answer.arrayBuffer(),
  }
}

/** The regular and bold faces of a type that the page's style sheets bring, with their files, for a worker: it has no style sheets. */
export async function facesOf(families: string): Promise<readonly Face[]> {
  const wanted = unquoted(families.split(',')[0]?.trim() ?? '')
  const regular = rules().filter(({ style }) => {
    const weight = style.getPropertyValue('font-weight')
    return unquoted(style.getPropertyValue('font-family')) === wanted && ['', '400', '700'].includes(weight)
  })
  const faces = await Promise.all(regular.map(rule => faceOf(rule).catch(() => undefined)))
  return faces.filter(face => face !== undefined)
}
