import { standingAt } from './footprint'
import type { Places } from './places'
import type { Task } from './task'

/** Half of what the small ring on a relationship takes, in map units. */
const ringReach = 18

/** How many relationships have their middle, where the ring of their health stands, on a party that is neither of their ends. */
export function coveredMiddles(
  places: Places,
  { relationships, footprints }: Pick<Task, 'relationships' | 'footprints'>,
): number {
  const boxes = [...places].flatMap(([id, place]) => {
    const box = footprints.get(id)
    return box ? [{ id, ...standingAt(box, place) }] : []
  })
  const isCovered = ({ from, to }: Task['relationships'][number]) => {
    const [a, b] = [places.get(from), places.get(to)]
    if (!a || !b) return false
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    return boxes.some(
      box =>
        x > box.x - ringReach &&
        x < box.x + box.width + ringReach &&
        y > box.y - ringReach &&
        y < box.y + box.height + ringReach &&
        box.id !== from &&
        box.id !== to,
    )
  }
  return relationships.filter(isCovered).length
}
