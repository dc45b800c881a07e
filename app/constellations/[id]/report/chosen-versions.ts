import { z } from 'zod'
import { type VersionRow, versionById } from '@/server/database/versions'
import { services } from '@/server/services'

const end = z.string().min(1).max(64)
const query = z.object({ map: end.default('now'), with: end.default('nothing') })

/** Which versions a report is made of, where it is not only the map as it is now. */
export interface ChosenVersions {
  readonly asOf: VersionRow | undefined
  readonly comparedWith: VersionRow | undefined
}

/** The versions that an address names (`map` and `with`), or undefined where it names what is not there. */
export async function chosenVersions(
  constellationId: string,
  search: Readonly<Record<string, unknown>>,
): Promise<ChosenVersions | undefined> {
  const parsed = query.safeParse(search)
  if (!parsed.success) return undefined
  const { map, with: earlier } = parsed.data
  const { database } = services()
  const asOf = map === 'now' ? undefined : await versionById(database, constellationId, map)
  const comparedWith =
    earlier === 'nothing' ? undefined : await versionById(database, constellationId, earlier)
  const isThere = (map === 'now' || asOf) && (earlier === 'nothing' || comparedWith)
  return isThere ? { asOf, comparedWith } : undefined
}
