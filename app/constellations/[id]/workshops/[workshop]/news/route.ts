import { cookies } from 'next/headers'
import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canSteerWorkshop } from '@/model/access/workshop'
import { actorOfCookies } from '@/server/identity/actor-of-cookies'
import { services } from '@/server/services'
import { countStreams } from '@/server/workshop/count-streams'
import { roomStream, streamHeaders } from '@/server/workshop/room-stream'
import { workshopOf } from '../../found'

type Context = { readonly params: Promise<{ id: string; workshop: string }> }

// A facilitator has the desk and the projector's page open, on a machine or two.
const streams = countStreams(48)

/** Tells the desk and the projector's page that something in the room changed; what it is they read for themselves. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const means = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const workshop = await workshopOf(await params)
  if (!workshop || !canSteerWorkshop(actor, workshop)) return refusal('gone')
  const { id } = workshop
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]))
  const mayHear = async () => {
    const now = await actorOfCookies(jar, means)
    return now !== undefined && canSteerWorkshop(now, workshop)
  }
  if (request.signal.aborted || !streams.begin(id)) return refusal('busy')
  const stream = roomStream({
    rooms: means.rooms,
    workshopId: id,
    mayHear,
    signal: request.signal,
    over: () => streams.end(id),
  })
  return new Response(stream, { headers: streamHeaders })
}
