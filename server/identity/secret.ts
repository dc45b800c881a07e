import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../make-folder'
import { StartFault } from '../start-fault'

const shortest = 32

const secretOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')

/** Makes the secret under another name first, so that a start that is cut short leaves none or a whole one. */
function make(file: string): void {
  const unfinished = `${file}.new`
  writeFileSync(unfinished, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
  renameSync(unfinished, file)
}

function kept(file: string): string {
  try {
    // A secret that is too short never sealed anything: no start went on with it.
    if (secretOf(file).length < shortest) make(file)
    chmodSync(file, 0o600)
    return secretOf(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartFault(`The secret for sign-in could not be kept in ${file}: ${reason}.`)
  }
}

/** The secret that session cookies are sealed with: AUTH_SECRET where it is set (for several machines), else made once and kept in the data folder for its owner alone. Throws where it is too short. */
export function secretIn(dataDir: string, given = process.env.AUTH_SECRET): string {
  makeFolder(dataDir)
  const secret = given || kept(join(dataDir, 'secret'))
  if (secret.length < shortest)
    throw new StartFault(`The secret for sign-in (AUTH_SECRET) must be at least ${shortest} characters long.`)
  return secret
}
