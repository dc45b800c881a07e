import { pointAt } from '@/model/report/bend'
import { distance, type Point } from '@/model/report/path'
import type { Box } from '@/model/report/place-label'
import { isBundled } from '@/model/shown-map/bundle'
import type { Detail } from './level-of-detail'
import { meets, nameBox, usualName } from './names-with-room'
import { partyAcross } from './party-across'
import { hasRoomForRing, lineOf, type Placed, type PlacedTie } from './placed'

/** Where rings stand that are not in their usual place: of relationships at a share of their line's way or nowhere, of parties on the left side or nowhere. */
export interface RingPlaces {
  readonly ties: ReadonlyMap<string, number | undefined>
  readonly parties: ReadonlyMap<string, RingSide>
}

export type RingSide = 'right' | 'left' | 'none'

/** Whether a shown name, but for that of one party, stands in a box. */
export type IsNameIn = (box: Box, except?: string) => boolean

/** A ring's usual place is the middle of its line. */
export const usualShare = 0.5
/** The shares of a line's way at which its ring is tried. */
const tried = [usualShare, 0.4, 0.6, 0.3, 0.7]
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

/** The share of its line's way at which a ring covers no name, as near to the middle as can be; nowhere where there is no such place. */
export function ringOnLine(placed: PlacedTie, detail: Detail, isNameIn: IsNameIn): number | undefined {
  const { bend } = lineOf(placed)
  const room = distance(bend.start, bend.end)
  const isOnLine = (share: number) =>
    share === usualShare || Math.min(share, 1 - share) * room > (tieRing.across * detail.ringScale) / 2
  const isFree = (share: number) => !isNameIn(ringSpace.tie(pointAt(bend, share), detail))
  // What stands for several relationships is never left out: its count says so.
  return (
    tried.find(share => isOnLine(share) && isFree(share)) ?? (isBundled(placed.tie) ? usualShare : undefined)
  )
}

/** Where a relationship's ring stands, undefined for nowhere. */
export function ringAt(placed: PlacedTie, { ties }: RingPlaces): Point | undefined {
  const { id } = placed.tie
  const { bend, ring } = lineOf(placed)
  if (!ties.has(id)) return ring
  const share = ties.get(id)
  return share === undefined ? undefined : pointAt(bend, share)
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

/** Those of these items that are drawn: all of them where no ids are given. */
const drawnOf = <T>(items: ReadonlyMap<string, T>, drawn: ReadonlySet<string> | undefined): T[] =>
  drawn ? [...drawn].flatMap(id => items.get(id) ?? []) : [...items.values()]

/** The rings among what is drawn that are not in their usual place, so that they cover no name. */
export function ringPlaces(
  placed: Placed,
  named: ReadonlySet<string>,
  detail: Detail,
  drawn?: ReadonlySet<string>,
): RingPlaces {
  if (!areRingsMoved(detail)) return usualRings
  const drawnTies = drawnOf(placed.ties, drawn).filter(
    one => isBundled(one.tie) || hasRoomForRing(lineOf(one), one.health),
  )
  const drawnParties = drawnOf(placed.parties, drawn).filter(({ health }) => health !== undefined)
  const ends = [...drawnTies.flatMap(({ start, end }) => [start, end]), ...drawnParties.map(({ at }) => at)]
  if (ends.length === 0) return usualRings
  // Lines bend beyond their ends by less than the space between them.
  const reach = boxOf(ends, widestReach + detail.nameSize * 12)
  const isNameIn = namesOf(placed, named, detail.nameSize, reach)
  const ties = new Map<string, number | undefined>()
  for (const tie of drawnTies) {
    const share = ringOnLine(tie, detail, isNameIn)
    if (share !== usualShare) ties.set(tie.tie.id, share)
  }
  const parties = new Map<string, RingSide>()
  for (const { party, at } of drawnParties) {
    const side = ringBeside(party.id, at, detail, isNameIn)
    if (side !== 'right') parties.set(party.id, side)
  }
  return { ties, parties }
}
