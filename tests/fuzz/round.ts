import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import type { Attack } from './attacks/attack'
import { bystandersApart } from './bystanders-apart'
import { startWorld } from './hostile-world'
import { everyAttack, type Played, play } from './play'

/** A round: every attack whose rule or words contain one of `only`, all of them where there are none, on a server of its own. `edits` are those measured before and during each at least. */
export interface Round {
  readonly seed: number
  readonly strength: number
  readonly edits: number
  readonly only: readonly string[]
}

/** What came of one attack in one round. */
export interface RoundRow {
  readonly rule: string
  readonly played?: Played
  readonly failure?: string
}

export const wanted = (only: readonly string[]): readonly Attack[] =>
  everyAttack.filter(
    ({ rule, says }) => only.length === 0 || only.some(one => rule === one || says.includes(one)),
  )

// What was not as expected may be a page whole.
const firstLine = (problem: unknown) => /.{0,200}/.exec(String(problem))?.[0] ?? ''

/** Plays a round in this process and tells each row to the one that asked for it. */
export async function playRound({ seed, strength, edits, only }: Round): Promise<void> {
  const world = await startWorld({ codes: 20 })
  const apart = await bystandersApart()
  // Attackers have machines of their own; here they take from the server and from those who measure as little as they can.
  setPriority(constants.priority.PRIORITY_LOW)
  // Whoever comes first to a page finds it cold: no attack is judged by that.
  for (const attack of wanted(only))
    await play(world, attack, { seed, strength: 1, bystanders: apart.open }).catch(() => undefined)
  for (const attack of wanted(only)) {
    const row = await play(world, attack, { seed, strength, edits, bystanders: apart.open }).then(
      played => ({ rule: attack.rule, played }),
      problem => ({ rule: attack.rule, failure: `seed ${seed}: ${firstLine(problem)}` }),
    )
    process.send?.(row satisfies RoundRow)
  }
  apart.end()
  await world.close()
  process.disconnect?.()
  process.exit(0)
}

/** Plays a round in a process of its own, and hears each row. */
export function roundApart(round: Round, heard: (row: RoundRow) => void): Promise<void> {
  const child = fork(process.argv[1] ?? '', ['round', JSON.stringify(round)])
  child.on('message', row => heard(row as RoundRow))
  return new Promise((resolve, reject) => {
    child.once('exit', code =>
      code === 0 ? resolve() : reject(new Error(`a round ended by itself (${code})`)),
    )
  })
}
