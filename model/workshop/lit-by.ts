import type { Constellation } from '../constellation/constellation'
import { subjectFromKey } from '../constellation/subject'

/** What stands out when the room's eye is led to a subject: a party with its relationships and who is at their other end, or a relationship with its two ends. */
export function litBy(
  { relationships }: Pick<Constellation, 'relationships'>,
  key: string,
): ReadonlySet<string> | undefined {
  const subject = subjectFromKey(key)
  if (!subject || subject.kind === 'constellation') return undefined
  const ties = relationships.filter(({ id, from, to }) =>
    subject.kind === 'party' ? from === subject.id || to === subject.id : id === subject.id,
  )
  return new Set([subject.id, ...ties.flatMap(({ id, from, to }) => [id, from, to])])
}

/** What of a map is shown large where the eye is led to a subject: its own parties, and everyone they have a relationship with. The whole map where it is led to no part of it. */
export function aboutLit(map: Constellation, key: string): Constellation {
  const subject = subjectFromKey(key)
  if (!subject || subject.kind === 'constellation') return map
  const tie = map.relationships.find(({ id }) => id === subject.id)
  const own = new Set(tie ? [tie.from, tie.to] : [subject.id])
  const near = map.relationships
    .filter(({ from, to }) => own.has(from) || own.has(to))
    .flatMap(({ from, to }) => [from, to])
  const shown = new Set([...own, ...near])
  const parties = map.parties.filter(({ id }) => shown.has(id))
  if (parties.length === 0) return map
  const relationships = map.relationships.filter(({ from, to }) => shown.has(from) && shown.has(to))
  return { ...map, parties, relationships }
}
