import type { Actor } from '@/model/access/role'
import { bringTo } from '@/model/shared-map/bring-to'
import type { CloseReasonId } from '@/model/shared-map/close-reason'
import { note } from '../database/audit'
import type { VersionRow } from '../database/versions'
import type { Services } from '../services'
import { constellationIn } from './version-map'

/** Brings the live constellation back to a version, as one new edit that everyone sees at once; a version of the state before is kept first. Returns why it was not taken, where it was not. */
export async function restoreVersion(
  { database, live, now }: Pick<Services, 'database' | 'live' | 'now'>,
  version: VersionRow,
  actor: Actor,
): Promise<CloseReasonId | undefined> {
  const constellation = constellationIn(version)
  const refusal = await live.change(version.constellationId, 'before-restore', doc =>
    bringTo(doc, constellation),
  )
  if (!refusal) await note({ db: database.db }, actor, 'restore-version', version.id, now())
  return refusal
}
