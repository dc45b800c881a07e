import { randomUUID } from 'node:crypto'
import type { Writes } from './writes'

export async function readSetting({ db }: Writes, key: string): Promise<string | undefined> {
  const found = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return found?.value
}

export async function writeSetting({ db }: Writes, key: string, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict(found => found.column('key').doUpdateSet({ value }))
    .execute()
}

/** Takes a setting away where it still has this value; false where it has not, so that of two who ask at once one is told no. */
export async function takeSetting({ db }: Writes, key: string, value: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('setting')
    .where('key', '=', key)
    .where('value', '=', value)
    .executeTakeFirst()
  return Number(gone.numDeletedRows) === 1
}

/** A random name of this installation, made once: all processes on one database have the same. */
export async function installationOf(database: Writes): Promise<string> {
  const key = 'installation'
  await database.db
    .insertInto('setting')
    .values({ key, value: randomUUID() })
    .onConflict(found => found.column('key').doNothing())
    .execute()
  const found = await readSetting(database, key)
  if (!found) throw new Error('The installation has no name.')
  return found
}
