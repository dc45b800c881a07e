import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canSeeVersions } from '@/model/access/version'
import { constellationById } from '@/server/database/constellations'
import { versionById } from '@/server/database/versions'
import { services } from '@/server/services'
import { constellationIn } from '@/server/versions/version-map'

type Context = { readonly params: Promise<{ id: string; version: string }> }

/** The constellation a version holds, for showing it beneath the live map. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database } = services()
  const { id, version } = await params
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, id)
  if (!constellation || !canSeeVersions(actor, constellation)) return refusal('gone')
  const row = await versionById(database, id, version)
  if (!row) return refusal('gone')
  const answer = { id: row.id, constellation: constellationIn(row) }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}
