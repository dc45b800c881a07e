import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'

/** A value in a table that leaves: numbers stay numbers, so that whoever reads it can count with them. */
export type Cell = string | number | boolean

/** A party's columns in every format of tables, and how each is read from it; undefined where there is nothing to say. */
export const partyColumns = {
  id: party => party.id,
  name: party => party.name,
  kind: party => party.kind,
  size: party => party.size,
  x: party => party.position[0],
  y: party => party.position[1],
  note: party => party.note,
  within: party => party.within,
  pinned: party => party.isPinned,
  order: party => party.order,
  waypoint: party => party.waypoint,
} as const satisfies Record<string, (party: Party) => Cell | undefined>

/** A relationship's columns but for its two ends, which each format writes in its own way. */
export const relationshipColumns = {
  id: tie => tie.id,
  'from size': tie => tie.fromSize,
  'to size': tie => tie.toSize,
  direction: tie => tie.direction,
  state: tie => tie.state,
  channels: tie => tie.channels.join(channelSeparator),
  purpose: tie => tie.purpose,
  note: tie => tie.note,
} as const satisfies Record<string, (tie: Relationship) => Cell | undefined>

export const channelSeparator = '; '

/** The column that says that a line was turned about, because other programs only know lines from a source to a target. */
export const reversedColumn = 'reversed'

/** A relationship as other programs draw it, the arrow at the target: one that runs backward is turned about. */
export interface DrawnTie {
  readonly source: string
  readonly target: string
  readonly direction: 'mutual' | 'forward' | 'none'
  readonly isReversed: boolean
}

export const drawnTie = ({ from, to, direction }: Relationship): DrawnTie =>
  direction === 'backward'
    ? { source: to, target: from, direction: 'forward', isReversed: true }
    : { source: from, target: to, direction, isReversed: false }

type Columns<Item, Name extends string> = Readonly<Record<Name, (item: Item) => Cell | undefined>>

/** What an item has to say in each of these columns, in their order, what is empty left out. */
export const cellsOf = <Item, Name extends string>(
  columns: Columns<Item, Name>,
  item: Item,
): readonly (readonly [Name, Cell])[] =>
  (Object.keys(columns) as Name[]).flatMap(name => {
    const value = columns[name](item)
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })
