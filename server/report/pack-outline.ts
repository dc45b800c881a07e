import { gunzipSync, gzipSync } from 'node:zlib'
import type { ReportOutline } from '@/model/report/outline'

/** An outline as bytes to keep; the same outline gives the same bytes. */
export const packOutline = (outline: ReportOutline): Uint8Array =>
  gzipSync(JSON.stringify(outline), { level: 6 })

/** The outline that was packed. */
export const unpackOutline = (bytes: Uint8Array): ReportOutline =>
  JSON.parse(gunzipSync(bytes).toString('utf8')) as ReportOutline
