import { holders } from '../constellation/holders'
import type { Thread } from './sky'
import type { Task } from './task'

/** Map units between two that are related, and between a party and what it is part of. */
export const tieLength = 215
const holderLength = 150
/** How much longer a thread is for each step in the root of how many come together at one of its ends. */
const longerInCrowd = 57

/** Two parties, by their places in the task, that are related, or of which one is part of the other. */
interface Joint {
  readonly one: number
  readonly other: number
  readonly length: number
}

/** What joins the parties of a task, and how many joints each has. */
export interface Web {
  readonly joints: readonly Joint[]
  readonly counts: readonly number[]
}

export function webOf({ parties, relationships }: Task): Web {
  const places = new Map(parties.map(({ id }, place) => [id, place]))
  const joint = (length: number, from: string, to: string): Joint => ({
    one: places.get(from) ?? 0,
    other: places.get(to) ?? 0,
    length,
  })
  const joints = [
    ...relationships.map(({ from, to }) => joint(tieLength, from, to)),
    ...[...holders(parties)].map(([part, holder]) => joint(holderLength, part, holder)),
  ]
  const counts = new Array<number>(parties.length).fill(0)
  for (const end of joints.flatMap(({ one, other }) => [one, other])) counts[end] = (counts[end] ?? 0) + 1
  return { joints, counts }
}

/** A web's threads. Whoever has few holds on to theirs; where many come together and `isCrowded` says so, they are as long as all of them need to stand about one party. */
export function threadsOf({ joints, counts }: Web, isCrowded: boolean): Thread[] {
  return joints.map(({ one, other, length }) => {
    const [a, b] = [counts[one] ?? 1, counts[other] ?? 1]
    const least = isCrowded ? longerInCrowd * Math.sqrt(Math.max(a, b)) : 0
    return {
      source: one,
      target: other,
      length: Math.max(length, least),
      pull: 1 / Math.max(1, Math.min(a, b)),
    }
  })
}
