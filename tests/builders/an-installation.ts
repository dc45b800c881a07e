import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'
import { openSqlite } from '@/server/database/sqlite'
import { createOwner } from '@/server/identity/create-owner'
import type { Credentials } from '@/server/identity/sign-in'

export const goodPassword = 'pebble harbour lantern'
export const ownerEmail = 'owner@example.org'

/** An installation whose clock stands still until it is moved; gone after the test. */
export interface Installation {
  readonly folder: string
  readonly database: Database
  readonly secret: string
  readonly now: () => number
  wait(milliseconds: number): void
}

const removals: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const remove of removals.splice(0)) await remove()
})

export async function anInstallation(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'connections-'))
  const database = openSqlite(folder)
  await migrate(database)
  removals.push(async () => {
    await database.close()
    rmSync(folder, { recursive: true })
  })
  let time = Date.now()
  return {
    folder,
    database,
    secret: 'a secret that is only for tests and long enough',
    now: () => time,
    wait: milliseconds => {
      time += milliseconds
    },
  }
}

/** Makes an owner with `goodPassword`; throws where that is refused. */
export async function anOwner(installation: Installation, email = ownerEmail) {
  const made = await createOwner(installation, {
    email,
    name: 'Olwen',
    password: goodPassword,
    workspaceName: 'Harbour',
  })
  if (!made.ok) throw new Error(made.fault)
  return made
}

export const credentials = (changes: Partial<Credentials> = {}): Credentials => ({
  email: ownerEmail,
  password: goodPassword,
  address: '192.0.2.1',
  browser: undefined,
  before: undefined,
  ...changes,
})
