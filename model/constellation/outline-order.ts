import { holders } from './holders'
import type { Party } from './party'

type Placed = Pick<Party, 'id' | 'order'>

const orderOf = ({ order = 0 }: Placed) => order
const byPlace = (one: Placed, other: Placed) =>
  orderOf(one) - orderOf(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** Parties as the outline lists them: by their order, and where that is the same by id, which is the order of making. */
export const inOutlineOrder = <P extends Placed>(parties: readonly P[]): readonly P[] =>
  [...parties].sort(byPlace)

/** The parts of each party, by its id, in the order of the outline; under the empty id, the parties that are a part of nobody. */
export function partsByHolder(parties: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const above = holders(parties)
  const parts = new Map<string, Party[]>()
  for (const party of inOutlineOrder(parties)) {
    const holder = above.get(party.id) ?? ''
    const beside = parts.get(holder)
    if (beside) beside.push(party)
    else parts.set(holder, [party])
  }
  return parts
}

/** The parties that stand beside one in the outline, itself among them, in its order. */
export function siblingsOf(parties: readonly Party[], id: string): readonly Party[] {
  const above = holders(parties)
  return inOutlineOrder(parties.filter(one => above.get(one.id) === above.get(id)))
}

/** An order greater than one and less than the other where there is one that a number can tell apart. */
function between(low: number | undefined, high: number | undefined): number | undefined {
  if (low === undefined && high === undefined) return 0
  const middle = low === undefined ? Number(high) - 1 : high === undefined ? low + 1 : low + (high - low) / 2
  const isApart = (low ?? Number.NEGATIVE_INFINITY) < middle && middle < (high ?? Number.POSITIVE_INFINITY)
  return isApart ? middle : undefined
}

/**
 * The orders to set so that one of the siblings comes to a place (from 0) among them and the others stay in their sequence: its own alone where
 * there is room between its new neighbours, otherwise all that change when the siblings are numbered anew. A place beyond the ends is the end.
 */
export function ordersToPlace(
  siblings: readonly Placed[],
  id: string,
  place: number,
): Readonly<Record<string, number>> {
  const sequence = inOutlineOrder(siblings)
  const moved = sequence.find(one => one.id === id)
  const others = sequence.filter(one => one.id !== id)
  const at = Math.max(0, Math.min(place, others.length))
  if (!moved || sequence.indexOf(moved) === at) return {}
  const [before, after] = [others[at - 1], others[at]]
  const own = between(before && orderOf(before), after && orderOf(after))
  if (own !== undefined) return { [id]: own }
  const anew = [...others.slice(0, at), moved, ...others.slice(at)].map(
    (one, index) => [one, index + 1] as const,
  )
  return Object.fromEntries(
    anew.filter(([one, order]) => one.order !== order).map(([one, order]) => [one.id, order]),
  )
}

/** The order that puts a new party after its siblings, or undefined where it comes last by its id alone. */
export function orderAtEnd(siblings: readonly Placed[]): number | undefined {
  const last = Math.max(0, ...siblings.map(orderOf))
  return last > 0 ? last + 1 : undefined
}
