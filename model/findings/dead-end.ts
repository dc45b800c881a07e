import type { Relationship } from '../constellation/relationship'
import { type Finding, findingOf } from './finding'
import { type Ground, isServiceUser, isSupport } from './ground'
import type { WaysOn } from './ways-on'

/** The two ends of a one-way relationship in the order in which it runs. */
const run = ({ from, to, direction }: Relationship): readonly [string, string] | undefined =>
  direction === 'forward' ? [from, to] : direction === 'backward' ? [to, from] : undefined

/**
 * One-way hand-overs to a party of support from which nothing that is sought can be come to, while it could before: whoever is handed on there gets no
 * further and has no way back. Only on ways that begin at a first contact; a service user hands nobody over.
 */
export function deadEnd(ground: Ground, { firsts, sought, onTheWay, leadsOn }: WaysOn): readonly Finding[] {
  if (firsts.length === 0 || sought.length === 0) return []
  return ground.inUse.flatMap(tie => {
    const [start, end] = (run(tie) ?? []).map(id => ground.party(id))
    if (!start || !end || isServiceUser(start) || !isSupport(end)) return []
    if (!onTheWay.has(start.id) || !leadsOn.has(start.id) || leadsOn.has(end.id)) return []
    return findingOf(
      'dead-end',
      { kind: 'relationship', id: tie.id },
      {
        parties: [start.id, end.id],
        relationships: [tie.id],
        named: { from: [start.id], to: [end.id] },
      },
    )
  })
}
