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
