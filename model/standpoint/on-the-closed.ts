import type { Party } from '../constellation/party'
import { withTheirParts } from '../shown-map/stand-ins'
import type { Standpoint } from './seen'

/** Where one stands while some parties are drawn closed over their parts: who stands on a closed one stands on everyone within it. */
export function onTheClosed(
  standpoint: Standpoint,
  parties: readonly Party[],
  collapsed: ReadonlySet<string>,
): Standpoint {
  if (!standpoint.parties.some(id => collapsed.has(id))) return standpoint
  return { ...standpoint, parties: [...withTheirParts(parties, standpoint.parties, collapsed).keys()] }
}
