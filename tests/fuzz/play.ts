import { readConstellation } from '@/model/shared-map/read'
import { ask } from './attacks/asking'
import { atTheDoor } from './attacks/at-the-door'
import { atTheRoomsDoor } from './attacks/at-the-rooms-door'
import { type Attack, assert } from './attacks/attack'
import { inARoom } from './attacks/in-a-room'
import { onTheMap } from './attacks/on-the-map'
import { onTheParticipantPages } from './attacks/on-the-participant-pages'
import { presenceAndFloods } from './attacks/presence-and-floods'
import { type Bystanders, type Bystanding, openBystanders } from './bystanders'
import { createDice } from './dice'
import { openHonest } from './honest'
import type { World } from './hostile-world'
import { Tally } from './raw-line'
import { expectSound } from './sound'

export const everyAttack: readonly Attack[] = [
  ...onTheMap,
  ...presenceAndFloods,
  ...atTheDoor,
  ...onTheParticipantPages,
  ...inARoom,
  ...atTheRoomsDoor,
]

/** What came of an attack: what was tried and how it ended, and what people in another room noticed (milliseconds, 95th percentile). */
export interface Played {
  readonly tally: string
  readonly quietP95: number
  readonly p95: number
}

export interface Playing {
  readonly seed: number
  readonly strength: number
  /** Those in another room: of this process where nothing else is said. */
  readonly bystanders?: (bystanding: Bystanding) => Promise<Bystanders>
  /** How many of their edits are measured at least, before the attack and from its beginning on. */
  readonly edits?: number
}

/** The process lives and is well, and nothing came up that nobody expected. */
async function expectWell({ server, port }: World): Promise<void> {
  assert.equal(server.process.exitCode, null, 'the process ended')
  assert.equal((await ask({ port, path: '/api/health' })).status, 200)
  assert.doesNotMatch(server.printed, /unhandled|uncaught|heap out of memory/i)
}

/** Counts anew while `act` lasts, and until enough edits were made: all of them were seen, by people nobody cut off. */
async function p95While(bystanders: Bystanders, edits: number, act: () => Promise<void>): Promise<number> {
  await bystanders.reset()
  await act()
  const noticed = await bystanders.noticed(edits)
  assert.equal(noticed.closes, 0, 'people in another room were cut off')
  return noticed.p95
}

const nothing = async () => undefined

/** Plays an attack in a room of its own and judges what is left: the process, the room, those in it, and those in another room. */
export async function play(
  world: World,
  attack: Attack,
  { seed, strength, bystanders: open = openBystanders, edits = 10 }: Playing,
): Promise<Played> {
  const room = await world.room()
  const victim = await openHonest(world, world.people.ann, room)
  const { ann: moves, bea: sees } = world.people
  const place = { port: world.port, origin: world.origin }
  const bystanders = await open({ place, room: await world.room(), moves, sees })
  const tally = new Tally()
  victim.add('before')
  await victim.saved()
  const quietP95 = await p95While(bystanders, edits, nothing)
  const aside = async <T>(act: () => Promise<T>) => {
    await bystanders.count(false)
    const came = await act()
    await bystanders.count(true)
    return came
  }
  const scene = { world, room, victim, dice: createDice(seed), strength, aside, tally }
  const p95 = await p95While(bystanders, edits, () => attack.play(scene)).catch(async problem => {
    await bystanders.leave().catch(nothing)
    throw problem
  })
  await bystanders.leave()
  assert.deepEqual(victim.closes, [], 'somebody honest was cut off')
  victim.add('after')
  await victim.saved()
  const fresh = await openHonest(world, world.people.cy, room)
  expectSound(fresh.doc)
  assert.deepEqual(readConstellation(fresh.doc), readConstellation(victim.doc))
  assert.ok(fresh.parties().includes('after'))
  for (const person of [victim, fresh]) person.leave()
  await expectWell(world)
  return { tally: tally.toString(), quietP95, p95 }
}
