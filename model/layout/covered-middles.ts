import type { Position } from '../constellation/position'
import type { Box } from '../report/place-label'
import { type Cells, cells } from './cells'
import { standingAt } from './footprint'
import type { Places } from './places'
import type { Task } from './task'

/** Half of what the small ring on a relationship takes, in map units. */
const ringReach = 18

type Tie = Task['relationships'][number]

/** Where no ring of a relationship can have its middle without standing on a party: its box with the reach of a ring about it. */
export const groundOf = ({ x, y, width, height }: Box): Box => ({
  x: x - ringReach,
  y: y - ringReach,
  width: width + ringReach * 2,
  height: height + ringReach * 2,
})

/** The ground of everyone who has a footprint, filed by where they stand. */
export function groundsOf(places: Places, footprints: Task['footprints']): Cells {
  const grounds = cells()
  for (const [id, place] of places) {
    const box = footprints.get(id)
    if (box) grounds.put(id, groundOf(standingAt(box, place)))
  }
  return grounds
}

/** Where the ring of a relationship has its middle; undefined where an end has no place. */
export function middleOf({ from, to }: Tie, places: Places): Position | undefined {
  const [a, b] = [places.get(from), places.get(to)]
  return a && b ? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] : undefined
}

export const isOn = ([x, y]: Position, box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height

function isCovered({ from, to }: Tie, middle: Position, grounds: Cells): boolean {
  for (const [id, ground] of grounds.at(middle))
    if (id !== from && id !== to && isOn(middle, ground)) return true
  return false
}

/** How many relationships have their middle, where the ring of their health stands, on a party that is neither of their ends. */
export function coveredMiddles(
  places: Places,
  { relationships, footprints }: Pick<Task, 'relationships' | 'footprints'>,
): number {
  const grounds = groundsOf(places, footprints)
  let covered = 0
  for (const tie of relationships) {
    const middle = middleOf(tie, places)
    if (middle && isCovered(tie, middle, grounds)) covered += 1
  }
  return covered
}
