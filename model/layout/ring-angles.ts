import type { Relationship } from '../constellation/relationship'

interface Input {
  readonly rings: ReadonlyMap<string, number>
  readonly relationships: readonly Pick<Relationship, 'from' | 'to'>[]
  /** The angle (radians) each party stands at now; it decides where there is a choice, so that a person finds things again. */
  readonly now: ReadonlyMap<string, number>
}

const turn = Math.PI * 2

/** The difference between two angles, from −π to π. */
const between = (a: number, b: number) => Math.atan2(Math.sin(b - a), Math.cos(b - a))

/** Whom each party is related to, by id, whichever way the relationships run. */
function neighbours(input: Input): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>([...input.rings.keys()].sort().map(id => [id, []]))
  for (const { from, to } of input.relationships) {
    if (from === to) continue
    found.get(from)?.push(to)
    found.get(to)?.push(from)
  }
  for (const ids of found.values()) ids.sort()
  return found
}

/** A tree of shortest ways: each party hangs on one of the ring before its own, the one whose direction now is nearest to its own. */
function branches(input: Input, near: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string[]> {
  const children = new Map<string, string[]>([...near.keys()].map(id => [id, []]))
  const outwards = [...near.keys()].sort(
    (a, b) => (input.rings.get(a) ?? 0) - (input.rings.get(b) ?? 0) || (a < b ? -1 : 1),
  )
  for (const id of outwards) {
    const ring = input.rings.get(id) ?? 0
    if (ring < 2) continue
    const before = (near.get(id) ?? []).filter(other => input.rings.get(other) === ring - 1)
    const aside = (other: string) => Math.abs(between(input.now.get(other) ?? 0, input.now.get(id) ?? 0))
    const parent = before.sort((a, b) => aside(a) - aside(b))[0]
    if (parent !== undefined) children.get(parent)?.push(id)
  }
  return children
}

/** How many places at the outside a branch needs: one for each of its ends. */
function weights(children: ReadonlyMap<string, readonly string[]>): (id: string) => number {
  const known = new Map<string, number>()
  const weigh = (id: string): number => {
    const before = known.get(id)
    if (before !== undefined) return before
    const weight = Math.max(
      1,
      (children.get(id) ?? []).reduce((sum, child) => sum + weigh(child), 0),
    )
    known.set(id, weight)
    return weight
  }
  return weigh
}

/** The direction that several directions have on the whole. */
const meanOf = (angles: readonly number[]) =>
  Math.atan2(
    angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
    angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
  )

/**
 * The angles at which parties stand in their rings: a radial tree, in which each branch has a wedge as wide as its outer ends need. Parties that no
 * shortest way leads to stand towards whom they are related to.
 */
export function ringAngles(input: Input): ReadonlyMap<string, number> {
  const near = neighbours(input)
  const children = branches(input, near)
  const weigh = weights(children)
  const nowAt = (id: string) => input.now.get(id) ?? 0
  const angles = new Map<string, number>()
  const share = (ids: readonly string[], from: number, width: number, middle: number) => {
    const all = ids.reduce((sum, id) => sum + weigh(id), 0)
    const inOrder = [...ids].sort(
      (a, b) => between(middle, nowAt(a)) - between(middle, nowAt(b)) || (a < b ? -1 : 1),
    )
    let at = from
    for (const id of inOrder) {
      const wedge = (width * weigh(id)) / all
      angles.set(id, at + wedge / 2)
      share(children.get(id) ?? [], at, wedge, at + wedge / 2)
      at += wedge
    }
  }
  const first = [...near.keys()].filter(id => input.rings.get(id) === 1)
  share(first, -Math.PI, turn, 0)
  turnTowards(angles, meanOf(first.map(id => between(angles.get(id) ?? 0, nowAt(id)))))
  for (const id of near.keys()) {
    if (angles.has(id)) continue
    const others = (near.get(id) ?? []).flatMap(other => angles.get(other) ?? [])
    angles.set(id, others.length > 0 ? meanOf(others) : nowAt(id))
  }
  return angles
}

function turnTowards(angles: Map<string, number>, by: number) {
  for (const [id, angle] of angles) angles.set(id, angle + by)
}
