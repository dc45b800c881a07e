import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../make-folder'
import { StartFault } from '../start-fault'

const shortest = 32

function made(file: string): string {
  try {
    // 'wx' fails where the file is there already: of two processes that start at once, both read what the first wrote.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/** The secret that session cookies are sealed with: AUTH_SECRET where it is set (for several machines), else made once and kept in the data folder for its owner alone. Throws where it is too short. */
export function secretIn(dataDir: string, given = process.env.AUTH_SECRET): string {
  makeFolder(dataDir)
  const secret = given || made(join(dataDir, 'secret'))
  if (secret.length < shortest)
    throw new StartFault(`The secret for sign-in (AUTH_SECRET) must be at least ${shortest} characters long.`)
  return secret
}
