import type { Relationship } from '../constellation/relationship'
import { type Finding, findingOf } from './finding'
import { type Ground, isServiceUser, otherEnd } from './ground'

/** From how many one-to-many relationships on one person’s load is worth a look. A rule of thumb of ours: two are common in small teams. */
const manyTies = 3

const isOneToMany = ({ from, fromSize, toSize }: Relationship, id: string) =>
  from === id ? fromSize === 'one' && toSize === 'many' : toSize === 'one' && fromSize === 'many'

/** Parties that are one person, and not service users, who hold at least `manyTies` relationships in use with many at the other end. */
export const tooManyTies = ({ parties, tiesAt }: Ground): readonly Finding[] =>
  parties.flatMap(party => {
    const { id } = party
    if (party.size !== 'one' || isServiceUser(party)) return []
    const ties = tiesAt(id).filter(tie => isOneToMany(tie, id))
    if (ties.length < manyTies) return []
    return findingOf(
      'too-many-ties',
      { kind: 'party', id },
      {
        parties: [...new Set([id, ...ties.map(tie => otherEnd(tie, id))])],
        relationships: ties.map(tie => tie.id),
        named: { party: [id] },
        values: { count: ties.length },
      },
    )
  })
