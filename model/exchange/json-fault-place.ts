import { JsonWalk } from './json-walk'

/** Where a text stops being JSON, as people count lines and letters: the first letter that cannot stand where it stands, or just after the last where the text breaks off. Undefined where all of it is JSON. */
export function jsonFaultPlace(text: string): { readonly line: number; readonly column: number } | undefined {
  const at = new JsonWalk(text).faultAt()
  if (at === undefined) return undefined
  const lines = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}
