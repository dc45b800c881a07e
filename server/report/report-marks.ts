import { createHash } from 'node:crypto'
import type { ReportOutline } from '@/model/report/outline'

const hash = (text: string) => createHash('sha256').update(text).digest('base64url')

/** A mark of all that a report says, but for the time it was made on its day: two reports with one mark say the same. */
export const sealOf = (outline: ReportOutline): string => hash(JSON.stringify({ ...outline, madeAt: 0 }))

/** Marks of what a report holds of a map, so that what it holds can be told later without reading it. */
export const marksOf = (held: readonly string[]): readonly string[] => [
  ...new Set(held.map(one => hash(one).slice(0, 16))),
]
