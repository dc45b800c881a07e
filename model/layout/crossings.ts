import type { Position } from '../constellation/position'
import type { Relationship } from '../constellation/relationship'
import type { Places } from './places'

type Ends = Pick<Relationship, 'from' | 'to'>

/** A straight line, its left end first. */
interface Line extends Ends {
  readonly left: Position
  readonly right: Position
}

const side = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position) =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))

const isCrossing = (one: Line, other: Line) =>
  side(one.left, one.right, other.left) * side(one.left, one.right, other.right) < 0 &&
  side(other.left, other.right, one.left) * side(other.left, other.right, one.right) < 0

const isApart = ({ left: [, a], right: [, b] }: Line, { left: [, c], right: [, d] }: Line) =>
  Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b)

const isShared = (one: Ends, other: Ends) =>
  one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to

/** How many pairs of relationships cross, drawn straight from middle to middle; those that share a party never do. */
export function crossingsOf(relationships: readonly Ends[], places: Places): number {
  const lines = relationships.flatMap(({ from, to }): Line[] => {
    const [a, b] = [places.get(from), places.get(to)]
    if (!a || !b) return []
    return [a[0] < b[0] ? { from, to, left: a, right: b } : { from, to, left: b, right: a }]
  })
  lines.sort((one, other) => one.left[0] - other.left[0])
  let count = 0
  // In the order of their left ends, only those that begin before this one ends can meet it.
  for (const [index, one] of lines.entries())
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next]
      if (!other || other.left[0] > one.right[0]) break
      if (!isApart(one, other) && isCrossing(one, other) && !isShared(one, other)) count++
    }
  return count
}
