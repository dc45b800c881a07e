import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canSeeResults } from '@/model/access/check'
import { constellationById } from '@/server/database/constellations'
import { healthNow } from '@/server/health/health-now'
import { services } from '@/server/services'

type Context = { readonly params: Promise<{ id: string }> }

const noStore = { 'cache-control': 'no-store' }

/** The health of every checked subject, for the rings on the live map, and what the checks say for findings; never an answer or a comment. 401 tells an open map that its session has ended. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database, edition, now } = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, (await params).id)
  if (!constellation || !canSeeResults(actor, constellation)) return refusal('gone')
  const told = await healthNow(database, edition, constellation.id, now())
  return Response.json(told, { headers: noStore })
}
