import type { Constellation } from '../constellation/constellation'
import type { Party, PartyKind } from '../constellation/party'
import type { Position } from '../constellation/position'
import type { Relationship } from '../constellation/relationship'
import { type HealthRing, healthRing, type RingHealth } from './health-ring'
import { partyShape } from './party-shape'
import { between, distance, type Point } from './path'
import { type Anchor, type Box, placeLabel } from './place-label'
import { parallelBends, type RelationshipLine, relationshipLine } from './relationship-line'
import { type Sheet, sheetFor } from './sheet'
import { stars, starsPath } from './stars'
import { type Measure, roughMeasure, wrapLabel } from './wrap-label'

/** The paper a picture has to fit, what it may show, and how its text is measured. */
export interface PictureOptions {
  readonly width: number
  readonly height: number
  readonly health?: ReadonlyMap<string, RingHealth>
  readonly nameOf?: (party: Party) => string
  readonly labels?: boolean
  /** How large names are at least, in units of paper; larger where a picture is seen from afar. */
  readonly print?: number
  readonly measure?: Measure
  /** Places that stand in for the map's own, and what stands out while everything else stands back: the map as seen from a standpoint. */
  readonly places?: Readonly<Record<string, Position>>
  readonly lit?: ReadonlySet<string>
}

export interface PictureLabel {
  readonly lines: readonly string[]
  readonly x: number
  /** The first line's base. */
  readonly y: number
  readonly anchor: Anchor
  readonly size: number
  readonly lineHeight: number
  readonly box: Box
}

/** How a part of the picture differs from another state of the same map; `former` is where something stood that moved. */
export type PictureMark = 'added' | 'gone' | 'changed' | 'former'

/** One party: `outline` and `stars` are centred on 0,0 and belong at `centre`. */
export interface PictureParty {
  readonly id: string
  readonly kind: PartyKind
  readonly centre: Point
  readonly outline: string
  readonly stars: string
  readonly label: PictureLabel | null
  readonly isFaded: boolean
  readonly mark?: PictureMark
}

/** What is painted of a line; the size marks are empty where there is no room for them. */
export type PictureLine = Pick<
  RelationshipLine,
  'path' | 'dash' | 'width' | 'roundCap' | 'arrows' | 'fromStars' | 'toStars' | 'ring'
>

/** One relationship: its line, its ring (null where there is no room), and its number in the table, from 1. */
export interface PictureRelationship {
  readonly id: string
  readonly number: number
  readonly line: PictureLine
  readonly ring: HealthRing | null
  readonly isFaded: boolean
  readonly mark?: PictureMark
}

/** A whole constellation, in units of which `scale` make one unit of paper; `isNear` when there is room for labels, rings and marks. */
export interface ConstellationPicture {
  readonly width: number
  readonly height: number
  readonly viewBox: string
  readonly scale: number
  readonly isNear: boolean
  readonly numberSize: number
  readonly parties: readonly PictureParty[]
  readonly relationships: readonly PictureRelationship[]
  /** Where parties moved, where the picture shows a change. */
  readonly traces?: readonly { readonly id: string; readonly from: Point; readonly to: Point }[]
}

const ringRadius = 17.5
const roomForRing = 66
const smallestPrint = 6.6

const isFaded = (id: string, { lit }: PictureOptions) => lit !== undefined && !lit.has(id)

/** The map with the places it is to be drawn at. */
const placed = (map: Constellation, { places }: PictureOptions): Constellation =>
  places
    ? {
        ...map,
        parties: map.parties.map(party => ({ ...party, position: places[party.id] ?? party.position })),
      }
    : map

