import type { Box } from '@/model/report/place-label'
import type { PlacedParty, PlacedTie } from '../placed'
import { areRingsMoved, type IsNameIn } from '../ring-places'
import { type Brush, outlineOf } from './brush'
import type { Content } from './content'
import type { Look, Part, Stand } from './look'
import { paintName, paintParty } from './paint-party'
import { paintLine, paintTieLabel, paintTieRing } from './paint-tie'

const atATime = 48

/** The part of the map that is seen in a part of the screen. */
export const mapPart = ({ left, top, width, height }: Part, { x, y, zoom }: Stand): Box => ({
  x: (left - x) / zoom,
  y: (top - y) / zoom,
  width: width / zoom,
  height: height / zoom,
})

/** Sets a brush so that the map's own units paint a part of the screen. */
export function aim(brush: Brush, part: Part, { stand: { x, y, zoom }, density }: Look): void {
  brush.setTransform(
    zoom * density,
    0,
    0,
    zoom * density,
    (x - part.left) * density,
    (y - part.top) * density,
  )
}

const groundAlpha = 0.06

function paintGrounds(brush: Brush, { groups, colours }: Look) {
  brush.fillStyle = colours.accent
  brush.globalAlpha = groundAlpha
  for (const outline of groups) brush.fill(outlineOf(outline))
  brush.globalAlpha = 1
}

/** Paints these parties and relationships in the order of the elements: grounds of groups, lines, parties, names, labels, rings. Stops now and then, so that others get their turn. */
export function* paintItems(
  brush: Brush,
  parties: readonly PlacedParty[],
  ties: readonly PlacedTie[],
  look: Look,
  named: ReadonlySet<string>,
  content: Content,
): Generator<undefined> {
  const { detail, lifted } = look
  const isNameIn: IsNameIn | undefined = areRingsMoved(detail)
    ? (box, except) => content.isNameIn(box, named, detail.nameSize, except)
    : undefined
  const far = ties.filter(({ tie }) => !lifted.has(tie.id))
  let done = 0
  const isTime = () => ++done % atATime === 0
  paintGrounds(brush, look)
  for (const tie of far) {
    paintLine(brush, tie, look)
    if (isTime()) yield
  }
  const apart = parties.filter(({ party }) => !lifted.has(party.id))
  for (const placed of apart) {
    paintParty(brush, placed, look, isNameIn)
    if (isTime()) yield
  }
  for (const placed of apart) {
    if (!named.has(placed.party.id)) continue
    paintName(brush, placed, look)
    if (isTime()) yield
  }
  for (const tie of far) {
    paintTieLabel(brush, tie, look)
    if (isTime()) yield
  }
  for (const tie of far) {
    paintTieRing(brush, tie, look, isNameIn)
    if (isTime()) yield
  }
}

/** Paints a part of the screen: the paper, and all of the map that is seen in it. */
export function* paintPart(brush: Brush, content: Content, part: Part, look: Look): Generator<undefined> {
  const { detail, colours, density, stand } = look
  brush.setTransform(1, 0, 0, 1, 0, 0)
  brush.fillStyle = colours.paper
  brush.fillRect(0, 0, part.width * density, part.height * density)
  aim(brush, part, look)
  const box = mapPart(part, stand)
  const named = content.named(detail.nameSize)
  const parties = content.partiesIn(box, detail.nameSize)
  yield* paintItems(brush, parties, content.tiesIn(box, detail), look, named, content)
}
