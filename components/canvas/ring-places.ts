import { pointAt } from '@/model/report/bend'
import { distance, type Point } from '@/model/report/path'
import type { Box } from '@/model/report/place-label'
import { isBundled } from '@/model/shown-map/bundle'
import type { Detail } from './level-of-detail'
import { meets, nameBox, usualName } from './names-with-room'
import { partyAcross } from './party-across'
import { hasRoomForRing, lineOf, type Placed, type PlacedTie } from './placed'

/** Where rings stand that are not in their usual place: of relationships a point or nowhere, of parties the left side or nowhere. */
export interface RingPlaces {
  readonly ties: ReadonlyMap<string, Point | undefined>
  readonly parties: ReadonlyMap<string, RingSide>
}

export type RingSide = 'right' | 'left' | 'none'

/** Whether a shown name, but for that of one party, stands in a box. */
export type IsNameIn = (box: Box, except?: string) => boolean

/** The shares of a line's way at which its ring is tried. */
const tried = [0.5, 0.4, 0.6, 0.3, 0.7]
/** As far as a line bends aside, and a ring beside it. */
const widestReach = 400
const tieRing = { across: 40, up: 36 }
const partyRing = { across: 38, up: 34 }
/** From a party's middle to the corner its ring grows from; the style sheet says the same. */
export const ringCorner = { across: partyAcross / 2 - 16, up: partyAcross / 2 - 18 } as const

const boxAbout = ([x, y]: Point, { across, up }: typeof tieRing, scale: number): Box => ({
  x: x - (across * scale) / 2,
  y: y - (up * scale) / 2,
  width: across * scale,
  height: up * scale,
})

/** The boxes that rings take, at a size. */
export const ringSpace = {
  tie: (at: Point, { ringScale }: Detail): Box => boxAbout(at, tieRing, ringScale),
  party: ([x, y]: Point, side: 'left' | 'right', { ringScale }: Detail): Box => {
    const aside = ringCorner.across + (partyRing.across * ringScale) / 2
    const above = ringCorner.up + (partyRing.up * ringScale) / 2
    return boxAbout([side === 'right' ? x + aside : x - aside, y - above], partyRing, ringScale)
  },
} as const

/** Near, rings stay in their places: names are small then, and labels keep their distance from rings. */
export const areRingsMoved = ({ rings, nameSize }: Detail) => rings && nameSize > usualName

/** Where on its line a ring covers no name, as near to the middle as can be; nowhere where there is no such place. */
export function ringOnLine(placed: PlacedTie, detail: Detail, isNameIn: IsNameIn): Point | undefined {
  const { bend, ring } = lineOf(placed)
  const room = distance(bend.start, bend.end)
  const isOnLine = (share: number) =>
    Math.min(share, 1 - share) * room > (tieRing.across * detail.ringScale) / 2
  const points = tried.filter(share => share === 0.5 || isOnLine(share)).map(share => pointAt(bend, share))
  const free = points.find(point => !isNameIn(ringSpace.tie(point, detail)))
  // What stands for several relationships is never left out: its count says so.
  return free ?? (isBundled(placed.tie) ? ring : undefined)
}

/** The side of a party on which its ring covers no other's name. */
export function ringBeside(id: string, at: Point, detail: Detail, isNameIn: IsNameIn): RingSide {
  const isFree = (side: 'left' | 'right') => !isNameIn(ringSpace.party(at, side, detail), id)
  return isFree('right') ? 'right' : isFree('left') ? 'left' : 'none'
}

/** Asks about the shown names one after the other, of those only that can reach what stands in a box. */
function namesOf(placed: Placed, named: ReadonlySet<string>, size: number, reach: Box): IsNameIn {
  const boxes: { id: string; box: Box }[] = []
  for (const id of named) {
    const party = placed.parties.get(id)
    if (party && isWithin(party.at, reach)) boxes.push({ id, box: nameBox(party, size) })
  }
  return (box, except) => boxes.some(one => one.id !== except && meets(one.box, box))
}

const isWithin = ([px, py]: Point, { x, y, width, height }: Box) =>
  px >= x && px <= x + width && py >= y && py <= y + height

/** The least box that holds all these points, and as much about it as a name or a ring reaches. */
function boxOf(points: readonly Point[], about: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs) - about, Math.min(...ys) - about]
  return { x: left, y: top, width: Math.max(...xs) + about - left, height: Math.max(...ys) + about - top }
}

export const usualRings: RingPlaces = { ties: new Map(), parties: new Map() }

/** The rings among these that are not in their usual place, so that they cover no name. */
export function ringPlaces(
  placed: Placed,
  named: ReadonlySet<string>,
  detail: Detail,
  isDrawn: (id: string) => boolean,
): RingPlaces {
  if (!areRingsMoved(detail)) return usualRings
  const drawnTies = [...placed.ties.values()].filter(
    one => isDrawn(one.tie.id) && (isBundled(one.tie) || hasRoomForRing(lineOf(one), one.health)),
  )
  const drawnParties = [...placed.parties.values()].filter(
    ({ party, health }) => health !== undefined && isDrawn(party.id),
  )
  const ends = [...drawnTies.flatMap(({ start, end }) => [start, end]), ...drawnParties.map(({ at }) => at)]
  if (ends.length === 0) return usualRings
  // Lines bend beyond their ends by less than the space between them.
  const reach = boxOf(ends, widestReach + detail.nameSize * 12)
  const isNameIn = namesOf(placed, named, detail.nameSize, reach)
  const ties = new Map<string, Point | undefined>()
  for (const tie of drawnTies) {
    const place = ringOnLine(tie, detail, isNameIn)
    const [x, y] = lineOf(tie).ring
    if (place?.[0] !== x || place[1] !== y) ties.set(tie.tie.id, place)
  }
  const parties = new Map<string, RingSide>()
  for (const { party, at } of drawnParties) {
    const side = ringBeside(party.id, at, detail, isNameIn)
    if (side !== 'right') parties.set(party.id, side)
  }
  return { ties, parties }
}
