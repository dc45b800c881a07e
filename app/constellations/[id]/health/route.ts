import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canSeeResults } from '@/model/access/check'
import { constellationById } from '@/server/database/constellations'
import { checkedRounds } from '@/server/health/checked-rounds'
import { currentHealth } from '@/server/health/current-health'
import { services } from '@/server/services'

type Context = { readonly params: Promise<{ id: string }> }

const noStore = { 'cache-control': 'no-store' }

/** The health of every checked subject, for the rings on the live map. 401 tells an open map that its session has ended. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database, edition } = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, (await params).id)
  if (!constellation || !canSeeResults(actor, constellation)) return refusal('gone')
  const bySubject = currentHealth(edition, await checkedRounds(database, constellation.id))
  return Response.json({ bySubject }, { headers: noStore })
}
