import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import {
  cellsOf,
  type DrawnTie,
  drawnTie,
  partyColumns,
  relationshipColumns,
  reversedColumn,
} from './columns'

const { id: _party, name: _name, kind: _kind, note: _note, ...partyData } = partyColumns
const {
  id: _tie,
  direction: _direction,
  note: _tieNote,
  channels: _channels,
  purpose: _purpose,
  ...tieData
} = relationshipColumns

const directions: Readonly<Record<DrawnTie['direction'], string>> = {
  mutual: 'mutual',
  forward: 'directed',
  none: 'undirected',
}

const element = (party: Party) => ({
  id: party.id,
  label: party.name,
  type: party.kind,
  description: party.note,
  ...Object.fromEntries(cellsOf(partyData, party)),
})

function connection(tie: Relationship) {
  const { source, target, direction, isReversed } = drawnTie(tie)
  return {
    id: tie.id,
    from: source,
    to: target,
    direction: directions[direction],
    label: tie.purpose,
    description: tie.note,
    channels: tie.channels,
    ...Object.fromEntries(cellsOf(tieData, tie)),
    ...(isReversed ? { [reversedColumn]: true } : {}),
  }
}

/** A constellation as Kumu's JSON: elements and connections, our own fields as theirs. */
export function toKumu({ parties, relationships }: Constellation): string {
  const file = { elements: parties.map(element), connections: relationships.map(connection) }
  return `${JSON.stringify(file, null, 2)}\n`
}
