import type { ServerResponse } from 'node:http'
import type { Guest } from '@/server/database/guests'
import { seatById } from '@/server/database/seats'
import { guestOfToken } from '@/server/guests/guest-session'
import type { Services } from '@/server/services'
import { type RoomMarks, roomMarks } from '@/server/workshop/room-marks'

/** How many pages of this process are told of news at once; the others ask for themselves now and then. */
const mostStreams = 2000
const heartbeat = 20_000
const retry = 3_000

type Deps = Pick<Services, 'database' | 'now' | 'rooms'>

/** Whoever sits in a seat and may follow its room; nobody else has anything to follow. */
async function seatedBy(token: string | undefined, deps: Deps) {
  const guest = await guestOfToken(deps, token)
  const seat = guest?.seatId ? await seatById(deps.database, guest.seatId) : undefined
  return guest && seat && seat.state !== 'removed' ? { guest, seat } : undefined
}

const isStill = async (guest: Guest, token: string | undefined, deps: Deps): Promise<boolean> =>
  (await guestOfToken(deps, token))?.seatId === guest.seatId

/** Streams of signs, one for each sitting: a sign says that there is something new to see, and nothing of what it is (S-43). Reading it is no sign of life (S-8). */
export function newsStreams(deps: Deps) {
  const marks: RoomMarks = roomMarks(deps)
  const open = new Map<string, () => void>()

  /** Tells a browser of news until it goes, its sitting ends or there is nothing left to follow. Answers 204 where there is nothing to follow, which browsers take as the last word. */
  return async function follow(token: string | undefined, response: ServerResponse): Promise<void> {
    const seated = await seatedBy(token, deps)
    // Whoever went meanwhile is said to be gone only once, and was.
    if (response.destroyed) return
    if (!seated) return void response.writeHead(204).end()
    const { guest, seat } = seated
    if (open.size >= mostStreams && !open.has(guest.tokenHash)) return void response.writeHead(503).end()
    open.get(guest.tokenHash)?.()
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' })
    response.write(`retry: ${retry}\n\n`)
    const beat = setInterval(async () => {
      const goesOn = await isStill(guest, token, deps).catch(() => false)
      if (goesOn) response.write(':\n\n')
      else close()
    }, heartbeat)
    const unfollow = marks.follow(seat.workshopId, seat.id, ({ sign, isLast }) => {
      response.write(`data: ${sign}\n\n`)
      if (isLast) close()
    })
    function close() {
      clearInterval(beat)
      unfollow()
      if (open.get(guest.tokenHash) === close) open.delete(guest.tokenHash)
      response.end()
    }
    open.set(guest.tokenHash, close)
    response.once('close', close)
  }
}
