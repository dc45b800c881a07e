import type { Relationship, RelationshipState } from '../constellation/relationship'

/** Who stands at one end of these can get to the other; what is paused, ended or only wished for carries nobody. */
const carrying: ReadonlySet<RelationshipState> = new Set(['holding', 'new', 'strained'])

/** Whether anybody can get anywhere by a relationship as it stands now. */
export const isWalkable = ({ state }: Pick<Relationship, 'state'>): boolean => carrying.has(state)

/**
 * Where a walk along a relationship leads from one of its ends, or undefined where it leads nowhere: forward from `from` to `to`, backward from
 * `to` to `from`, mutual both ways. `none` says that the relationship runs no particular way, which closes neither, so it is walked both ways too.
 */
export function stepAlong(tie: Relationship, party: string): string | undefined {
  if (!isWalkable(tie) || tie.from === tie.to) return undefined
  if (party === tie.from && tie.direction !== 'backward') return tie.to
  if (party === tie.to && tie.direction !== 'forward') return tie.from
  return undefined
}
