import { type Finding, findingOf } from './finding'
import type { WaysOn } from './ways-on'

/** Places of first contact from which no way of hand-overs leads to anything that is sought. Says nothing until both are marked on the map. */
export function leadsNowhere({ firsts, sought, leadsOn }: WaysOn): readonly Finding[] {
  if (sought.length === 0) return []
  return firsts
    .filter(id => !leadsOn.has(id))
    .map(id =>
      findingOf(
        'leads-nowhere',
        { kind: 'party', id },
        { parties: [id, ...sought], named: { party: [id], sought }, values: { of: sought.length } },
      ),
    )
}
