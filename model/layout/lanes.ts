import { holders } from '../constellation/holders'
import type { Position } from '../constellation/position'
import { coveredMiddles } from './covered-middles'
import { keepApart } from './keep-apart'
import type { Places } from './places'
import { steppedAside } from './step-aside'
import { laneOrder, type Task, type Told, within } from './task'

const columnWidth = 190
const rowHeight = 168
/** Few rows stand further apart, up to this, so that lines leave at an angle. */
const tallestRow = 250
const betweenLanes = 120
/** Where there are more, rings of relationships stand too close for stepping aside to help. */
const mostStepping = 300
/** How much wider than high the whole may be. */
const widest = 1.7
const sweeps = 8

type Lane = readonly string[]

/** The fewest rows with which the lanes, each of as many columns as that takes, are not too wide. */
function rowsFor(lanes: readonly Lane[]): number {
  const most = Math.max(1, ...lanes.map(({ length }) => length))
  for (let rows = 1; rows < most; rows++) if (widthOf(lanes, rows) <= widest * rows * rowHeight) return rows
  return most
}

const columnsOf = (lane: Lane, rows: number) => Math.max(1, Math.ceil(lane.length / rows))
const widthOf = (lanes: readonly Lane[], rows: number) =>
  lanes.reduce((width, lane) => width + columnsOf(lane, rows) * columnWidth + betweenLanes, 0)

/** Where the parties of the lanes stand, the whole about 0,0; within a lane from top to bottom, then from left to right in each row. Every other column stands half a row lower, so that a line past a neighbour does not run through it. */
function stood(lanes: readonly Lane[], rows: number): Map<string, Position> {
  const places = new Map<string, Position>()
  const width = widthOf(lanes, rows)
  const height = Math.max(rowHeight, Math.min(tallestRow, width / widest / rows))
  let left = -width / 2
  let columnsBefore = 0
  for (const lane of lanes) {
    const columns = columnsOf(lane, rows)
    const used = Math.ceil(lane.length / columns)
    lane.forEach((id, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns]
      const x = left + betweenLanes / 2 + (column + 0.5) * columnWidth
      const lower = (columnsBefore + column) % 2 === 0 ? -0.25 : 0.25
      places.set(id, [Math.round(x), Math.round((row - (used - 1) / 2 + lower) * height)])
    })
    columnsBefore += columns
    left += columns * columnWidth + betweenLanes
  }
  return places
}

/** Whom each party is related to or a part of, either way. */
function neighbours({ parties, relationships }: Task): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  const add = (one: string, other: string) => near.set(one, [...(near.get(one) ?? []), other])
  for (const [one, other] of [
    ...relationships.map(({ from, to }) => [from, to] as const),
    ...holders(parties),
  ]) {
    add(one, other)
    add(other, one)
  }
  return near
}

/** Lanes sorted so that each party stands at the height of those it is related to (barycentre, Sugiyama and others 1981). */
function sorted(lanes: readonly Lane[], task: Task, told: Told): readonly Lane[] {
  const near = neighbours(task)
  const rows = rowsFor(lanes)
  let current = lanes
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const inTurn = sweep % 2 === 0 ? lanes.keys() : [...lanes.keys()].reverse()
    for (const turn of inTurn) {
      const places = stood(current, rows)
      const height = (id: string) => {
        const others = (near.get(id) ?? []).flatMap(other => places.get(other)?.[1] ?? [])
        const own = places.get(id)?.[1] ?? 0
        return others.length === 0 ? own : others.reduce((sum, y) => sum + y, 0) / others.length
      }
      current = current.map((lane, at) => {
        if (at !== turn) return lane
        const heights = new Map(lane.map(id => [id, height(id)]))
        return [...lane].sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0) || (a < b ? -1 : 1))
      })
    }
    told((sweep + 1) / sweeps)
  }
  return current
}

/** How far a lane may be moved aside, and up or down, in map units. */
const aside = [0, 45, -45]
const lifts = [0, 40, -40, 80, -80, 120, -120]
const moves: readonly Position[] = lifts.flatMap(dy => aside.map((dx): Position => [dx, dy]))

const moved = (places: Places, lane: Lane, [dx, dy]: Position): Places =>
  lane.reduce((all, id) => {
    const [x, y] = places.get(id) ?? [0, 0]
    return all.set(id, [x + dx, y + dy])
  }, new Map(places))

/** Lanes moved a little where fewer rings of relationships then stand on parties between their ends. */
function clearOfMiddles(places: Places, lanes: readonly Lane[], task: Task, told: Told): Places {
  let best = { places, covered: coveredMiddles(places, task) }
  lanes.forEach((lane, at) => {
    const before = best.places
    moves.forEach((move, turn) => {
      if (best.covered === 0) return
      const tried = moved(before, lane, move)
      const covered = coveredMiddles(tried, task)
      if (covered < best.covered) best = { places: tried, covered }
      told((at + (turn + 1) / moves.length) / lanes.length)
    })
  })
  return best.places
}

/** One lane for each kind of party there is, side by side, about the middle of those that are moved. Who is still keeps its place, and nobody's name covers another. */
export function inLanes(task: Task, told: Told): Places {
  const { now, still, footprints } = task
  const moved = task.parties.filter(({ id }) => !still.has(id))
  const heightNow = (id: string) => now.get(id)?.[1] ?? 0
  const lanes = laneOrder
    .map(kind => moved.filter(party => party.kind === kind).map(({ id }) => id))
    .filter(({ length }) => length > 0)
    .map(lane => lane.sort((a, b) => heightNow(a) - heightNow(b) || (a < b ? -1 : 1)))
  const order = sorted(lanes, task, within(told, 0, 0.2))
  const count = Math.max(1, moved.length)
  const middle = moved.reduce<Position>(
    ([x, y], { id }) => [x + (now.get(id)?.[0] ?? 0) / count, y + heightNow(id) / count],
    [0, 0],
  )
  const places = new Map<string, Position>(now)
  const clear = clearOfMiddles(stood(order, rowsFor(order)), order, task, within(told, 0.2, 0.7))
  for (const [id, [x, y]] of clear) places.set(id, [x + middle[0], y + middle[1]])
  const apart = keepApart({ places, footprints, still }, within(told, 0.7, 0.8))
  return task.parties.length > mostStepping ? apart : steppedAside(apart, task, within(told, 0.8, 1))
}
