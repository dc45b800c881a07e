import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import {
  type Cell,
  cellsOf,
  type DrawnTie,
  drawnTie,
  partyColumns,
  relationshipColumns,
  reversedColumn,
} from './columns'
import type { NamedConstellation } from './named-constellation'
import { xmlDeclaration, xmlElement, xmlText } from './xml-text'

const { id: _party, name: _name, x: _x, y: _y, ...partyData } = partyColumns
// A relationship's purpose is its label, which is what other programs show.
const { id: _tie, purpose: _purpose, direction: _direction, ...aboutTie } = relationshipColumns
const tieData = {
  ...aboutTie,
  [reversedColumn]: (tie: Relationship) => drawnTie(tie).isReversed || undefined,
}

const types: Readonly<Record<DrawnTie['direction'], string>> = {
  mutual: 'mutual',
  forward: 'directed',
  none: 'undirected',
}

const typeOf = (name: string) =>
  name === 'order' ? 'double' : name === 'pinned' || name === reversedColumn ? 'boolean' : 'string'

const attributes = (place: 'node' | 'edge', names: readonly string[]) =>
  xmlElement(
    'attributes',
    { class: place },
    names.map(name => xmlElement('attribute', { id: name, title: name, type: typeOf(name) })).join(''),
  )

const values = (cells: readonly (readonly [string, Cell])[]) =>
  xmlElement(
    'attvalues',
    {},
    cells.map(([name, value]) => xmlElement('attvalue', { for: name, value: String(value) })).join(''),
  )

// There, y grows upwards.
const node = (party: Party) =>
  xmlElement(
    'node',
    { id: party.id, label: party.name },
    values(cellsOf(partyData, party)) +
      xmlElement('viz:position', { x: party.position[0], y: 0 - party.position[1], z: 0 }),
  )

function edge(tie: Relationship): string {
  const { source, target, direction } = drawnTie(tie)
  const type = types[direction]
  return xmlElement(
    'edge',
    { id: tie.id, source, target, type, label: tie.purpose || undefined },
    values(cellsOf(tieData, tie)),
  )
}

/** A constellation as GEXF 1.3, as Gephi reads it. */
export function toGexf({ name, constellation }: NamedConstellation): string {
  const graph = xmlElement(
    'graph',
    { defaultedgetype: 'directed', mode: 'static' },
    [
      '',
      attributes('node', Object.keys(partyData)),
      attributes('edge', Object.keys(tieData)),
      xmlElement('nodes', {}, ['', ...constellation.parties.map(node), ''].join('\n')),
      xmlElement('edges', {}, ['', ...constellation.relationships.map(edge), ''].join('\n')),
      '',
    ].join('\n'),
  )
  const meta = xmlElement('meta', {}, xmlElement('title', {}, xmlText(name)))
  const frame = {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    version: '1.3',
  }
  return `${xmlDeclaration}${xmlElement('gexf', frame, `\n${meta}\n${graph}\n`)}\n`
}
