import { gunzipSync, gzipSync } from 'node:zlib'
import type { ReportOutline } from '@/model/report/outline'

/** An outline as a text; the same outline gives the same text. */
export const writeOutline = (outline: ReportOutline): string => JSON.stringify(outline)

/** A written outline as bytes to keep. Packed quickly rather than as small as can be: a report is waited for. */
export const packOutline = (written: string): Uint8Array => gzipSync(written, { level: 4 })

/** The outline that was packed. */
export const unpackOutline = (bytes: Uint8Array): ReportOutline =>
  JSON.parse(gunzipSync(bytes).toString('utf8')) as ReportOutline