const boxAbout = ([x, y]: Point, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

/** A relationship with all that is known of its line, for labels to be placed beside it. */
type LaidRelationship = PictureRelationship & { readonly line: RelationshipLine }

function drawRelationships(
  map: Constellation,
  sheet: Sheet,
  options: PictureOptions,
): readonly LaidRelationship[] {
  const parties = new Map(map.parties.map(party => [party.id, party]))
  const bends = parallelBends(map.relationships)
  return map.relationships.flatMap((tie, index) => {
    const from = parties.get(tie.from)
    const to = parties.get(tie.to)
    if (!from || !to) return []
    const line = lineBetween(tie, from, to, sheet, bends.get(tie.id) ?? 0)
    const ring = ringOn(line, tie, sheet, options)
    return [{ id: tie.id, number: index + 1, line, ring, isFaded: isFaded(tie.id, options) }]
  })
}

const lineBetween = (tie: Relationship, from: Party, to: Party, sheet: Sheet, bend: number) =>
  relationshipLine({
    ...tie,
    bend,
    from: { centre: sheet.place(from.position), kind: from.kind },
    to: { centre: sheet.place(to.position), kind: to.kind },
  })

function ringOn(
  line: RelationshipLine,
  tie: Relationship,
  sheet: Sheet,
  options: PictureOptions,
): HealthRing | null {
  const health = options.health?.get(`relationship:${tie.id}`)
  const hasRoom = distance(line.start, line.end) > (health ? roomForRing / 2 : roomForRing)
  return sheet.isNear && options.health && hasRoom ? healthRing(health, ringRadius) : null
}

/** Points a label should not cover: along the lines, and on the size marks, which weigh more. */
const pointsAlong = ({ line }: LaidRelationship): readonly Point[] => [
  ...Array.from({ length: 15 }, (_, step) => between(line.start, line.end, step / 14)),
  ...[line.fromMark, line.toMark].flatMap(mark => [mark, mark, mark]),
]

/** A ring with the number under it. */
const ringBoxes = ({ line, ring }: PictureRelationship): readonly Box[] =>
  ring
    ? [{ ...boxAbout(line.ring, ring.width, ring.height), height: ring.height + 13 }]
    : [boxAbout(line.ring, 22, 16)]

function labelFor(
  name: string,
  shape: Box,
  size: number,
  taken: Box[],
  lines: readonly Point[],
  sheet: Sheet,
  measure: Measure,
) {
  const lineHeight = size * 1.18
  const wrapped = wrapLabel(name, size, size * 10.5, 4, measure)
  const width = Math.max(...wrapped.map(line => measure(line, size)), 1)
  const height = wrapped.length * lineHeight
  const others = taken.filter(box => box !== shape)
  const place = placeLabel(shape, width, height, 6, { boxes: others, points: lines, within: sheet.box })
  taken.push(place.box)
  const { x, anchor, box } = place
  return { lines: wrapped, x, y: box.y + size * 0.92, anchor, size, lineHeight, box }
}

/** Labels are placed one after the other, each clear of the shapes, rings and labels before it. */
function drawParties(
  map: Constellation,
  sheet: Sheet,
  ties: readonly LaidRelationship[],
  options: PictureOptions,
) {
  const size = Math.max(13, (options.print ?? smallestPrint) / sheet.scale)
  const shapes = map.parties.map(({ kind, position }) => {
    const { width, height } = partyShape(kind)
    return boxAbout(sheet.place(position), width + 6, height + 6)
  })
  const taken = [...shapes, ...ties.flatMap(ringBoxes)]
  const lines = ties.flatMap(pointsAlong)
  const hasLabels = sheet.isNear && (options.labels ?? true)
  const nameOf = options.nameOf ?? (party => party.name)
  return map.parties.map((party, index): PictureParty => {
    const shape = shapes[index]
    const name = nameOf(party)
    const label =
      hasLabels && shape && name !== ''
        ? labelFor(name, shape, size, taken, lines, sheet, options.measure ?? roughMeasure)
        : null
    return {
      id: party.id,
      kind: party.kind,
      centre: sheet.place(party.position),
      outline: partyShape(party.kind).path,
      stars: starsPath(stars(party.size)),
      label,
      isFaded: isFaded(party.id, options),
    }
  })
}

function painted({ line, ...tie }: LaidRelationship, isNear: boolean): PictureRelationship {
  const { path, dash, width, roundCap, arrows, ring } = line
  const [fromStars, toStars] = isNear ? [line.fromStars, line.toStars] : ['', '']
  return { ...tie, line: { path, dash, width, roundCap, arrows, fromStars, toStars, ring } }
}

/** How large a picture would be drawn on a paper, as its `scale`. */
export const pictureScale = (
  { parties }: Constellation,
  { width, height, labels }: Pick<PictureOptions, 'width' | 'height' | 'labels'>,
): number => sheetFor(parties, width, height, labels ?? true).scale

/** A whole constellation as numbers and paths that fit a paper of `width` × `height`; the same input gives the same picture. */
export function constellationPicture(given: Constellation, options: PictureOptions): ConstellationPicture {
  const map = placed(given, options)
  const sheet = sheetFor(map.parties, options.width, options.height, options.labels ?? true)
  const relationships = drawRelationships(map, sheet, options)
  return {
    width: sheet.box.width * sheet.scale,
    height: sheet.box.height * sheet.scale,
    viewBox: `0 0 ${sheet.box.width} ${sheet.box.height}`,
    scale: sheet.scale,
    isNear: sheet.isNear,
    numberSize: Math.max(10, smallestPrint / sheet.scale),
    parties: drawParties(map, sheet, relationships, options),
    relationships: relationships.map(tie => painted(tie, sheet.isNear)),
  }
}
