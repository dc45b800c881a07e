import { boxOfCell, type Cell, cellsOfBox, Grid } from '@/model/report/grid'
import type { Box } from '@/model/report/place-label'
import { meets, nameBox } from '../names-with-room'
import type { PlacedParty, PlacedTie } from '../placed'
import { type Content, inOrder } from './content'
import type { Look, Part } from './look'
import { both, type Overpaint } from './overpaint'
import { aim, mapPart, paintItems } from './paint'

/** A picture that can be mended in place. */
export interface Mendable {
  readonly part: Part
  readonly look: Look
  readonly named: ReadonlySet<string>
  /** Where these names stand. */
  readonly names: Grid
}

/** Where the names of a picture stand, by cells. */
export function gridOfNames({ parties }: Content, named: ReadonlySet<string>, size: number): Grid {
  const names = new Grid()
  for (const id of named) {
    const party = parties.get(id)
    if (party) names.put(id, cellsOfBox(nameBox(party, size)))
  }
  return names
}

/** What has to be painted anew to mend some cells. */
export interface Mending {
  readonly cells: readonly Box[]
  readonly parties: readonly PlacedParty[]
  readonly ties: readonly PlacedTie[]
  /** Whether some of the cells are in the picture, but not in view. */
  readonly isMore: boolean
}

/** What is in the cells that are in view. */
export function mendingOf(
  content: Content,
  cells: Iterable<Cell>,
  { part, look, names }: Mendable,
  view: Box,
): Mending {
  const picture = mapPart(part, look.stand)
  const all = [...cells]
  const inView = all.filter(cell => meets(boxOfCell(cell), view))
  return {
    cells: inView.map(boxOfCell),
    parties: inOrder([...content.partyGrid.at(inView), ...names.at(inView)], content.parties),
    ties: inOrder(content.tieGrid.at(inView), content.ties),
    isMore: all.some(cell => meets(boxOfCell(cell), picture) && !meets(boxOfCell(cell), view)),
  }
}

/** Where a box of the map is on a picture, in device pixels, none of it left out. */
function pixelsOf({ x, y, width, height }: Box, { stand, density }: Look) {
  const across = (place: number) => (place * stand.zoom + stand.x) * density
  const down = (place: number) => (place * stand.zoom + stand.y) * density
  return {
    left: Math.floor(across(x)),
    top: Math.floor(down(y)),
    right: Math.ceil(across(x + width)),
    bottom: Math.ceil(down(y + height)),
  }
}

/** Paints these cells of a picture anew over it, and nothing beside them. */
export function mend(content: Content, { look, named }: Mendable, mending: Mending, over: Overpaint): void {
  const places = mending.cells.map(cell => pixelsOf(cell, look))
  const [first, ...others] = places
  const room = first && over.room(others.reduce(both, first), look)
  if (!room) return
  const { brush, part } = room
  const [left, top] = [part.left * look.density, part.top * look.density]
  brush.save()
  brush.setTransform(1, 0, 0, 1, 0, 0)
  brush.beginPath()
  for (const one of places)
    brush.rect(one.left - left, one.top - top, one.right - one.left, one.bottom - one.top)
  brush.clip()
  brush.fillStyle = look.colours.paper
  brush.fillRect(0, 0, brush.canvas.width, brush.canvas.height)
  aim(brush, part, look)
  for (const _step of paintItems(brush, mending.parties, mending.ties, look, named, content));
  brush.restore()
  over.show()
}
