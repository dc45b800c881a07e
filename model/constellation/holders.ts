import type { Party } from './party'

type Held = Pick<Party, 'id' | 'within'>

/**
 * The party each party is a part of, by id. Total: who is a part of nobody, of itself or of somebody gone has no entry; where edits made at the
 * same time closed a circle, the party of it with the least id stands free.
 */
export function holders(parties: readonly Held[]): ReadonlyMap<string, string> {
  const wished = new Map<string, string>()
  const present = new Set(parties.map(({ id }) => id))
  for (const { id, within } of parties)
    if (within && within !== id && present.has(within)) wished.set(id, within)
  const settled = new Set<string>()
  for (const id of [...wished.keys()].sort()) {
    const free = leastOfCircle(wished, id, settled)
    if (free !== undefined) wished.delete(free)
  }
  return wished
}

/** The least id of the circle that the way up from a party runs into, or undefined where it ends at the top. */
function leastOfCircle(
  wished: ReadonlyMap<string, string>,
  start: string,
  settled: Set<string>,
): string | undefined {
  const way: string[] = []
  const seen = new Set<string>()
  let at: string | undefined = start
  while (at !== undefined && !seen.has(at) && !settled.has(at)) {
    way.push(at)
    seen.add(at)
    at = wished.get(at)
  }
  for (const id of way) settled.add(id)
  if (at === undefined || !seen.has(at)) return undefined
  return way.slice(way.indexOf(at)).sort()[0]
}

/** Whether a party would become a part of itself, directly or through others, by becoming a part of `within`. */
export function wouldHoldItself(parties: readonly Held[], id: string, within: string): boolean {
  const above = holders(parties)
  for (let at: string | undefined = within; at !== undefined; at = above.get(at)) if (at === id) return true
  return false
}
