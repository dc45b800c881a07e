import type { Constellation } from '../constellation/constellation'
import type { PartyKind } from '../constellation/party'
import { subjectFromKey } from '../constellation/subject'

const people: readonly PartyKind[] = ['service-user', 'team-member', 'stakeholder', 'partner', 'other']

/** Parties that stand for one person; one team or one organisation is not. */
export function partiesOfOne({ parties, relationships }: Constellation): ReadonlySet<string> {
  const ends = relationships.flatMap(({ from, to, fromSize, toSize }) => [
    ...(fromSize === 'one' ? [from] : []),
    ...(toSize === 'one' ? [to] : []),
  ])
  const alone = parties
    .filter(({ size, kind }) => size === 'one' && people.includes(kind))
    .map(({ id }) => id)
  const staff = new Set(parties.filter(({ kind }) => kind === 'team-member').map(({ id }) => id))
  return new Set([...alone, ...ends.filter(id => staff.has(id))])
}

/** Whether a part, by its subject's key, touches a party of one person, or is no longer there to say so. */
export function touchesOne(key: string, map: Constellation): boolean {
  const ones = partiesOfOne(map)
  const subject = subjectFromKey(key)
  if (subject?.kind === 'party')
    return ones.has(subject.id) || !map.parties.some(({ id }) => id === subject.id)
  if (subject?.kind !== 'relationship') return false
  const tie = map.relationships.find(({ id }) => id === subject.id)
  return !tie || ones.has(tie.from) || ones.has(tie.to)
}
