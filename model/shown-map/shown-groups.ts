import { holders } from '../constellation/holders'
import type { Party } from '../constellation/party'
import type { ShownMap } from './shown-map'

/** A party that is shown and holds others. Open, `parts` are those shown of everyone within it and `level` is 1, or one more than the groups within; closed, there are none. */
export interface ShownGroup {
  readonly id: string
  readonly isClosed: boolean
  readonly parts: readonly string[]
  /** How many parties are inside a closed one, or shown within an open one. */
  readonly count: number
  readonly level: number
}

/** The groups on the map, the outermost first. A holder none of whose parts can be seen is no group. */
export function shownGroups(
  parties: readonly Party[],
  { parties: shown, inside }: Pick<ShownMap, 'parties' | 'inside'>,
): readonly ShownGroup[] {
  const above = holders(parties)
  if (above.size === 0) return []
  const isShown = new Set(shown.map(({ id }) => id))
  const parts = new Map<string, string[]>()
  const levels = new Map<string, number>()
  for (const { id } of shown) {
    let level = 0
    for (let at = above.get(id); at !== undefined; at = above.get(at)) {
      if (!isShown.has(at) || inside.has(at)) continue
      level += 1
      const within = parts.get(at)
      if (within) within.push(id)
      else parts.set(at, [id])
      levels.set(at, Math.max(levels.get(at) ?? 1, level))
    }
  }
  const open = [...parts].map(([id, all]) => ({
    id,
    isClosed: false,
    parts: all,
    count: all.length,
    level: levels.get(id) ?? 1,
  }))
  const closed = [...inside].map(([id, count]) => ({ id, isClosed: true, parts: [], count, level: 1 }))
  return [...open, ...closed].sort((a, b) => b.level - a.level || (a.id < b.id ? -1 : 1))
}
