import type { Channel } from '../constellation/channel'
import { channels } from '../constellation/channel'
import { holders } from '../constellation/holders'
import type { Relationship } from '../constellation/relationship'
import type { Net } from './net'
import type { Seen } from './seen'
import { isWalkable, stepAlong } from './walk'

/** A party one is in touch with, and over which channels, in the order of the channels' own list. */
export interface Touch {
  readonly party: string
  readonly channels: readonly Channel[]
  /** Whether it runs both ways, by one relationship or by several. */
  readonly isBothWays: boolean
}

/** An own relationship that carries nobody as it stands: paused, ended or wished for. */
export interface Resting {
  readonly party: string
  readonly tie: string
  readonly state: Relationship['state']
}

/** A party that is part of the standpoint (`parts` is itself), or that the standpoint or several within it are part of (it is the `holder`). */
export interface Belonging {
  readonly party: string
  readonly parts: readonly string[]
  readonly holder: string
}

/** A direct neighbour, and whom one reaches through it: nearest first, `ring` steps away. */
export interface Through {
  readonly gate: string
  readonly parties: readonly { readonly id: string; readonly ring: number }[]
}

/** What there is to say about a standpoint, each list in the order of the map's parties. */
export interface Sayings {
  readonly direct: readonly Touch[]
  /** Those who reach this standpoint over a relationship that runs only towards it, and are not reached directly in turn. */
  readonly heard: readonly Touch[]
  /** What is part of the standpoint, and what it is part of, in touch or not. */
  readonly belonging: readonly Belonging[]
  readonly resting: readonly Resting[]
  readonly through: readonly Through[]
  readonly outOfReach: readonly string[]
  readonly unknown: readonly string[]
}

/** The relationships between the standpoint and others, with the other end of each. */
function ownTies({ relationships }: Net, isStandpoint: (id: string) => boolean) {
  return relationships.flatMap(tie => {
    const [here, there] = isStandpoint(tie.from) ? [tie.from, tie.to] : [tie.to, tie.from]
    return isStandpoint(here) && !isStandpoint(there) ? [{ tie, here, there }] : []
  })
}

function touches(own: ReturnType<typeof ownTies>, ids: readonly string[]): readonly Touch[] {
  return ids.map(party => {
    const ties = own.filter(({ there }) => there === party)
    const used = new Set(ties.flatMap(({ tie }) => tie.channels))
    const isOut = ties.some(({ tie, here }) => stepAlong(tie, here) !== undefined)
    const isBack = ties.some(({ tie }) => stepAlong(tie, party) !== undefined)
    return {
      party,
      channels: channels.filter(channel => used.has(channel)),
      isBothWays: isOut && isBack,
    }
  })
}

function belongings({ parties }: Net, isStandpoint: (id: string) => boolean): readonly Belonging[] {
  const above = holders(parties)
  const here = parties.filter(({ id }) => isStandpoint(id))
  return parties.flatMap(({ id }): Belonging[] => {
    if (isStandpoint(id)) return []
    const holder = above.get(id)
    if (holder !== undefined && isStandpoint(holder)) return [{ party: id, parts: [id], holder }]
    const parts = here.map(one => one.id).filter(part => above.get(part) === id)
    return parts.length > 0 ? [{ party: id, parts, holder: id }] : []
  })
}

function throughGate(gate: string, { rings, gates, known }: Seen): Through {
  const parties = known.parties.flatMap(({ id }) => {
    const ring = rings.get(id) ?? 0
    return ring > 1 && gates.get(id)?.has(gate) ? [{ id, ring }] : []
  })
  return { gate, parties: parties.sort((a, b) => a.ring - b.ring) }
}

/** What a standpoint sees, as the matter of sentences. */
export function sayingsOf(map: Net, seen: Seen): Sayings {
  const { rings, known } = seen
  const isStandpoint = (id: string) => rings.get(id) === 0
  const own = ownTies(known, isStandpoint)
  const live = own.filter(({ tie }) => isWalkable(tie))
  const ids = known.parties.map(({ id }) => id)
  const near = ids.filter(id => rings.get(id) === 1)
  const isDirect = new Set(
    live.flatMap(({ tie, here, there }) => (stepAlong(tie, here) === undefined ? [] : [there])),
  )
  const isHeard = new Set(live.flatMap(({ there }) => (isDirect.has(there) ? [] : [there])))
  const isKnown = new Set(ids)
  return {
    direct: touches(
      live,
      ids.filter(id => isDirect.has(id)),
    ),
    heard: touches(
      live,
      ids.filter(id => isHeard.has(id)),
    ),
    belonging: belongings(known, isStandpoint),
    resting: own.flatMap(({ tie, there }) =>
      isWalkable(tie) ? [] : [{ party: there, tie: tie.id, state: tie.state }],
    ),
    through: near.map(gate => throughGate(gate, seen)).filter(({ parties }) => parties.length > 0),
    outOfReach: ids.filter(id => !rings.has(id)),
    unknown: map.parties.map(({ id }) => id).filter(id => !isKnown.has(id)),
  }
}
