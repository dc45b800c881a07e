import { type Finding, findingOf } from './finding'
import type { Ground } from './ground'

/** Parties without any relationship, of whatever state, that are no part of another and have no parts. */
export function noTie({ parties, relationships, holderOf }: Ground): readonly Finding[] {
  const tied = new Set([
    ...relationships.flatMap(({ from, to }) => [from, to]),
    ...holderOf.keys(),
    ...holderOf.values(),
  ])
  return parties
    .filter(({ id }) => !tied.has(id))
    .map(({ id }) => findingOf('no-tie', { kind: 'party', id }, { parties: [id], named: { party: [id] } }))
}
