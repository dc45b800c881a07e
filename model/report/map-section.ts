import { holders } from '../constellation/holders'
import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import type { Block, Cell, Section } from './block'
import type { Telling } from './telling'

const quietly = (text: string) => (text.trim() === '' ? {} : { quiet: text })

function partiesTable({ words, input, partyName }: Telling): Block {
  const above = holders(input.constellation.parties)
  const byId = new Map(input.constellation.parties.map(party => [party.id, party]))
  const partOf = ({ id }: Party): string => {
    const holder = byId.get(above.get(id) ?? '')
    return holder ? words('report.map.partOf', { name: partyName(holder) }) : ''
  }
  return {
    kind: 'table',
    caption: words('report.map.parties'),
    columns: [
      { header: words('report.map.party'), share: 0.54 },
      { header: words('report.map.kind'), share: 0.28 },
      { header: words('report.map.size'), share: 0.18 },
    ],
    rowHeader: 0,
    rows: input.constellation.parties.map(party => [
      { text: partyName(party), ...quietly([partOf(party), party.note].filter(Boolean).join('\n')) },
      { text: words(`common.partyKinds.${party.kind}`) },
      { text: words(`common.sizes.${party.size}`) },
    ]),
  }
}

function relationshipRow(tie: Relationship, index: number, { words, ends }: Telling): readonly Cell[] {
  const [from, to] = ends(tie)
  const channels = tie.channels.map(channel => words(`common.channels.${channel}`)).join(', ')
  const said = [tie.purpose, tie.note].filter(text => text.trim() !== '').join('\n')
  return [
    { text: String(index + 1) },
    { text: words('common.between', { from, to }), ...quietly(said) },
    {
      text: words('report.map.cardinality', {
        from: words(`common.sizes.${tie.fromSize}`),
        to: words(`common.sizes.${tie.toSize}`),
      }),
      quiet: words(`common.directions.${tie.direction}`),
    },
    { text: words(`common.states.${tie.state}`) },
    { text: channels === '' ? words('report.map.noChannels') : channels },
  ]
}

function relationshipsTable(telling: Telling): Block {
  const { words, input } = telling
  return {
    kind: 'table',
    caption: words('report.map.relationships'),
    columns: [
      { header: words('report.map.number'), share: 0.07 },
      { header: words('report.map.relationship'), share: 0.38 },
      { header: words('report.map.howMany'), share: 0.22 },
      { header: words('report.map.state'), share: 0.12 },
      { header: words('report.map.channels'), share: 0.21 },
    ],
    rowHeader: 1,
    rows: input.constellation.relationships.map((tie, index) => relationshipRow(tie, index, telling)),
  }
}

/** The map as tables: everything the picture shows, in words. */
export function mapSection(telling: Telling): Section {
  const { words, input } = telling
  const { parties, relationships } = input.constellation
  const empty = (key: string): Block => ({ kind: 'paragraph', look: 'quiet', text: words(key) })
  return {
    id: 'map',
    title: words('report.map.title'),
    orientation: 'portrait',
    blocks: [
      { kind: 'paragraph', look: 'plain', text: words('report.map.intro') },
      { kind: 'heading', level: 2, text: words('report.map.parties') },
      parties.length > 0 ? partiesTable(telling) : empty('report.map.noParties'),
      { kind: 'heading', level: 2, text: words('report.map.relationships') },
      relationships.length > 0 ? relationshipsTable(telling) : empty('report.map.noRelationships'),
    ],
  }
}
