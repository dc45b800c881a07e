import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import type { Point } from '../report/path'
import { parallelBends, type RelationshipLine, relationshipLine } from '../report/relationship-line'
import { type Comparison, compare, hasMoved, worthTelling } from './compare'

export type GhostMark = 'added' | 'gone' | 'changed'

/** What is laid over the map as it is now to show how it differs from an earlier state; all in map units. */
export interface Ghost {
  /** Parties that are gone, and former places of those that moved (`isFormer`). */
  readonly parties: readonly { readonly party: Party; readonly isFormer: boolean }[]
  readonly ties: readonly { readonly id: string; readonly mark: GhostMark; readonly line: RelationshipLine }[]
  readonly traces: readonly { readonly id: string; readonly from: Point; readonly to: Point }[]
  /** Where a sign stands at a party's shoulder. */
  readonly signs: readonly { readonly id: string; readonly mark: GhostMark; readonly at: Point }[]
}

const isTold = ({ fields }: { readonly fields: readonly string[] }) =>
  fields.some(name => name !== 'position')

function markedTies(
  { relationships }: Comparison,
  after: Constellation,
  standing: ReadonlyMap<string, Party>,
): Ghost['ties'] {
  const bends = parallelBends([...after.relationships, ...relationships.gone])
  const drawn = (mark: GhostMark) => (tie: Relationship) => {
    const [from, to] = [standing.get(tie.from), standing.get(tie.to)]
    if (!from || !to) return []
    const end = ({ position, kind }: Party) => ({ centre: position, kind })
    const line = relationshipLine({ ...tie, bend: bends.get(tie.id) ?? 0, from: end(from), to: end(to) })
    return [{ id: tie.id, mark, line }]
  }
  return [
    ...relationships.gone.flatMap(drawn('gone')),
    ...relationships.added.flatMap(drawn('added')),
    ...relationships.changed.map(({ after }) => after).flatMap(drawn('changed')),
  ]
}

/** How `after` differs from `before`, to be drawn over it. */
export function ghostOf(before: Constellation, after: Constellation): Ghost {
  const comparison = worthTelling(compare(before, after))
  const { added, gone, changed } = comparison.parties
  const moved = changed.filter(hasMoved)
  const standing = new Map([...gone, ...after.parties].map(party => [party.id, party]))
  const sign = (mark: GhostMark) => (party: Party) => ({ id: party.id, mark, at: party.position })
  return {
    parties: [
      ...gone.map(party => ({ party, isFormer: false })),
      ...moved.map(change => ({ party: change.before, isFormer: true })),
    ],
    ties: markedTies(comparison, after, standing),
    traces: moved.map(({ before, after }) => ({ id: after.id, from: before.position, to: after.position })),
    signs: [
      ...gone.map(sign('gone')),
      ...added.map(sign('added')),
      ...changed.filter(isTold).map(change => sign('changed')(change.after)),
    ],
  }
}
