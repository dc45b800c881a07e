import type { Database } from './database'

/** What a query needs: an open database, or one step of a transaction as `{ db: step }`. */
export type Writes = Pick<Database, 'db'>
