import type { Party, PartyKind } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import type { SubjectHealth } from '@/model/health/health'
import { distance } from '@/model/report/path'
import { type LineInput, type RelationshipLine, relationshipLine } from '@/model/report/relationship-line'
import type { ShownRelationship } from '@/model/shown-map/bundle'

/** A party with all that its drawing needs; one that did not change stays the same object. */
export interface PlacedParty {
  readonly party: Party
  readonly at: Position
  /** What it is called on the map, also while it has no name. */
  readonly name: string
  readonly health: SubjectHealth | undefined
}

/** A relationship with all that its drawing needs; one that did not change stays the same object. */
export interface PlacedTie {
  readonly tie: ShownRelationship
  readonly start: Position
  readonly end: Position
  readonly fromKind: PartyKind
  readonly toKind: PartyKind
  readonly bend: number
  /** Its own, or of a bundle that of the relationship whose Safety is most in doubt. */
  readonly health: SubjectHealth | undefined
}

/** What is on the map, by id, in the order in which Tab goes through it. */
export interface Placed {
  readonly parties: ReadonlyMap<string, PlacedParty>
  readonly ties: ReadonlyMap<string, PlacedTie>
}

/** A relationship as the geometry of lines takes it. */
export const lineInput = ({ tie, start, end, fromKind, toKind, bend }: PlacedTie): LineInput => ({
  ...tie,
  bend,
  from: { centre: start, kind: fromKind },
  to: { centre: end, kind: toKind },
})

const lines = new WeakMap<PlacedTie, RelationshipLine>()

/** A relationship's line, computed when it is first asked for. */
export function lineOf(placed: PlacedTie): RelationshipLine {
  const known = lines.get(placed)
  if (known) return known
  const line = relationshipLine(lineInput(placed))
  lines.set(placed, line)
  return line
}

const roomForRing = 62

/** Whether a line is long enough for a ring; what was checked gets one also where it is narrow. */
export const hasRoomForRing = (
  { start, end }: RelationshipLine,
  health: SubjectHealth | undefined,
): boolean => distance(start, end) > (health ? roomForRing / 2 : roomForRing)
