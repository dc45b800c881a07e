import { type Bend, pointAt } from '@/model/report/bend'
import { type Cell, cellsAlong, cellsAround, cellsOfBox, Grid } from '@/model/report/grid'
import type { Box } from '@/model/report/place-label'
import { wholeLine } from '@/model/report/relationship-line'
import type { Detail } from '../level-of-detail'
import { grown, meets, nameBox, namesWithRoom, nameTop } from '../names-with-room'
import { partyAcross } from '../party-across'
import { lineInput, type Placed, type PlacedParty, type PlacedTie } from '../placed'
import { areRingsMoved } from '../ring-places'

/** How a picture is seen: what is drawn of an item, and where, depends on it. */
export interface Seen {
  readonly detail: Detail
  /** The parties whose names it shows; undefined where that is not known yet. */
  readonly named: ReadonlySet<string> | undefined
}

type Reaching = Pick<Detail, 'rings' | 'marks' | 'labels'>

/** What changed of a map since it was told of last. */
export interface Patch {
  readonly parties: readonly PlacedParty[]
  readonly ties: readonly PlacedTie[]
  readonly gone: readonly string[]
}

/** How far a party's shape and ring reach from its middle at most, and its ring alone. */
const partyReach = 130
const ringReach = 100
/** How far a relationship's stroke and arrows reach from its course, its marks and ring, and its label. */
const strokeReach = 16
const ringOnTieReach = 48
const labelHalf = 180
/** As a share of its size. */
const haloReach = 0.3

/** How wide a ring is drawn at most. */
const ringAcross = 68

const about = ([x, y]: readonly [number, number], half: number): Box => ({
  x: x - half,
  y: y - half,
  width: half * 2,
  height: half * 2,
})

/** Where the parties stand whose names may reach into a box. */
function reachedBy({ x, y, width, height }: Box, nameSize: number): Box {
  const aside = nameSize * 5.5
  const above = nameTop + nameSize * 4
  return { x: x - aside, y: y - above, width: width + aside * 2, height: height + above }
}

/** Where a name is painted, with what it is set off by. */
export const paintedName = (placed: Pick<PlacedParty, 'at' | 'name'>, size: number): Box =>
  grown(nameBox(placed, size), size * haloReach)

const hasLabel = ({ tie }: PlacedTie) => tie.purpose !== '' || tie.channels.length > 0

/** How far from its course a relationship is drawn, as seen at a zoom. */
const tieReach = ({ rings, marks, labels }: Reaching) =>
  labels ? labelHalf : rings || marks ? ringOnTieReach : strokeReach

/** How far from its middle a party is drawn, as seen at a zoom; its name reaches further. */
const reachSeen = ({ rings, partyScale, leastStroke }: Detail) =>
  Math.max(rings ? ringReach : 0, (partyAcross / 2) * partyScale + leastStroke * 2)

/** The map that a picture shows, changed piece by piece, with what stands where. */
export class Content implements Placed {
  readonly parties = new Map<string, PlacedParty>()
  readonly ties = new Map<string, PlacedTie>()
  readonly partyGrid = new Grid()
  readonly tieGrid = new Grid()
  readonly #names = new Map<number, ReadonlySet<string>>()

  /** Takes a change over; says of every item that changes that it does, before and after. */
  apply({ parties, ties, gone }: Patch, touch: (id: string) => void) {
    for (const id of gone) {
      touch(id)
      this.parties.delete(id)
      this.ties.delete(id)
      this.partyGrid.remove(id)
      this.tieGrid.remove(id)
    }
    for (const placed of parties) {
      const { id } = placed.party
      touch(id)
      this.parties.set(id, placed)
      this.partyGrid.put(id, cellsOfBox(about(placed.at, partyReach)))
      touch(id)
    }
    for (const placed of ties) {
      const { id } = placed.tie
      touch(id)
      this.ties.set(id, placed)
      this.tieGrid.put(id, cellsAlong(courseOf(placed), strokeReach))
      touch(id)
    }
    this.#names.clear()
  }

  /** The parties whose names have room at a size. */
  named(size: number): ReadonlySet<string> {
    const known = this.#names.get(size)
    if (known) return known
    const names = namesWithRoom(this, size)
    this.#names.set(size, names)
    return names
  }

  /** The cells an item is drawn in, and those of rings that may give way to its name. */
  cellsOf(id: string, seen: Seen): Iterable<Cell> {
    const party = this.parties.get(id)
    if (party) return this.#cellsOfParty(party, seen)
    const tie = this.ties.get(id)
    return tie ? this.#cellsOfTie(tie, seen) : []
  }

  #cellsOfTie(placed: PlacedTie, { detail }: Seen): Iterable<Cell> {
    const { rings, marks, labels } = detail
    if (!rings && !marks) return this.tieGrid.cellsOf(placed.tie.id)
    const course = courseOf(placed)
    const cells = cellsAlong(course, ringOnTieReach)
    if (labels && hasLabel(placed))
      for (const cell of cellsOfBox(about(pointAt(course, 0.5), labelHalf))) cells.add(cell)
    return cells
  }

  #cellsOfParty(placed: PlacedParty, { detail, named }: Seen): readonly Cell[] {
    const shape = cellsOfBox(about(placed.at, reachSeen(detail)))
    if (named && !named.has(placed.party.id)) return shape
    const name = paintedName(placed, detail.nameSize)
    return [...shape, ...cellsOfBox(areRingsMoved(detail) ? grown(name, ringAcross) : name)]
  }

  /** The parties that may be seen in a part of the map, with names of this size, in the order in which they are drawn. */
  partiesIn(box: Box, nameSize: number): PlacedParty[] {
    return inOrder(this.partyGrid.within(reachedBy(box, nameSize)), this.parties)
  }

  /** Whether one of these names, but for that of one party, stands in a box. */
  isNameIn(box: Box, named: ReadonlySet<string>, nameSize: number, except?: string): boolean {
    for (const id of this.partyGrid.within(reachedBy(box, nameSize))) {
      const party = id !== except && named.has(id) ? this.parties.get(id) : undefined
      if (party && meets(nameBox(party, nameSize), box)) return true
    }
    return false
  }

  /** The relationships that may be seen in a part of the map, in the order in which they are drawn. */
  tiesIn(box: Box, detail: Reaching): PlacedTie[] {
    return inOrder(this.tieGrid.within(grown(box, tieReach(detail) - strokeReach)), this.ties)
  }

  /** The relationships that may be seen in any of these cells, in that order. */
  tiesAt(cells: readonly Cell[], detail: Reaching): PlacedTie[] {
    const further = tieReach(detail) - strokeReach
    return inOrder(this.tieGrid.at(further > 0 ? cellsAround(cells, further) : cells), this.ties)
  }
}

/** Items by their ids, each once, in the order in which the map draws them. */
export const inOrder = <T>(ids: Iterable<string>, items: ReadonlyMap<string, T>): T[] =>
  [...new Set(ids)].sort().flatMap(id => items.get(id) ?? [])

/** The whole course of a relationship, for asking what is near it. */
export const courseOf = (placed: PlacedTie): Bend => wholeLine(lineInput(placed))
