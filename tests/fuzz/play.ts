import * as Y from 'yjs'
import { readConstellation } from '@/model/shared-map/read'
import { prepareRoots, tryUpdate } from '@/model/shared-map/validate-update'
import { ask } from './attacks/asking'
import { atTheDoor } from './attacks/at-the-door'
import { type Attack, assert } from './attacks/attack'
import { onTheMap } from './attacks/on-the-map'
import { onTheParticipantPages } from './attacks/on-the-participant-pages'
import { presenceAndFloods } from './attacks/presence-and-floods'
import { type Bystanders, openBystanders } from './bystanders'
import { createDice } from './dice'
import { openHonest } from './honest'
import type { World } from './hostile-world'
import { Tally } from './raw-line'

export const everyAttack: readonly Attack[] = [
  ...onTheMap,
  ...presenceAndFloods,
  ...atTheDoor,
  ...onTheParticipantPages,
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
}

/** The process lives and is well, and nothing came up that nobody expected. */
async function expectWell({ server, port }: World): Promise<void> {
  assert.equal(server.process.exitCode, null, 'the process ended')
  assert.equal((await ask({ port, path: '/api/health' })).status, 200)
  assert.doesNotMatch(server.printed, /unhandled|uncaught|heap out of memory/i)
}

/** The document is sound: it reads whole, and would be taken as one update. */
function expectSound(doc: Y.Doc): void {
  assert.deepEqual(readConstellation(doc).setAside, [])
  const scratch = new Y.Doc()
  prepareRoots(scratch)
  assert.equal(tryUpdate(scratch, Y.encodeStateAsUpdate(doc)).fault, undefined)
}

async function quiet(bystanders: Bystanders): Promise<number> {
  bystanders.reset()
  await new Promise(resolve => setTimeout(resolve, 500))
  return bystanders.p95()
}

/** Plays an attack in a room of its own and judges what is left: the process, the room, those in it, and those in another room. */
export async function play(world: World, attack: Attack, { seed, strength }: Playing): Promise<Played> {
  const room = await world.room()
  const victim = await openHonest(world, world.people.ann, room)
  const bystanders = await openBystanders(world)
  const tally = new Tally()
  victim.add('before')
  await victim.saved()
  const quietP95 = await quiet(bystanders)
  bystanders.reset()
  await attack.play({ world, room, victim, dice: createDice(seed), strength, tally })
  const p95 = bystanders.p95()
  assert.equal(bystanders.closes(), 0, 'people in another room were cut off')
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
