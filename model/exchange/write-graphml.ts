import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import { type Cell, cellsOf, drawnTie, partyColumns, relationshipColumns, reversedColumn } from './columns'
import type { NamedConstellation } from './named-constellation'
import { xmlDeclaration, xmlElement, xmlText } from './xml-text'

// Other programs show what is called `label`, and nothing that is called `name`.
const { id: _party, name: label, ...aboutParty } = partyColumns
const { id: _tie, purpose, ...aboutTie } = relationshipColumns
const partyData = { label, ...aboutParty }
const tieData = {
  label: purpose,
  ...aboutTie,
  direction: (tie: Relationship) => drawnTie(tie).direction,
  [reversedColumn]: (tie: Relationship) => drawnTie(tie).isReversed || undefined,
}

const numbers = new Set(['x', 'y', 'order'])
const truths = new Set(['pinned', reversedColumn])
const typeOf = (name: string) => (numbers.has(name) ? 'double' : truths.has(name) ? 'boolean' : 'string')
const keyOf = (place: 'graph' | 'node' | 'edge', name: string) => `${place}-${name.replaceAll(' ', '-')}`

const keys = (place: 'graph' | 'node' | 'edge', names: readonly string[]) =>
  names.map(name =>
    xmlElement('key', {
      id: keyOf(place, name),
      for: place,
      'attr.name': name,
      'attr.type': typeOf(name),
    }),
  )

const data = (place: 'graph' | 'node' | 'edge', cells: readonly (readonly [string, Cell])[]) =>
  cells
    .map(([name, value]) => xmlElement('data', { key: keyOf(place, name) }, xmlText(String(value))))
    .join('')

const node = (party: Party) => xmlElement('node', { id: party.id }, data('node', cellsOf(partyData, party)))

function edge(tie: Relationship): string {
  const { source, target, direction } = drawnTie(tie)
  const directed = direction === 'forward'
  return xmlElement('edge', { id: tie.id, source, target, directed }, data('edge', cellsOf(tieData, tie)))
}

/** A constellation as GraphML 1.0, as Gephi, yEd, Cytoscape and NetworkX read it; our own fields are its data. */
export function toGraphml({ name, constellation }: NamedConstellation): string {
  const { parties, relationships } = constellation
  const inside = [
    ...keys('graph', ['name']),
    ...keys('node', Object.keys(partyData)),
    ...keys('edge', Object.keys(tieData)),
    xmlElement(
      'graph',
      { edgedefault: 'directed' },
      ['', data('graph', [['name', name]]), ...parties.map(node), ...relationships.map(edge), ''].join('\n'),
    ),
  ]
  const xmlns = 'http://graphml.graphdrawing.org/xmlns'
  return `${xmlDeclaration}${xmlElement('graphml', { xmlns }, ['', ...inside, ''].join('\n'))}\n`
}
