import type { Position } from '../constellation/position'
import type { Relationship } from '../constellation/relationship'
import type { Places } from './places'

type Ends = Pick<Relationship, 'from' | 'to'>

const side = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position) =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))

const isCrossing = (a: Position, b: Position, c: Position, d: Position) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

/** How many pairs of relationships cross, drawn straight from middle to middle; those that share a party never do. */
export function crossingsOf(relationships: readonly Ends[], places: Places): number {
  const lines = relationships.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)]
    return start && end ? [{ from, to, start, end }] : []
  })
  let count = 0
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      const isShared = [other.from, other.to].some(id => id === one.from || id === one.to)
      if (!isShared && isCrossing(one.start, one.end, other.start, other.end)) count++
    }
  })
  return count
}
