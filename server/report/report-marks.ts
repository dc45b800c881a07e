import { createHash } from 'node:crypto'

const hash = (text: string) => createHash('sha256').update(text).digest('base64url')

/** A mark of all that a written outline says, but for the time it was made on its day: two reports with one mark say the same. */
export const sealOf = (written: string): string => hash(written.replace(/"madeAt":-?\d+/, '"madeAt":0'))

/** Marks of what a report holds of a map, so that what it holds can be told later without reading it. */
export const marksOf = (held: readonly string[]): readonly string[] => [
  ...new Set(held.map(one => hash(one).slice(0, 16))),
]
