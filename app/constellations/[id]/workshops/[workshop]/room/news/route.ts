import { cookies } from 'next/headers'
import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canJoinWorkshop } from '@/model/access/workshop'
import { actorOfCookies } from '@/server/identity/actor-of-cookies'
import { services } from '@/server/services'
import { countStreams } from '@/server/workshop/count-streams'
import { roomStream, streamHeaders } from '@/server/workshop/room-stream'
import { workshopOf } from '../../../found'

type Context = { readonly params: Promise<{ id: string; workshop: string }> }

// One person has a room open in a tab or two.
const streams = countStreams(8)

/** Says to somebody with an account that a room changed, for as long as they may take part in it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const means = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const workshop = await workshopOf(await params)
  if (!workshop || !canJoinWorkshop(actor, workshop)) return refusal('gone')
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]))
  const mayHear = async () => {
    const now = await actorOfCookies(jar, means)
    return now !== undefined && canJoinWorkshop(now, workshop)
  }
  const key = `${workshop.id} ${actor.accountId}`
  if (request.signal.aborted || !streams.begin(key)) return refusal('busy')
  const stream = roomStream({
    rooms: means.rooms,
    workshopId: workshop.id,
    mayHear,
    signal: request.signal,
    over: () => streams.end(key),
  })
  return new Response(stream, { headers: streamHeaders })
}
