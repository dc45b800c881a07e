import type { Position } from '../constellation/position'
import type { Box } from '../report/place-label'
import { type Cells, cells } from './cells'
import { groundOf, groundsOf, isOn, middleOf } from './covered-middles'
import { standingAt } from './footprint'
import type { Places } from './places'
import type { Task, Told } from './task'

type Tie = Task['relationships'][number]

const rounds = 4
/** How far a party may step aside, and up or down, in map units. */
const aside = [0, 30, -30, 60, -60, 80, -80]
const lifts = [0, 25, -25, 50, -50, 75, -75, 100, -100, 125, -125, 150, -150, 175, -175, 200, -200, 240, -240]
const steps: readonly Position[] = lifts
  .flatMap(dy => aside.map((dx): Position => [dx, dy]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
  .slice(1)

/** A map on which parties can be moved one by one, with what is needed to see where rings of relationships stand. */
interface Floor {
  readonly places: Map<string, Position>
  readonly grounds: Cells
  /** The middles of relationships, by their place in the list. */
  readonly rings: Cells
  readonly tiesOf: ReadonlyMap<string, readonly number[]>
}

const ringAt = ([x, y]: Position) => ({ x, y, width: 0, height: 0 })

function floorOf(places: Places, { relationships, footprints }: Task): Floor {
  const rings = cells()
  const tiesOf = new Map<string, number[]>()
  relationships.forEach((tie, index) => {
    const middle = middleOf(tie, places)
    if (middle) rings.put(String(index), ringAt(middle))
    for (const end of [tie.from, tie.to]) {
      const known = tiesOf.get(end)
      if (known) known.push(index)
      else tiesOf.set(end, [index])
    }
  })
  return { places: new Map(places), grounds: groundsOf(places, footprints), rings, tiesOf }
}

const hasEnd = (tie: Tie | undefined, id: string) => tie?.from === id || tie?.to === id

/** The parties on which a ring stands, neither of its ends among them. */
function coverers(tie: Tie, middle: Position, { grounds }: Floor): string[] {
  return [...grounds.at(middle)].flatMap(([id, ground]) =>
    !hasEnd(tie, id) && isOn(middle, ground) ? [id] : [],
  )
}

/** Whether a party would stand there without coming near another. */
function isFree(id: string, box: Box, { grounds }: Floor): boolean {
  for (const [other, ground] of grounds.near(box)) if (other !== id && isOver(box, ground)) return false
  return true
}

const isOver = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** How many rings stand on a party that stands there, and on how many others its own do. */
function cost(id: string, box: Box, [x, y]: Position, floor: Floor, { relationships }: Task): number {
  const ground = groundOf(box)
  let sum = 0
  for (const [index, ring] of floor.rings.near(ground))
    if (!hasEnd(relationships[Number(index)], id) && isOn([ring.x, ring.y], ground)) sum += 1
  for (const index of floor.tiesOf.get(id) ?? []) {
    const tie = relationships[index]
    const other = tie && floor.places.get(tie.from === id ? tie.to : tie.from)
    if (tie && other) sum += coverers(tie, [(x + other[0]) / 2, (y + other[1]) / 2], floor).length
  }
  return sum
}

function move(id: string, to: Position, floor: Floor, { relationships, footprints }: Task) {
  floor.places.set(id, to)
  const footprint = footprints.get(id)
  if (footprint) floor.grounds.put(id, groundOf(standingAt(footprint, to)))
  for (const index of floor.tiesOf.get(id) ?? []) {
    const tie = relationships[index]
    const middle = tie && middleOf(tie, floor.places)
    if (middle) floor.rings.put(String(index), ringAt(middle))
  }
}

/** Lets a party take the least step from its first place that frees most rings; says whether it moved. */
function stepFrom(id: string, first: Position, floor: Floor, task: Task): boolean {
  const footprint = task.footprints.get(id)
  const here = floor.places.get(id) ?? first
  if (!footprint) return false
  let best = { place: here, cost: cost(id, standingAt(footprint, here), here, floor, task) }
  for (const [dx, dy] of steps) {
    if (best.cost === 0) break
    const place: Position = [first[0] + dx, first[1] + dy]
    const box = standingAt(footprint, place)
    if (!isFree(id, box, floor)) continue
    const there = cost(id, box, place, floor, task)
    if (there < best.cost) best = { place, cost: there }
  }
  if (best.place === here) return false
  move(id, best.place, floor, task)
  return true
}

/** Parties on which rings of relationships stand step aside a little, where there is room and more rings stand free then. Who is still stays, and nobody comes near another. */
export function steppedAside(places: Places, task: Task, told: Told): Places {
  const floor = floorOf(places, task)
  for (let round = 0; round < rounds; round++) {
    let isMoved = false
    task.relationships.forEach((tie, index) => {
      const middle = middleOf(tie, floor.places)
      const covering = middle ? coverers(tie, middle, floor) : []
      for (const id of covering.length > 0 ? [...covering, tie.from, tie.to] : [])
        if (!task.still.has(id)) isMoved = stepFrom(id, places.get(id) ?? [0, 0], floor, task) || isMoved
      told((round + (index + 1) / task.relationships.length) / rounds)
    })
    if (!isMoved) break
  }
  return floor.places
}
