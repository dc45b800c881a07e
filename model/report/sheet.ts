import type { Party } from '../constellation/party'
import type { Position } from '../constellation/position'
import type { Point } from './path'
import type { Box } from './place-label'

/** How a map is laid on paper: shapes keep their own size (1 unit each), only the distances between them are fitted. `scale` is paper per unit. */
export interface Sheet {
  readonly box: Box
  readonly scale: number
  readonly isNear: boolean
  readonly place: (position: Position) => Point
}

const widest = 84
const largest = 0.66
const smallest = 0.05
const readable = 0.3

interface Span {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

function spanOf(parties: readonly Party[]): Span {
  const spread = (values: readonly number[]) =>
    values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as const)
  if (parties.length === 0) return { left: 0, top: 0, width: 0, height: 0 }
  const [left, right] = spread(parties.map(({ position }) => position[0]))
  const [top, bottom] = spread(parties.map(({ position }) => position[1]))
  return { left, top, width: right - left, height: bottom - top }
}

const cellOf = ([x, y]: Position, side: number) => [Math.floor(x / side), Math.floor(y / side)] as const

/** How far apart neighbours are: the distance that nine of ten parties keep to their nearest one (by cells, so that thousands stay quick). */
function neighbourDistance(parties: readonly Party[], span: Span): number {
  const { width, height } = span
  const count = Math.max(1, parties.length)
  // Where all stand in one line, its length per party stands in for the area that they do not have.
  const usual = Math.max(Math.sqrt((width * height) / count), width / count, height / count)
  const side = Math.max(1, usual * 1.5, width / 400, height / 400)
  const cells = new Map<string, Party[]>()
  for (const party of parties) {
    const key = cellOf(party.position, side).join()
    const cell = cells.get(key)
    if (cell) cell.push(party)
    else cells.set(key, [party])
  }
  const nearest = parties.map(party => {
    const [column, row] = cellOf(party.position, side)
    let best = side
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const other of cells.get([x, y].join()) ?? []) {
          const [dx, dy] = [other.position[0] - party.position[0], other.position[1] - party.position[1]]
          if (other !== party) best = Math.min(best, Math.hypot(dx, dy))
        }
      }
    }
    return best
  })
  return nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 10)] ?? side
}

interface Room {
  readonly width: number
  readonly height: number
}

/** Room about the outermost shapes: for the shapes themselves, and for their labels where there are any. */
function margins(scale: number, hasLabels: boolean): Room {
  const isNear = scale >= readable && hasLabels
  return { width: (isNear ? 74 : 50) * scale, height: (isNear ? 72 : 50) * scale }
}

function stretch(span: Span, paper: Room, margin: Room): number {
  const across = span.width > 0 ? (paper.width - margin.width * 2) / span.width : Number.POSITIVE_INFINITY
  const down = span.height > 0 ? (paper.height - margin.height * 2) / span.height : Number.POSITIVE_INFINITY
  return Math.max(0, Math.min(across, down, 1.4))
}

/** The largest shapes that leave neighbours apart, found in a few rounds because margins grow with the shapes. */
function chooseScale(span: Span, apart: number, paper: Room, hasLabels: boolean): number {
  let scale = largest
  for (let round = 0; round < 6; round++) {
    const crowded =
      (apart * stretch(span, paper, margins(scale, hasLabels)) * (hasLabels ? 0.62 : 0.75)) / widest
    scale = Math.min(largest, Math.max(smallest, crowded))
  }
  return scale
}

/** Lays parties on a paper of `width` × `height`; the sheet is cut to what it holds. */
export function sheetFor(
  parties: readonly Party[],
  width: number,
  height: number,
  hasLabels: boolean,
): Sheet {
  const span = spanOf(parties)
  const paper = { width, height }
  const scale =
    parties.length < 2 ? largest : chooseScale(span, neighbourDistance(parties, span), paper, hasLabels)
  const margin = margins(scale, hasLabels)
  const fitted = stretch(span, paper, margin)
  const factor = Number.isFinite(fitted) ? fitted : 1
  const place = ([x, y]: Position): Point => [
    ((x - span.left) * factor + margin.width) / scale,
    ((y - span.top) * factor + margin.height) / scale,
  ]
  const box = {
    x: 0,
    y: 0,
    width: (span.width * factor + margin.width * 2) / scale,
    height: (span.height * factor + margin.height * 2) / scale,
  }
  return { box, scale, isNear: scale >= readable, place }
}
