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
