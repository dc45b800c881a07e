import { request } from 'node:http'
import { afterEach } from 'vitest'
import * as Y from 'yjs'
import type { Constellation } from '@/model/constellation/constellation'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import type { Step } from '@/model/workshop/steer'
import type { WorkshopPlan } from '@/model/workshop/workshop'
import type { Database } from '@/server/database/database'
import { seatsOf } from '@/server/database/seats'
import { workshopById } from '@/server/database/workshops'
import { editionInUse } from '@/server/edition'
import { noPeers } from '@/server/live/peers'
import type { Services } from '@/server/services'
import { codeOf } from '@/server/workshop/room-code'
import { roomNews } from '@/server/workshop/room-news'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { letAllIn } from '@/server/workshop/tend-door'
import { aConstellation } from '../builders/a-constellation'
import { aPlaceToCheck, type PlaceToCheck } from '../builders/a-place-to-check'
import { aRunningWorkshop, aRunSheet, type RoomDeps } from '../builders/a-workshop'
import { anInstallation, type Installation } from '../builders/an-installation'
import { aGuest, exitUrl, type Guest, served } from './here-place'
import { startLiveHouse } from './live-house'

/** A workshop that runs over a real map, behind the handler of the participant pages. */
export interface RoomPlace {
  readonly installation: Installation
  readonly database: Database
  readonly deps: RoomDeps
  readonly map: PlaceToCheck
  readonly id: string
  readonly code: string
  readonly url: string
  /** Everything any participant was sent, heads and bodies. */
  readonly heard: string[]
  steer(step: Step): Promise<unknown>
  /** Goes to the first stage of a kind. */
  to(activity: string): Promise<unknown>
  guest(): Guest
  /** Somebody who has chosen a name and waits. */
  waiting(perspective?: string): Promise<Guest>
  /** Somebody who was let in. */
  inside(perspective?: string): Promise<Guest>
  /** The stream of news of a guest, as it arrives. */
  stream(guest: Guest): { readonly text: () => string; readonly isOver: () => boolean; close(): void }
}

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const asUpdate = (doc: Y.Doc, constellation: Constellation) =>
  Y.applyUpdate(doc, constellationAsUpdate(constellation))

export const firstName = (page: string): string => /name="name" value="([^"]+)"/.exec(page)?.[1] ?? ''

/** Opens one; `map` is what is on the map at first. */
export async function aRoomPlace({
  plan = {},
  map: drawn = aConstellation(),
}: {
  plan?: Partial<WorkshopPlan>
  map?: Constellation
} = {}): Promise<RoomPlace> {
  const installation = await anInstallation()
  const { database, secret, now } = installation
  const house = await startLiveHouse(database)
  stops.push(() => house.stop())
  const edition = editionInUse()
  const deps: RoomDeps = { database, now, secret, edition, live: house.live, rooms: roomNews(noPeers) }
  const map = await aPlaceToCheck(database)
  await house.live.edit(map.id, doc => asUpdate(doc, drawn))
  const id = await aRunningWorkshop(deps, map.id, plan)
  const code = codeOf(secret, (await workshopById(database, id)) ?? { id, door: null }) ?? ''
  const heard: string[] = []
  const url = await served({ ...deps, env: { exitUrl } } as unknown as Services)
  const steer = (step: Step) => steerWorkshop(deps, id, step)
  const guest = () => aGuest(url, '192.0.2.1', bytes => heard.push(bytes))
  const waiting = async (perspective = 'team-member') => {
    const one = await guest().post({ act: 'enter', code, language: 'en' })
    await one.post({ act: 'on', at: 'before' })
    return one.post({ act: 'sit', name: firstName(one.page), perspective })
  }
  return {
    installation,
    database,
    deps,
    map,
    id,
    code,
    url,
    heard,
    steer,
    to(activity) {
      const sheet = plan.sheet ?? aRunSheet()
      return steer({ do: 'stage', to: sheet.stages.findIndex(one => one.activity === activity) })
    },
    guest,
    waiting,
    async inside(perspective) {
      const one = await waiting(perspective)
      await letAllIn(deps, id)
      return one.get()
    },
    stream(one) {
      let text = ''
      let over = false
      const headers = { accept: 'text/event-stream', cookie: `page=${one.cookie}` }
      const asked = request(url, { headers }, response => {
        response.setEncoding('utf8')
        response.on('data', (bytes: string) => {
          text += bytes
          heard.push(bytes)
        })
        response.on('close', () => {
          over = true
        })
      })
      asked.on('error', () => undefined)
      asked.end()
      return { text: () => text, isOver: () => over, close: () => asked.destroy() }
    },
  }
}

/** How many seats a room has. */
export const seatsIn = async ({ database, id }: RoomPlace) => seatsOf(database, id)
