import type { Actor } from '@/model/access/role'
import type { Constellation } from '@/model/constellation/constellation'
import { onlyWhatStands } from '@/model/versions/only-what-stands'
import { note } from '../database/audit'
import type { ConstellationRow } from '../database/constellations'
import { replaceVersionMap, versionById, versionsOf } from '../database/versions'
import type { Writes } from '../database/writes'
import { eraseReports } from '../report/erased-reports'
import type { Services } from '../services'
import { constellationIn, versionMapOf } from './version-map'

async function cleanVersions(step: Writes, { id, name }: ConstellationRow, present: Constellation) {
  for (const facts of await versionsOf(step, id)) {
    const version = await versionById(step, id, facts.id)
    if (!version) continue
    const constellation = onlyWhatStands(constellationIn(version), present)
    await replaceVersionMap(step, facts.id, versionMapOf({ name, constellation }))
  }
}

/**
 * Erases for good what was deleted or overwritten in a constellation (S-32): the document is made anew from what stands, every version keeps only what
 * still stands, in today's words, kept reports that hold anything else are deleted, and the bytes are forgotten. All of it or nothing.
 */
export async function eraseDeleted(
  { live, now }: Pick<Services, 'live' | 'now'>,
  constellation: ConstellationRow,
  actor: Actor,
): Promise<void> {
  await live.rewrite(constellation.id, async (step, present) => {
    await cleanVersions(step, constellation, present)
    await eraseReports(step, constellation.id, present)
    await note(step, actor, 'erase-deleted', constellation.id, now())
  })
}
