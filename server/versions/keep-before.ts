import type * as Y from 'yjs'
import { readConstellation } from '@/model/shared-map/read'
import { rootNames, rootOf } from '@/model/shared-map/roots'
import { takesMuch } from '@/model/versions/takes-much'
import type { VersionOrigin } from '@/model/versions/version'
import type { Database } from '../database/database'
import { versionsOf } from '../database/versions'
import { keepVersion } from './keep-version'

/** The least time between two versions kept before deletions, in milliseconds: what goes piece by piece is one act. */
const oneAct = 60_000

/** Keeps the versions that nobody asks for. */
export interface VersionKeeper {
  /** Keeps a version before an update that takes much away, and before the first change of a day. Rejects where the first could not be kept. */
  beforeUpdate(constellationId: string, doc: Y.Doc, removed: number): Promise<void>
  /** Keeps a version for another reason. */
  before(origin: VersionOrigin, constellationId: string, doc: Y.Doc): Promise<void>
}

const dayLasts = 86_400_000
/** The days since 1970, in UTC. */
const dayOf = (at: number) => Math.floor(at / dayLasts)
const standingIn = (doc: Y.Doc) => rootNames.reduce((sum, name) => sum + rootOf(doc, name).size, 0)

/** Makes the keeper of one process; `report` hears where the version of a day could not be kept. */
export function versionKeeper(
  { database, now }: { readonly database: Database; readonly now: () => number },
  report: (problem: unknown) => void,
): VersionKeeper {
  const seenOn = new Map<string, number>()
  const deletedAt = new Map<string, number>()

  async function before(origin: VersionOrigin, constellationId: string, doc: Y.Doc) {
    const { constellation } = readConstellation(doc)
    await keepVersion({ database, now }, { constellationId, constellation, origin })
  }

  // After a restart the versions themselves tell whether the day has one.
  async function beforeTheDay(constellationId: string, doc: Y.Doc, day: number) {
    const { constellation } = readConstellation(doc)
    const kept = await versionsOf(database, constellationId)
    const hasOne = kept.some(({ origin, madeAt }) => origin === 'daily' && dayOf(madeAt) === day)
    if (!hasOne) await keepVersion({ database, now }, { constellationId, constellation, origin: 'daily' })
  }

  return {
    before,
    async beforeUpdate(constellationId, doc, removed) {
      const at = now()
      const isOneAct = at - (deletedAt.get(constellationId) ?? Number.NEGATIVE_INFINITY) < oneAct
      if (removed > 0 && !isOneAct && takesMuch(removed, standingIn(doc))) {
        await before('before-delete', constellationId, doc)
        deletedAt.set(constellationId, at)
      }
      const day = dayOf(at)
      if (seenOn.get(constellationId) === day) return
      seenOn.set(constellationId, day)
      await beforeTheDay(constellationId, doc, day).catch(report)
    },
  }
}
