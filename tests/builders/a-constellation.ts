import { channels } from '@/model/constellation/channel'
import { type Constellation, emptyConstellation } from '@/model/constellation/constellation'
import { type Party, partyKinds } from '@/model/constellation/party'
import { directions, type Relationship, relationshipStates } from '@/model/constellation/relationship'
import { sizes } from '@/model/constellation/size'

/** A team without a note, unless told otherwise. */
export const aParty = (given: Partial<Party> = {}): Party => ({
  id: 'p1',
  kind: 'team',
  name: 'Helpline team',
  size: 'some',
  position: [0, 0],
  note: '',
  ...given,
})

/** A holding relationship from `p1` to `p2`, one to many, unless told otherwise. */
export const aRelationship = (given: Partial<Relationship> = {}): Relationship => ({
  id: 'r1',
  from: 'p1',
  to: 'p2',
  fromSize: 'one',
  toSize: 'many',
  direction: 'forward',
  state: 'holding',
  channels: ['phone'],
  purpose: '',
  note: '',
  ...given,
})

/** A constellation of the lists given; the others are empty. */
export const aConstellation = (given: Partial<Constellation> = {}): Constellation => ({
  ...emptyConstellation,
  ...given,
})

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const number = (index: number) => String(index + 1).padStart(4, '0')
const from = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item

function partyAt(index: number): Party {
  const away = 190 * Math.sqrt(index)
  return aParty({
    id: `p${number(index)}`,
    kind: from(partyKinds, index),
    name: `${from(['Helpline', 'Refuge', 'Outreach', 'Tŷ Gŵyr', 'Housing'], index)} ${index + 1}`,
    size: from(sizes, index),
    position: [
      Math.round(Math.cos(index * goldenAngle) * away),
      Math.round(Math.sin(index * goldenAngle) * away),
    ],
  })
}

function relationshipAt(index: number, parties: number): Relationship {
  const to = 1 + (index % (parties - 1))
  const stride = index < parties - 1 ? 3 : 5
  return aRelationship({
    id: `r${number(index)}`,
    from: `p${number(Math.floor(to / stride) % parties)}`,
    to: `p${number(to)}`,
    fromSize: from(sizes, Math.floor(index / 3)),
    toSize: from(sizes, index),
    direction: from(directions, index),
    state: from(relationshipStates, Math.floor(index / 2)),
    channels: [from(channels, index), from(channels, index + 5)],
    purpose: index % 4 === 0 ? 'To hear early when a safety plan has to change.' : '',
  })
}

/** A constellation of `parties` parties in a spiral, of all kinds and sizes, with half as many relationships again; always the same. */
export function aConstellationOf(parties: number): Constellation {
  const ties = parties < 2 ? 0 : Math.round(parties * 1.5)
  return aConstellation({
    parties: Array.from({ length: parties }, (_, index) => partyAt(index)),
    relationships: Array.from({ length: ties }, (_, index) => relationshipAt(index, parties)),
  })
}
