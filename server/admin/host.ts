import { refusalWords, resultWords } from '@/content/admin/words'
import type { Database } from '../database/database'
import { openDatabase } from '../database/open'
import type { Env } from '../env'
import { makeFolder } from '../make-folder'
import { fill } from './fill'
import { Refusal, reasonOf } from './refusal'

/** What a command has to work with. */
export interface Host {
  readonly env: Env
  readonly now: () => number
  readonly input: NodeJS.ReadStream
  /** The address to move to, where it was given by the environment. */
  readonly moveTo: string | undefined
  /** Prints text and a new line on standard output. */
  say(text: string): void
  /** Prints a line for the person who runs the command, on standard error: what follows on standard output stays what was asked for. */
  tell(text: string): void
}

/** Opens the database the environment names, with its tables up to date, for as long as `use` takes. */
export async function withDatabase<T>(
  { env }: Pick<Host, 'env'>,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const where = env.databaseUrl
    ? resultWords.theAddress
    : fill(resultWords.theFolder, { folder: env.dataDir })
  const database = await opened(where, () => {
    if (!env.databaseUrl) makeFolder(env.dataDir)
    return openDatabase(env)
  })
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}

/** Opens a database, or refuses with the reason. */
export async function opened(where: string, open: () => Promise<Database>): Promise<Database> {
  try {
    return await open()
  } catch (error) {
    throw new Refusal(fill(refusalWords.noDatabase, { where, reason: `${reasonOf(error)}.` }))
  }
}
