import type { Position } from '../constellation/position'
import { type Clusters, type LargerClusters, largerClusters } from './cluster'
import { seedling } from './seedling'
import { Sky, type Star, type Thread } from './sky'
import { tieLength, type Web } from './web'

/** How many times heavier clusters become with each step away, and how few of them are enough to begin with. */
const heavierEachStep = 3
const fewEnough = 60
const mostSteps = 12
const unfoldSteps = { first: 220, later: 40 } as const
const livelinessLater = 0.5
const beginApart = 800
/** Map units between those who were one cluster a step before. */
const apartInCluster = 70

/** Every party of a web by itself, bound by the joints between them. */
function singles({ joints, counts }: Web): Clusters {
  const ties = new Map<string, [number, number, number]>()
  for (const { one, other } of joints) {
    const [a, b] = [Math.min(one, other), Math.max(one, other)]
    ties.set(`${a} ${b}`, [a, b, (ties.get(`${a} ${b}`)?.[2] ?? 0) + 1])
  }
  return { weights: counts.map(() => 1), bonds: [...ties.values()] }
}

/** Ever larger clusters, the smallest first, until they are few. */
function stepsAway(nearest: Clusters): readonly LargerClusters[] {
  const steps: LargerClusters[] = []
  let last = nearest
  for (let step = 1; last.weights.length > fewEnough && step <= mostSteps; step++) {
    const larger = largerClusters(last, heavierEachStep ** step)
    steps.push(larger)
    last = larger
  }
  return steps
}

/** Clusters stand as far apart as their parties will need. */
function threadsOf({ weights, bonds }: Clusters, counts: readonly number[]): Thread[] {
  const reach = (one: number) => (tieLength / 2) * Math.sqrt(weights[one] ?? 1)
  return bonds.map(([one, other]) => ({
    source: one,
    target: other,
    length: reach(one) + reach(other),
    pull: 1 / Math.max(1, Math.min(counts[one] ?? 1, counts[other] ?? 1)),
  }))
}

/** Where clusters are held that may not be moved, or hold who may not be. */
type Held = readonly (Position | undefined)[]

/** A cluster is held in the middle of those in it that are. */
function heldIn({ weights, partOf }: LargerClusters, held: Held): Held {
  const sums = weights.map(() => [0, 0, 0] as [number, number, number])
  held.forEach((place, one) => {
    const sum = sums[partOf[one] ?? 0]
    if (!place || !sum) return
    sum[0] += place[0]
    sum[1] += place[1]
    sum[2]++
  })
  return sums.map(([x, y, count]) => (count > 0 ? [x / count, y / count] : undefined))
}

type Begun = readonly Position[]
type Liveliness = readonly [steps: number, liveliness: number]

function unfolded(clusters: Clusters, begun: Begun, held: Held, middle: Position, how: Liveliness): Begun {
  const [ties, counts] = [clusters.weights.map(() => 0), clusters.weights.map(() => 0)]
  for (const [one, other, held] of clusters.bonds)
    for (const end of [one, other]) {
      ties[end] = (ties[end] ?? 0) + held
      counts[end] = (counts[end] ?? 0) + 1
    }
  const stars = clusters.weights.map((weight, one): Star => {
    const [x, y] = held[one] ?? begun[one] ?? middle
    return { weight, ties: ties[one] ?? 0, x, y, ...(held[one] ? { fx: x, fy: y } : {}) }
  })
  new Sky(stars, threadsOf(clusters, counts), middle).unfold(...how, () => undefined)
  return stars.map(({ x = 0, y = 0 }) => [x, y])
}

/** Where the parts of clusters begin: about the place of their cluster, the heavier the further apart. */
function begunWithin(places: Begun, partOf: readonly number[], { weights }: Clusters, turn: number): Begun {
  const counts = places.map(() => 0)
  return weights.map((weight, one) => {
    const cluster = partOf[one] ?? 0
    const index = counts[cluster] ?? 0
    counts[cluster] = index + 1
    return seedling(index, turn, places[cluster] ?? [0, 0], apartInCluster * Math.sqrt(weight))
  })
}

/**
 * Where the parties of a large web begin to unfold: first few large clusters unfold, then what they are made of, and so on (multilevel force-directed
 * placement, as in Walshaw 2003), so that the whole has its shape before there is much to move. `turn` is in radians; `held` is where parties may not move from.
 */
export function seenFromAfar(web: Web, held: Held, turn: number, middle: Position): Begun {
  const nearest = singles(web)
  const steps = stepsAway(nearest)
  const heldAt = [held]
  for (const step of steps) heldAt.push(heldIn(step, heldAt.at(-1) ?? []))
  const furthest = steps.at(-1) ?? nearest
  const apart = beginApart * Math.sqrt(web.counts.length / furthest.weights.length)
  const seeds = furthest.weights.map((_, one) => seedling(one, turn, middle, apart))
  let places = unfolded(furthest, seeds, heldAt.at(-1) ?? [], middle, [unfoldSteps.first, 1])
  for (const [at, { partOf }] of [...steps.entries()].reverse()) {
    const parts = steps[at - 1] ?? nearest
    const begun = begunWithin(places, partOf, parts, turn)
    const how = [unfoldSteps.later, livelinessLater] as const
    places = at === 0 ? begun : unfolded(parts, begun, heldAt[at] ?? [], middle, how)
  }
  return places
}
