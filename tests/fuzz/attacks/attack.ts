import assert from 'node:assert/strict'
import type { Dice } from '../dice'
import type { Honest } from '../honest'
import type { World } from '../hostile-world'
import type { RawLine, Tally } from '../raw-line'

/** Where an attack is played: a room of its own in which somebody honest works. */
export interface Scene {
  readonly world: World
  readonly room: string
  readonly victim: Honest
  readonly dice: Dice
  /** How many times over; 1 in the tests. */
  readonly strength: number
  /** Does what is no part of the attack, and is not laid to it: putting things up, and looking at what is left. */
  readonly aside: <T>(act: () => Promise<T>) => Promise<T>
  /** What came of what was tried. */
  readonly tally: Tally
}

/** One thing a hostile client does. `play` fails where it was not refused as it must be. */
export interface Attack {
  readonly rule: string
  readonly says: string
  readonly play: (scene: Scene) => Promise<void>
}

/** How a connection ends that was refused: with a code of ours and its reason, or with one of the WebSocket protocol's. */
const refusals = /^(4205|4400|4401|4404|4410|4413|4429|1002|1007|1009)\b/

/** Fails unless the line was cut off with a reason, one of those `expected` where given. */
export async function expectCutOff(line: RawLine, tally: Tally, expected: RegExp = refusals): Promise<void> {
  const ending = await line.ending()
  tally.add(ending)
  assert.match(ending, expected)
}

/** Notes how a line ended; fails where it was closed without a reason. */
export async function noteEnding(line: RawLine, tally: Tally, ms: number): Promise<void> {
  const ending = await line.ending(ms)
  tally.add(ending)
  if (ending !== 'open') assert.match(ending, refusals)
  line.leave()
}

export { assert }
