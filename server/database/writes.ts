import type { Kysely } from 'kysely'
import type { Tables } from './tables'

/** What a query needs: an open database, or one step of a transaction as `{ db: step }`. */
export interface Writes {
  readonly db: Kysely<Tables>
}
