import type { Kysely } from 'kysely'
import type { Tables } from './tables'
import type { Writes } from './writes'

/** What differs between databases, by name; nobody else asks which database it is. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** Column types where the databases differ. */
  readonly types: {
    readonly identity: 'integer' | 'bigserial'
    readonly bytes: 'blob' | 'bytea'
    readonly milliseconds: 'integer' | 'bigint'
  }
  /** What a migration's own transaction begins with; undefined where the migrator's lock and transactions do. */
  readonly beginMigration?: (step: Kysely<Tables>) => Promise<void>
}

/** An open database. */
export interface Database {
  readonly db: Kysely<Tables>
  readonly dialect: Dialect
  /**
   * Does some work in one transaction that is whole for everyone at once and outlives a killed process, but not the power, until `settle`: so that many who
   * write at the same moment wait for the disk together.
   */
  quickly<T>(work: (step: Writes) => Promise<T>): Promise<T>
  /** The same for one statement, which is whole by itself. */
  oneQuickly<T>(statement: (step: Writes) => Promise<T>): Promise<T>
  /** The same for a finished statement that gives no rows, by the shortest way there is. */
  runQuickly(text: string, parameters: readonly unknown[]): Promise<void>
  /** Waits until everything that was done `quickly` is on disk; other work goes on meanwhile. */
  settle(): Promise<void>
  /** Call it after deleting: what was deleted is then in no file any more (S-32), where the database lets us see to that. */
  forgetDeleted(): Promise<void>
  close(): Promise<void>
}
