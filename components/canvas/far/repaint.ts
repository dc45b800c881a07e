import { boxOfCell, type Cell, cellsOfBox, Grid } from '@/model/report/grid'
import type { Box } from '@/model/report/place-label'
import { nameBox } from '../names-with-room'
import type { PlacedParty, PlacedTie } from '../placed'
import { type Content, inOrder } from './content'
import type { Look, Part } from './look'
import { aim, mapPart, paintItems } from './paint'

/** A picture that can be mended in place. */
export interface Mendable {
  readonly brush: CanvasRenderingContext2D
  readonly part: Part
  readonly look: Look
  readonly named: ReadonlySet<string>
  /** Where these names stand. */
  readonly names: Grid
}

const touches = (a: Box, b: Box) =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y

/** Where the names of a picture stand, by cells. */
export function gridOfNames({ parties }: Content, named: ReadonlySet<string>, size: number): Grid {
  const names = new Grid()
  for (const id of named) {
    const party = parties.get(id)
    if (party) names.put(id, cellsOfBox(nameBox(party, size)))
  }
  return names
}

/** What has to be painted anew to mend some cells, or undefined where that is more than a frame allows. */
export interface Mending {
  readonly cells: readonly Box[]
  readonly parties: readonly PlacedParty[]
  readonly ties: readonly PlacedTie[]
}

export function mendingOf(content: Content, cells: Iterable<Cell>, { part, look, names }: Mendable): Mending {
  const seen = mapPart(part, look.stand)
  const inView = [...cells].filter(cell => touches(boxOfCell(cell), seen))
  return {
    cells: inView.map(boxOfCell),
    parties: inOrder([...content.partyGrid.at(inView), ...names.at(inView)], content.parties),
    ties: inOrder(content.tieGrid.at(inView), content.ties),
  }
}

/** Paints these cells of a picture anew, and nothing beside them. */
export function mend(
  content: Content,
  { brush, part, look, named }: Mendable,
  { cells, parties, ties }: Mending,
): void {
  const { stand, density, colours } = look
  const across = (place: number) => (place * stand.zoom + stand.x - part.left) * density
  const down = (place: number) => (place * stand.zoom + stand.y - part.top) * density
  brush.save()
  brush.setTransform(1, 0, 0, 1, 0, 0)
  brush.beginPath()
  for (const { x, y, width, height } of cells) {
    const [left, top] = [Math.floor(across(x)), Math.floor(down(y))]
    brush.rect(left, top, Math.ceil(across(x + width)) - left, Math.ceil(down(y + height)) - top)
  }
  brush.clip()
  brush.fillStyle = colours.paper
  brush.fillRect(0, 0, part.width * density, part.height * density)
  aim(brush, part, look)
  for (const _step of paintItems(brush, parties, ties, look, named, content));
  brush.restore()
}
