import assert from 'node:assert/strict'
import { readConstellation } from '@/model/shared-map/read'
import type { Step } from '@/model/workshop/steer'
import { notesOf } from '@/server/database/notes'
import { seatsOf } from '@/server/database/seats'
import { workshopById } from '@/server/database/workshops'
import { endWorkshop } from '@/server/workshop/end-workshop'
import { codeOf } from '@/server/workshop/room-code'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { askToLeave, letIn, mute } from '@/server/workshop/tend-door'
import { aRunningWorkshop, aRunSheet, roomDeps } from '../builders/a-workshop'
import { ask } from './attacks/asking'
import { openHonest, until } from './honest'
import type { World } from './hostile-world'
import { listen } from './listening'
import { inTheLobby, onTheWay, type RoomGuest, type Sitter } from './room-guest'
import { expectSound } from './sound'

/** A workshop that runs on a map of its own, with somebody in it who means well; Ann leads it. */
export interface WorkshopRoom {
  readonly id: string
  readonly map: string
  readonly code: string
  readonly honest: Sitter
  steer(step: Step): Promise<void>
  /** Leads everyone to a stage, by its id. */
  to(stage: string): Promise<void>
  onTheWay(): Promise<RoomGuest>
  waiting(): Promise<Sitter>
  seated(): Promise<Sitter>
  remove(sitter: Sitter): Promise<void>
  mute(sitter: Sitter): Promise<void>
  /** Ends it; its code opens nothing any more. */
  end(): Promise<void>
  /** All that is kept of what those in it did. */
  kept(): Promise<Kept>
  /** The page at which who leads it reads all that was written. */
  desk(): Promise<string>
}

export interface Kept {
  readonly seats: readonly object[]
  readonly notes: readonly object[]
  readonly ballots: readonly object[]
  readonly sheets: readonly object[]
  readonly map: object
}

/** What can be voted on, with three dots for each person. */
export const options = ['option-1', 'option-2', 'option-3']

async function keptIn(world: World, id: string, map: string): Promise<Kept> {
  const { db } = world.database
  const seats = await seatsOf(world.database, id)
  const ids = seats.map(seat => seat.id)
  const ballots = await db.selectFrom('ballot').selectAll().where('seat_id', 'in', ids).execute()
  const asked = seats.flatMap(({ invitee }) => invitee ?? [])
  const sheets = await db.selectFrom('sheet').selectAll().where('invitee_id', 'in', asked).execute()
  const reader = await openHonest(world, world.people.cy, map)
  expectSound(reader.doc)
  const { parties, relationships } = readConstellation(reader.doc).constellation
  reader.leave()
  return {
    // How much somebody sent is counted whether it was taken or not.
    seats: seats.map(({ wrote: _, ...seat }) => seat),
    notes: await notesOf(world.database, id),
    ballots: ballots.filter(({ dots }) => dots !== '{}'),
    sheets,
    map: { parties, relationships },
  }
}

async function aMapOfTwo(world: World): Promise<string> {
  const map = await world.room()
  const leader = await openHonest(world, world.people.ann, map)
  for (const id of ['quayside', 'millpond']) leader.add(id)
  await leader.saved()
  leader.leave()
  return map
}

/** Begins one, at the stage at which everybody writes notes. */
export async function openWorkshopRoom(world: World): Promise<WorkshopRoom> {
  const { database, secret, people } = world
  const deps = { ...roomDeps(database), secret }
  const map = await aMapOfTwo(world)
  const id = await aRunningWorkshop(deps, map, { facilitators: [people.ann.id], sheet: aRunSheet() })
  const code = codeOf(secret, (await workshopById(database, id)) ?? { id, door: null }) ?? ''
  const seatIdOf = async ({ name }: Sitter) =>
    (await seatsOf(database, id)).find(seat => seat.name === name)?.id ?? ''
  const steer = async (step: Step) => {
    const { is } = await steerWorkshop(deps, id, step)
    assert.equal(is, 'done')
  }
  const to = (stage: string) =>
    steer({ do: 'stage', to: aRunSheet().stages.findIndex(one => one.id === stage) })
  const waiting = () => inTheLobby(world, code)
  const seated = async () => {
    const sitter = await waiting()
    assert.ok(await letIn(deps, id, await seatIdOf(sitter)))
    return sitter
  }
  const honest = await seated()
  await steer({ do: 'open-vote', stage: 'decide', options: options.map(one => ({ id: one, text: one })) })
  await to('missing')
  return {
    id,
    map,
    code,
    honest,
    steer,
    to,
    onTheWay: () => onTheWay(world, code),
    waiting,
    seated,
    remove: async sitter => assert.ok(await askToLeave(deps, id, await seatIdOf(sitter))),
    mute: async sitter => assert.ok(await mute(deps, id, await seatIdOf(sitter), true)),
    end: async () => assert.ok(await endWorkshop(deps, id)),
    kept: () => keptIn(world, id, map),
    async desk() {
      await to('missing')
      await steer({ do: 'read', stage: 'missing' })
      const headers = { cookie: people.ann.cookie, host: new URL(world.origin).host }
      const path = `/constellations/${map}/workshops/${id}`
      const { status, text } = await ask({ port: world.port, path, headers })
      assert.equal(status, 200, 'who leads the room cannot read its desk')
      return text
    },
  }
}

/** Somebody honest looks at their page all the time, and every time gets it. Stops when asked to, and says how often. */
export function looksOn({ honest }: WorkshopRoom): () => Promise<number> {
  let isOver = false
  let times = 0
  async function look(): Promise<void> {
    while (!isOver) {
      const { status, text } = await honest.page()
      assert.ok(status === 200 && text.includes(honest.name), 'somebody honest did not get their page')
      times += 1
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
  const looking = look()
  looking.catch(() => undefined)
  return async () => {
    isOver = true
    await looking
    return times
  }
}

const once = 'abcdefghijklmnopqrstuv'

/** The room is as good as before: what somebody honest writes is taken, read at the desk, and their page is told of news. */
export async function expectGoesOn(world: World, room: WorkshopRoom): Promise<void> {
  const { honest } = room
  await room.to('missing')
  const news = await listen(world, honest.cookie)
  await until('somebody honest is told of news', () => news.text().includes('data: '))
  const words = 'Lights along the path'
  const { text } = await honest.send({ act: 'write', stage: 'missing', once, words })
  assert.match(text, /Written\./)
  assert.match(await room.desk(), new RegExp(words))
  const signs = () => news.text().split('data: ').length
  const before = signs()
  await honest.send({ act: 'hand-up' })
  await until('somebody honest is told that something changed', () => signs() > before)
  news.close()
}
