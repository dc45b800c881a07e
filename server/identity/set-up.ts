import { baseUrl } from '../addresses'
import { isAnyoneHere } from '../database/accounts'
import type { Database } from '../database/database'
import { readSetting, takeSetting, writeSetting } from '../database/settings'
import type { Env } from '../env'
import { type NewOwner, type OwnerFault, readyOwner, writeOwner } from './new-owner'
import { hashOf, isSameHash, newToken } from './token'

const keySetting = 'set-up-key'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** While nobody has an account: a new one-time link to set up, which takes the place of any link given before. Else undefined. */
export async function offerSetUp({
  database,
  env,
}: {
  readonly database: Database
  readonly env: Pick<Env, 'publicUrl' | 'port'>
}): Promise<string | undefined> {
  if (await isAnyoneHere(database)) return undefined
  const key = newToken()
  await writeSetting(database, keySetting, hashOf(key))
  return `${baseUrl(env)}/set-up?key=${key}`
}

/** True where this key opens the set-up: the one given last, unused, and nobody has an account yet. */
export async function opensSetUp(database: Database, key: string): Promise<boolean> {
  const stored = await readSetting(database, keySetting)
  const isRight = isSameHash(stored ?? hashOf(''), hashOf(key)) && stored !== undefined
  return isRight && !(await isAnyoneHere(database))
}

export type SetUp =
  | { readonly ok: true; readonly accountId: string; readonly workspaceId: string }
  | { readonly ok: false; readonly fault: OwnerFault | 'no-key' }

/** Makes the first owner with the key from the console. Of two who use it at once one wins, and the other is told `no-key`. */
export async function setUp({ database, now }: Deps, key: string, given: NewOwner): Promise<SetUp> {
  if (!(await opensSetUp(database, key))) return { ok: false, fault: 'no-key' }
  const ready = await readyOwner(given, now())
  if (!ready.ok) return ready
  const made = await database.db.transaction().execute(async step => {
    const writes = { db: step }
    if (!(await takeSetting(writes, keySetting, hashOf(key)))) return undefined
    return (await isAnyoneHere(writes)) ? undefined : writeOwner(writes, ready.owner)
  })
  return made ? { ok: true, ...made } : { ok: false, fault: 'no-key' }
}
