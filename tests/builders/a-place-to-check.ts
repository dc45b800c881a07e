import { randomUUID } from 'node:crypto'
import type { Database } from '@/server/database/database'
import { aStoredConstellation } from './a-stored-constellation'

/** A stored constellation with two people of its workspace, by their accounts' ids. */
export interface PlaceToCheck {
  readonly id: string
  readonly workspaceId: string
  readonly ann: string
  readonly bea: string
}

async function anAccount({ db }: Database): Promise<string> {
  const id = randomUUID()
  const email = `${id}@example.org`
  await db
    .insertInto('account')
    .values({ id, email, name: 'Someone', password_hash: 'none', language: 'en', created_at: 1 })
    .execute()
  return id
}

export const aPlaceToCheck = async (database: Database): Promise<PlaceToCheck> => ({
  ...(await aStoredConstellation(database)),
  ann: await anAccount(database),
  bea: await anAccount(database),
})
