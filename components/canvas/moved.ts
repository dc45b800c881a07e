import type { Position } from '@/model/constellation/position'
import { kept } from './kept'
import type { Placed, PlacedTie } from './placed'

type TiesAt = ReadonlyMap<string, readonly string[]>

/** The relationships that each party has, by their ids. */
export function tiesAtEnds(
  ties: Iterable<{ readonly id: string; readonly from: string; readonly to: string }>,
): TiesAt {
  const found = new Map<string, string[]>()
  for (const { id, from, to } of ties)
    for (const end of [from, to]) {
      const own = found.get(end)
      if (own) own.push(id)
      else found.set(end, [id])
    }
  return found
}

/** The same of a placed map. */
export const tiesByParty = ({ ties }: Placed): TiesAt => tiesAtEnds([...ties.values()].map(({ tie }) => tie))

type Places = Readonly<Record<string, Position>>

/** Of more parties or relationships under the hand at once not all are elements of a large map. */
export const mostMoving = 200

/** Whether so much is under the hand that the whole map is placed anew with it; else each element goes by itself. */
export const isMuchMoved = (moving: readonly string[], tiesAt: TiesAt): boolean =>
  Math.max(moving.length, new Set(moving.flatMap(id => tiesAt.get(id) ?? [])).size) > mostMoving

/** Relationships as they go with the parties under the hand; the others stay the same objects. */
export const movedTies = (ties: readonly PlacedTie[], moving: Places): readonly PlacedTie[] =>
  ties.map(placed => {
    const [start, end] = [moving[placed.tie.from], moving[placed.tie.to]]
    return start || end ? { ...placed, start: start ?? placed.start, end: end ?? placed.end } : placed
  })

/** A map with some of its parties elsewhere, and their relationships with them. */
export function withMoved(rest: Placed, moving: Places, tiesAt: TiesAt, before: Placed): Placed {
  const moved = Object.keys(moving).filter(id => rest.parties.has(id))
  if (moved.length === 0) return rest
  const parties = new Map(rest.parties)
  for (const id of moved) {
    const party = parties.get(id)
    const at = moving[id]
    if (party && at) parties.set(id, kept({ ...party, at }, before.parties.get(id)))
  }
  const ties = new Map(rest.ties)
  for (const id of new Set(moved.flatMap(one => tiesAt.get(one) ?? []))) {
    const placed = ties.get(id)
    const [from, to] = [placed && parties.get(placed.tie.from), placed && parties.get(placed.tie.to)]
    if (placed && from && to)
      ties.set(id, kept({ ...placed, start: from.at, end: to.at }, before.ties.get(id)))
  }
  return { parties, ties }
}
