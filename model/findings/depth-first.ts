/** A line between two vertices; two lines between the same two are two edges. */
export interface Edge<Vertex> {
  readonly ends: readonly [Vertex, Vertex]
}

/** A vertex as a depth-first search came to it: the how-manieth it is, the least place it reaches by going on and then back once, and the way it was reached. */
export interface Visit<Vertex, Way extends Edge<Vertex>> {
  readonly vertex: Vertex
  readonly place: number
  readonly by: Way | undefined
  readonly before: Visit<Vertex, Way> | undefined
  low: number
}

const farEnd = <Vertex>({ ends: [one, other] }: Edge<Vertex>, vertex: Vertex) =>
  one === vertex ? other : one

/**
 * What can be reached from a root, in the order of a depth-first search, with Tarjan’s low links (“Depth-first search and linear graph algorithms”,
 * 1972): the way to `v` is a bridge when `v.low > v.before.place`; `v.before` cuts `v` off from the root when `v.low >= v.before.place`. Linear in time.
 */
export function depthFirst<Vertex, Way extends Edge<Vertex>>(
  root: Vertex,
  waysAt: (vertex: Vertex) => readonly Way[],
): readonly Visit<Vertex, Way>[] {
  const visits = new Map<Vertex, Visit<Vertex, Way>>()
  const stack: { readonly visit: Visit<Vertex, Way>; readonly ways: Iterator<Way> }[] = []
  const visit = (vertex: Vertex, by?: Way, before?: Visit<Vertex, Way>) => {
    const now = { vertex, place: visits.size, low: visits.size, by, before }
    visits.set(vertex, now)
    stack.push({ visit: now, ways: waysAt(vertex)[Symbol.iterator]() })
  }
  visit(root)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { visit: here, ways } = top
    const { value: way, done } = ways.next()
    if (done) {
      stack.pop()
      if (here.before) here.before.low = Math.min(here.before.low, here.low)
    } else if (way !== here.by) {
      const next = farEnd(way, here.vertex)
      const known = visits.get(next)
      if (known) here.low = Math.min(here.low, known.place)
      else visit(next, way, here)
    }
  }
  return [...visits.values()]
}
