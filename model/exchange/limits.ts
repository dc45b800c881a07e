import { constellationLimits } from '../constellation/constellation'

/** The most a file may hold: `characters` of text in all, and how many of each list. */
export interface ExchangeLimits {
  readonly characters: number
  readonly parties: number
  readonly relationships: number
  readonly reflections: number
  readonly actions: number
  readonly leftFindings: number
}

/** What the program itself can hold. The text is bounded as the shared document is, with room for JSON's own marks. */
export const exchangeLimits: ExchangeLimits = { characters: 10 * 1024 * 1024, ...constellationLimits }

/** The most bytes that are read of what somebody brings, all files together. */
export const importBytes = 10 * 1024 * 1024

/** The most of a table that is read: columns, sheets of a workbook, how deep XML goes, and bytes that a zip may unpack to. */
export const tableLimits = { columns: 100, sheets: 20, depth: 64, unpackedBytes: 40 * 1024 * 1024 } as const
