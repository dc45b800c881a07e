import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canSeeConstellation } from '@/model/access/constellation'
import { constellationById } from '@/server/database/constellations'
import { services } from '@/server/services'
import { workshopNow } from '@/server/workshop/workshop-now'

type Context = { readonly params: Promise<{ id: string }> }

/** What of the workshop that runs on a constellation everyone may know who has the map open; `null` where none runs. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database, now } = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, (await params).id)
  if (!constellation || !canSeeConstellation(actor, constellation)) return refusal('gone')
  const told = await workshopNow({ database, now }, actor, constellation.id)
  return Response.json(told, { headers: { 'cache-control': 'no-store' } })
}
