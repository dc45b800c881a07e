import { holders } from '../constellation/holders'
import type { Party } from '../constellation/party'

/** The collapsed party that stands for each party within one, by id: the outermost. Who is within none stands for itself and has no entry. */
export function standIns(
  parties: readonly Party[],
  collapsed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (collapsed.size === 0) return found
  const above = holders(parties)
  for (const { id } of parties)
    for (let at = above.get(id); at !== undefined; at = above.get(at))
      if (collapsed.has(at)) found.set(id, at)
  return found
}

/** Everyone within each party, at any depth, by the holder's id; who holds nobody has no entry. */
export function everyoneWithin(parties: readonly Party[]): ReadonlyMap<string, readonly string[]> {
  const within = new Map<string, string[]>()
  const above = holders(parties)
  for (const { id } of parties)
    for (let at = above.get(id); at !== undefined; at = above.get(at)) {
      const known = within.get(at)
      if (known) known.push(id)
      else within.set(at, [id])
    }
  return within
}

/** The parties given with everyone within those of them that are collapsed: what moves when they are moved. */
export function withTheirParts(
  parties: readonly Party[],
  ids: readonly string[],
  collapsed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const moved = new Map(ids.map(id => [id, id]))
  const within = ids.some(id => collapsed.has(id)) ? everyoneWithin(parties) : undefined
  for (const id of ids)
    if (collapsed.has(id)) for (const part of within?.get(id) ?? []) if (!moved.has(part)) moved.set(part, id)
  return moved
}
