import type { Constellation } from '@/model/constellation/constellation'
import { superfluous } from '@/model/versions/retention'
import type { VersionLabel, VersionOrigin } from '@/model/versions/version'
import { constellationById } from '../database/constellations'
import type { Database } from '../database/database'
import { deleteVersions, insertVersion, latestVersion, versionsOf } from '../database/versions'
import { randomId } from '../random-id'
import { versionMapOf } from './version-map'

interface Means {
  readonly database: Database
  /** Milliseconds. */
  readonly now: () => number
}

/** What is kept, and why; a name and a label where a person gave them. */
export interface Keeping {
  readonly constellationId: string
  readonly constellation: Constellation
  readonly origin: VersionOrigin
  readonly name?: string
  readonly label?: VersionLabel
}

async function letGo({ database, now }: Means, constellationId: string): Promise<void> {
  const gone = superfluous(await versionsOf(database, constellationId), now())
  await deleteVersions(database, gone)
  if (gone.length > 0) await database.forgetDeleted()
}

const isEmpty = ({ parties, relationships, reflections, actions }: Constellation) =>
  parties.length + relationships.length + reflections.length + actions.length === 0

/**
 * Keeps a version and lets go of those that need not stay; returns its id, or undefined where there is nothing to keep: the constellation is gone,
 * or the program would keep an empty map or the same one as last time.
 */
export async function keepVersion(means: Means, keeping: Keeping): Promise<string | undefined> {
  const { constellationId, constellation, origin, name = '', label = 'none' } = keeping
  const { database, now } = means
  const row = await constellationById(database, constellationId)
  if (!row) return undefined
  const kept = versionMapOf({ name: row.name, constellation })
  if (origin !== 'by-hand') {
    const last = await latestVersion(database, constellationId)
    if (isEmpty(constellation) || last?.map === kept.map) return undefined
  }
  const at = now()
  const id = randomId(at)
  await insertVersion(database, { ...kept, id, constellationId, name, label, origin, madeAt: at })
  await letGo(means, constellationId)
  return id
}
