import type * as Y from 'yjs'
import type { Constellation } from '@/model/constellation/constellation'
import { readConstellation } from '@/model/shared-map/read'
import type { VersionOrigin } from '@/model/versions/version'
import type { Database } from '../database/database'
import { versionsOf } from '../database/versions'
import { keepVersion } from './keep-version'
import { removals } from './removals'

/** Keeps the versions that nobody asks for. */
export interface VersionKeeper {
  /** Keeps a version before what takes much away, at once or piece by piece, and before the first change of a day. Rejects where the first could not be kept. */
  beforeUpdate(constellationId: string, doc: Y.Doc, removed: number): Promise<void>
  /** Keeps a version for another reason. */
  before(origin: VersionOrigin, constellationId: string, doc: Y.Doc): Promise<void>
}

const dayLasts = 86_400_000
/** The days since 1970, in UTC. */
const dayOf = (at: number) => Math.floor(at / dayLasts)

/** Makes the keeper of one process; `report` hears where the version of a day could not be kept. */
export function versionKeeper(
  { database, now }: { readonly database: Database; readonly now: () => number },
  report: (problem: unknown) => void,
): VersionKeeper {
  const seenOn = new Map<string, number>()
  const removalOf = removals()

  async function keep(
    origin: VersionOrigin,
    constellationId: string,
    constellation: Constellation,
    at = now(),
  ) {
    await keepVersion({ database, now: () => at }, { constellationId, constellation, origin })
  }

  async function beforeRemoval(constellationId: string, doc: Y.Doc, removed: number) {
    const { worthKeeping, taken } = removalOf(constellationId, doc, removed, now())
    // Read at once: others may go on writing while the first is kept.
    const maps = worthKeeping.map(stood => ({
      at: stood.at,
      map: readConstellation(stood.doc).constellation,
    }))
    for (const { map, at } of maps) await keep('before-delete', constellationId, map, at)
    taken()
  }

  // After a restart the versions themselves tell whether the day has one.
  async function beforeTheDay(constellationId: string, doc: Y.Doc, day: number) {
    const { constellation } = readConstellation(doc)
    const kept = await versionsOf(database, constellationId)
    const hasOne = kept.some(({ origin, madeAt }) => origin === 'daily' && dayOf(madeAt) === day)
    if (!hasOne) await keep('daily', constellationId, constellation)
  }

  return {
    before: (origin, constellationId, doc) =>
      keep(origin, constellationId, readConstellation(doc).constellation),
    async beforeUpdate(constellationId, doc, removed) {
      if (removed > 0) await beforeRemoval(constellationId, doc, removed)
      const day = dayOf(now())
      if (seenOn.get(constellationId) === day) return
      seenOn.set(constellationId, day)
      await beforeTheDay(constellationId, doc, day).catch(report)
    },
  }
}
