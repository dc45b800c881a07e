type Path = readonly PropertyKey[]

/** The part of a value at a path; undefined where the path leads nowhere. */
export function partAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => {
    const within = typeof part === 'object' && part !== null && Object.hasOwn(part, key)
    return within ? Reflect.get(part, key) : undefined
  }, value)
}

/** A text in quotation marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `"${line.length > 64 ? `${line.slice(0, 63)}…` : line}"`
}

/** A part's kind and id, or its place in its list (counted from 1) where it has no id. */
function titled(kind: string, part: unknown, index?: PropertyKey): string {
  const id = partAt(part, ['id'])
  if (typeof id === 'string' && id.trim() !== '') return `${kind} ${quoted(id)}`
  return index === undefined ? kind : `${kind} ${Number(index) + 1}`
}

/** How many keys of the path lead to the theme: `foundation`, or `themes` and a place in it. */
const keysToTheme = (path: Path) =>
  path[0] === 'foundation' ? 1 : path[0] === 'themes' && path.length > 1 ? 2 : 0

function themeTitle(value: unknown, path: Path): string {
  const keys = path.slice(0, keysToTheme(path))
  const theme = partAt(value, keys)
  return path[0] === 'foundation' ? titled('foundation', theme) : titled('theme', theme, keys[1])
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The element, theme or source a path leads to, named by its id, and the rest of the path within it. */
export function placeOf(value: unknown, path: Path): { readonly place: string; readonly within: Path } {
  if (path[0] === 'sources' && path.length > 1) {
    return { place: titled('Source', partAt(value, path.slice(0, 2)), path[1]), within: path.slice(2) }
  }
  const keys = keysToTheme(path)
  if (keys === 0) return { place: 'The edition', within: path }
  const theme = themeTitle(value, path)
  const [list, index] = path.slice(keys)
  if (list !== 'elements' || index === undefined) return { place: capital(theme), within: path.slice(keys) }
  const element = titled('Element', partAt(value, path.slice(0, keys + 2)), index)
  return { place: `${element} (${theme})`, within: path.slice(keys + 2) }
}
