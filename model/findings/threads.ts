import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import { depthFirst, type Edge, type Visit } from './depth-first'
import { type Ground, isSupport } from './ground'

/** What every way from a party to support has to pass: the relationship and the one person nearest to it, where there is such a thing. */
export interface Threads {
  readonly relationship: Relationship | undefined
  readonly person: Party | undefined
}

type Vertex = Party | 'support'
interface Way extends Edge<Vertex> {
  readonly tie?: Relationship
}

/** Every relationship in use. What nobody can lose, being a part of something or being support, is drawn twice: so it is never the only way. */
function drawWays(ground: Ground): ReadonlyMap<Vertex, readonly Way[]> {
  const ways = new Map<Vertex, Way[]>()
  const put = (end: Vertex, way: Way) => {
    const there = ways.get(end)
    if (there) there.push(way)
    else ways.set(end, [way])
  }
  const draw = (one: Vertex, other: Vertex, tie?: Relationship) => {
    const way: Way = { ends: [one, other], ...(tie ? { tie } : {}) }
    put(one, way)
    put(other, way)
  }
  for (const tie of ground.inUse) {
    const [from, to] = [ground.party(tie.from), ground.party(tie.to)]
    if (from && to && from !== to) draw(from, to, tie)
  }
  for (const party of ground.parties) {
    const holder = ground.party(ground.holderOf.get(party.id) ?? '')
    const kept = [holder, isSupport(party) ? ('support' as const) : undefined]
    for (const end of kept.flatMap(one => (one ? [one, one] : []))) draw(party, end)
  }
  return ways
}

function threadsAt(
  { vertex, low, by, before }: Visit<Vertex, Way>,
  earlier: Threads | undefined,
): Threads | undefined {
  if (!before || vertex === 'support') return undefined
  const isBridge = low > before.place
  const isCut = low >= before.place
  const person = before.vertex !== 'support' && before.vertex.size === 'one' ? before.vertex : undefined
  return {
    relationship: (isBridge ? by?.tie : undefined) ?? earlier?.relationship,
    person: (isCut ? person : undefined) ?? earlier?.person,
  }
}

/**
 * What each party’s ways to support hang on, by its id; a party without an entry has no way to support at all. Ways run over relationships in use,
 * either way round, through whomever, and between a part and what it is a part of. A group counts as more than one person, so it is no thread.
 */
export function threadsToSupport(ground: Ground): ReadonlyMap<string, Threads> {
  const ways = drawWays(ground)
  const found = new Map<Vertex, Threads>()
  for (const visit of depthFirst<Vertex, Way>('support', vertex => ways.get(vertex) ?? [])) {
    const threads = threadsAt(visit, visit.before && found.get(visit.before.vertex))
    if (threads) found.set(visit.vertex, threads)
  }
  return new Map(
    [...found].flatMap(([vertex, threads]) => (vertex === 'support' ? [] : [[vertex.id, threads]])),
  )
}
