import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canSeeVersions } from '@/model/access/version'
import { constellationById } from '@/server/database/constellations'
import { versionsOf } from '@/server/database/versions'
import { services } from '@/server/services'

type Context = { readonly params: Promise<{ id: string }> }

/** What is known of a constellation's versions, for the live map. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database } = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, (await params).id)
  if (!constellation || !canSeeVersions(actor, constellation)) return refusal('gone')
  const versions = await versionsOf(database, constellation.id)
  return Response.json({ versions }, { headers: { 'cache-control': 'no-store' } })
}
