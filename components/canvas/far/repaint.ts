import { boxAboutCells, boxesOfCells, boxOfCell, type Cell, cellsOfBox, Grid } from '@/model/report/grid'
import type { Box } from '@/model/report/place-label'
import type { Detail } from '../level-of-detail'
import { meets } from '../names-with-room'
import type { PlacedParty, PlacedTie } from '../placed'
import { clearSheet } from './blank-sheet'
import type { Brush } from './brush'
import { type Content, inOrder, paintedName } from './content'
import type { Look, Part } from './look'
import type { Overpaint } from './overpaint'
import { aim, mapPart, paintItems } from './paint'
import { type Pixels, partOf, pixelsOf } from './pixels'

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
    if (party) names.put(id, cellsOfBox(paintedName(party, size)))
  }
  return names
}

/** What has to be painted anew to mend some cells. */
export interface Mending extends Items {
  readonly cells: readonly Cell[]
  /** Whether some of the cells are in the picture, but not in view. */
  readonly isMore: boolean
}

interface Items {
  readonly parties: readonly PlacedParty[]
  readonly ties: readonly PlacedTie[]
}

/** What is drawn in these cells. */
export const itemsAt = (content: Content, cells: readonly Cell[], names: Grid, detail: Detail): Items => ({
  parties: inOrder([...content.partyGrid.at(cells), ...names.at(cells)], content.parties),
  ties: content.tiesAt(cells, detail),
})

/** What is in the cells that are in view. */
export function mendingOf(
  content: Content,
  all: ReadonlySet<Cell>,
  { part, look, names }: Mendable,
  view: Box,
): Mending {
  const picture = mapPart(part, look.stand)
  const cells: Cell[] = []
  let isMore = false
  for (const cell of all) {
    const box = boxOfCell(cell)
    if (meets(box, view)) cells.push(cell)
    else isMore ||= meets(box, picture)
  }
  return { ...itemsAt(content, cells, names, look.detail), cells, isMore }
}

/** Where these cells are on a picture, row by row from above. */
export const placesOf = (cells: readonly Cell[], look: Look): Pixels[] =>
  boxesOfCells(cells).map(box => pixelsOf(box, look))

/** The least place on a picture that holds these cells; there is at least one. */
export const placeOf = (cells: readonly Cell[], look: Look): Pixels => pixelsOf(boxAboutCells(cells), look)

/** What of a place is none of these, which stand in rows from above. */
export function* gapsBetween(places: readonly Pixels[], whole: Pixels): Generator<Pixels> {
  let row: Pixels = { ...whole, bottom: whole.top }
  let left = whole.right
  for (const one of places) {
    if (one.bottom !== row.bottom) {
      yield { ...row, left }
      yield { ...whole, top: row.bottom, bottom: one.top }
      row = { ...whole, top: one.top, bottom: one.bottom }
      left = whole.left
    }
    yield { ...row, left, right: one.left }
    left = one.right
  }
  yield { ...row, left }
}

/** Paints these cells of a picture anew, with a brush for the least place that holds them; what is between them is clear. Nothing is clipped: a brush that is told many places to paint in takes several times as long for every stroke. */
export function paintCells(
  brush: Brush,
  content: Content,
  { look, named }: Pick<Mendable, 'look' | 'named'>,
  { cells, parties, ties }: Items & Pick<Mending, 'cells'>,
): void {
  const places = placesOf(cells, look)
  const whole = placeOf(cells, look)
  brush.fillStyle = look.colours.paper
  brush.fillRect(0, 0, whole.right - whole.left, whole.bottom - whole.top)
  aim(brush, partOf(whole, look.density), look)
  for (const _step of paintItems(brush, parties, ties, look, named, content));
  brush.setTransform(1, 0, 0, 1, 0, 0)
  for (const { left, top, right, bottom } of gapsBetween(places, whole))
    brush.clearRect(left - whole.left, top - whole.top, right - left, bottom - top)
}

/** Paints these cells of a picture anew over it. */
export function mend(content: Content, shown: Mendable, mending: Mending, over: Overpaint): void {
  const at = placeOf(mending.cells, shown.look)
  const { brush, finish } = clearSheet(at.right - at.left, at.bottom - at.top)
  paintCells(brush, content, shown, mending)
  over.lay(finish(), at, shown.look)
}
