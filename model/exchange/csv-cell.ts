import type { Cell } from './columns'

// Programs for tables read what begins like this as a formula; one that begins with our own mark would be taken for one of these.
const dangerous = /^'*[=+\-@\t\r]/

/** A text that no program for tables takes for a formula (S-47); numbers are what they are. */
export const neutralCell = (cell: Cell): string => {
  const text = String(cell)
  return typeof cell === 'string' && dangerous.test(text) ? `'${text}` : text
}

/** The text that `neutralCell` was given. */
export const plainCell = (text: string): string =>
  text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text
