import type { Channel } from '../constellation/channel'
import type { PartyKind, waypoints } from '../constellation/party'
import type { Position } from '../constellation/position'
import type { Direction, RelationshipState } from '../constellation/relationship'
import type { Size } from '../constellation/size'

/** A party as content writes it: by a key, with the key of the party it is a part of. */
export interface WrittenParty {
  readonly kind: PartyKind
  readonly name: string
  readonly size: Size
  readonly position: Readonly<Position>
  readonly note?: string
  readonly within?: string
  readonly waypoint?: (typeof waypoints)[number]
}

/** A relationship as content writes it: between two parties, named by their keys. */
export interface WrittenRelationship {
  readonly from: string
  readonly to: string
  readonly sizes: readonly [from: Size, to: Size]
  readonly direction: Direction
  readonly state: RelationshipState
  readonly channels: readonly Channel[]
  readonly purpose: string
  readonly note?: string
}

/** A map as content writes it; ids are made when it is put to use. */
export interface WrittenMap {
  readonly parties: Readonly<Record<string, WrittenParty>>
  readonly relationships: Readonly<Record<string, WrittenRelationship>>
}

/** How to use a template: what it lets one see, prompts for adapting it, and what to watch for in Safety. */
export interface Guidance {
  readonly purpose: string
  readonly adapt: readonly string[]
  readonly safety: readonly string[]
}

/** A constellation of the field that one can start from. */
export interface Template extends WrittenMap {
  readonly id: string
  readonly name: string
  /** What it shows, in one line. */
  readonly line: string
  readonly guidance: Guidance
}
