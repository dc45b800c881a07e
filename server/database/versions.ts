import type { VersionFacts, VersionLabel } from '@/model/versions/version'
import type { Writes } from './writes'

/** A version with its map, as text (see server/versions/version-map). */
export interface VersionRow extends VersionFacts {
  readonly constellationId: string
  readonly map: string
}

const facts = [
  'id',
  'name',
  'label',
  'origin',
  'made_at as madeAt',
  'parties',
  'relationships',
  'reflections',
  'actions',
] as const

const whole = [...facts, 'constellation_id as constellationId', 'map'] as const

/** What is known of a constellation's versions, the latest first. */
export const versionsOf = ({ db }: Writes, constellationId: string): Promise<VersionFacts[]> =>
  db
    .selectFrom('version')
    .select(facts)
    .where('constellation_id', '=', constellationId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** A version of this constellation; undefined where it has none with that id. */
export const versionById = (
  { db }: Writes,
  constellationId: string,
  id: string,
): Promise<VersionRow | undefined> =>
  db
    .selectFrom('version')
    .select(whole)
    .where('constellation_id', '=', constellationId)
    .where('id', '=', id)
    .executeTakeFirst()

/** A constellation's last version, or undefined where it has none. */
export const latestVersion = ({ db }: Writes, constellationId: string): Promise<VersionRow | undefined> =>
  db
    .selectFrom('version')
    .select(whole)
    .where('constellation_id', '=', constellationId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function insertVersion({ db }: Writes, row: VersionRow): Promise<void> {
  const { constellationId, madeAt, ...rest } = row
  await db
    .insertInto('version')
    .values({ ...rest, constellation_id: constellationId, made_at: madeAt })
    .execute()
}

/** Says what a version is called and stands for. */
export async function describeVersion(
  { db }: Writes,
  id: string,
  { name, label }: { readonly name: string; readonly label: VersionLabel },
): Promise<void> {
  await db.updateTable('version').set({ name, label }).where('id', '=', id).execute()
}

/** Puts another map into a version, with what it counts. */
export async function replaceVersionMap(
  { db }: Writes,
  id: string,
  map: Pick<VersionRow, 'map' | 'parties' | 'relationships' | 'reflections' | 'actions'>,
): Promise<void> {
  await db.updateTable('version').set(map).where('id', '=', id).execute()
}

/** Deletes versions; `forgetDeleted` then takes the bytes too. */
export async function deleteVersions({ db }: Writes, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('version').where('id', 'in', ids).execute()
}
