import type { Kysely } from 'kysely'
import type { Tables } from './tables'

/** What differs between databases, by name; nobody else asks which database it is. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** Column types where the databases differ. */
  readonly types: {
    readonly identity: 'integer' | 'bigserial'
    readonly bytes: 'blob' | 'bytea'
    readonly milliseconds: 'integer' | 'bigint'
  }
}

/** An open database. */
export interface Database {
  readonly db: Kysely<Tables>
  readonly dialect: Dialect
  close(): Promise<void>
}
