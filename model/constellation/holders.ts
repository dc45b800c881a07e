import type { Party } from './party'

type Held = Pick<Party, 'id' | 'within'>

/** How many parties may be one within another, the outermost counted. */
export const deepestNest = 64

/**
 * The party each party is a part of, by id. Total: who is a part of nobody, of itself or of somebody gone has no entry; where edits made at the
 * same time closed a circle, the party of it with the least id stands free, and so does who would stand deeper than `deepestNest`.
 */
export function holders(parties: readonly Held[]): ReadonlyMap<string, string> {
  const above = holdersAtAnyDepth(parties)
  for (const id of tooDeep(above)) above.delete(id)
  return above
}

/** The parties that stand free because they would stand too deep; those within them still are. */
export const freedForDepth = (parties: readonly Held[]): ReadonlySet<string> =>
  new Set(tooDeep(holdersAtAnyDepth(parties)))

/** How many others each party is within. */
function depthsOf(above: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const id of above.keys()) {
    const way: string[] = []
    let at: string | undefined = id
    for (; at !== undefined && !depths.has(at); at = above.get(at)) way.push(at)
    const reached = at === undefined ? -1 : (depths.get(at) ?? 0)
    for (const [step, one] of way.reverse().entries()) depths.set(one, reached + 1 + step)
  }
  return depths
}

function tooDeep(above: ReadonlyMap<string, string>): readonly string[] {
  if (above.size < deepestNest) return []
  const depths = depthsOf(above)
  return [...above.keys()].filter(id => (depths.get(id) ?? 0) % deepestNest === 0)
}

/** The same as `holders` however deep it goes, which is what decides whether somebody would become a part of itself. */
export function holdersAtAnyDepth(parties: readonly Held[]): Map<string, string> {
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
  const above = holdersAtAnyDepth(parties)
  for (let at: string | undefined = within; at !== undefined; at = above.get(at)) if (at === id) return true
  return false
}
