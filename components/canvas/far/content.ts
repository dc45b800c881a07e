import { type Bend, pointAt } from '@/model/report/bend'
import { type Cell, cellsAlong, cellsOfBox, Grid } from '@/model/report/grid'
import type { Box } from '@/model/report/place-label'
import { wholeLine } from '@/model/report/relationship-line'
import { grown, meets, nameBox, namesWithRoom, nameTop } from '../names-with-room'
import { lineInput, type Placed, type PlacedParty, type PlacedTie } from '../placed'

/** What changed of a map since it was told of last. */
export interface Patch {
  readonly parties: readonly PlacedParty[]
  readonly ties: readonly PlacedTie[]
  readonly gone: readonly string[]
}

/** How far a party's shape and ring reach from its middle at most, and a line's marks and ring from its course. */
const partyReach = 130
const tieReach = 48
const labelHalf = 180

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

function cellsOfTie(placed: PlacedTie): Iterable<Cell> {
  const course = courseOf(placed)
  const cells = cellsAlong(course, tieReach)
  if (placed.tie.purpose !== '' || placed.tie.channels.length > 0)
    for (const cell of cellsOfBox(about(pointAt(course, 0.5), labelHalf))) cells.add(cell)
  return cells
}

/** The map that a picture shows, changed piece by piece, with what stands where. */
export class Content implements Placed {
  readonly parties = new Map<string, PlacedParty>()
  readonly ties = new Map<string, PlacedTie>()
  readonly partyGrid = new Grid()
  readonly tieGrid = new Grid()
  readonly #names = new Map<number, ReadonlySet<string>>()

  /** Takes a change over; hands every cell that an item was or is drawn in to `mark`, with names of the size given. */
  apply({ parties, ties, gone }: Patch, nameSize: number, mark: (id: string, cells: Iterable<Cell>) => void) {
    const markAll = (id: string) => mark(id, this.cellsOf(id, nameSize))
    for (const id of gone) {
      markAll(id)
      this.parties.delete(id)
      this.ties.delete(id)
      this.partyGrid.remove(id)
      this.tieGrid.remove(id)
    }
    for (const placed of parties) {
      const { id } = placed.party
      markAll(id)
      this.parties.set(id, placed)
      this.partyGrid.put(id, cellsOfBox(about(placed.at, partyReach)))
      markAll(id)
    }
    for (const placed of ties) {
      const { id } = placed.tie
      markAll(id)
      this.ties.set(id, placed)
      this.tieGrid.put(id, cellsOfTie(placed))
      markAll(id)
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
  cellsOf(id: string, nameSize: number): readonly Cell[] {
    const party = this.parties.get(id)
    const name = party ? cellsOfBox(grown(nameBox(party, nameSize), ringAcross)) : []
    return [...this.partyGrid.cellsOf(id), ...this.tieGrid.cellsOf(id), ...name]
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
  tiesIn(box: Box): PlacedTie[] {
    return inOrder(this.tieGrid.within(box), this.ties)
  }
}

/** Items by their ids, each once, in the order in which the map draws them. */
export const inOrder = <T>(ids: Iterable<string>, items: ReadonlyMap<string, T>): T[] =>
  [...new Set(ids)].sort().flatMap(id => items.get(id) ?? [])

/** The whole course of a relationship, for asking what is near it. */
export const courseOf = (placed: PlacedTie): Bend => wholeLine(lineInput(placed))
