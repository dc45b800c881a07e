import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { holders } from '../constellation/holders'
import type { Position } from '../constellation/position'
import { crossingsOf } from './crossings'
import { keepApart } from './keep-apart'
import type { Places } from './places'
import type { Task, Told } from './task'

interface Star extends SimulationNodeDatum {
  readonly id: string
  readonly ties: number
}
interface Thread extends SimulationLinkDatum<Star> {
  readonly length: number
  readonly pull: number
}

/** Map units between two that are related, and between a party and what it is part of. */
const tieLength = 215
const holderLength = 150
/** The radius in which no other party's middle may stand, before names are looked at. */
const elbowRoom = 86
const beginApart = 800
/** Steps of unfolding and of settling; very large maps get fewer, so that nobody waits long. */
const stepsFor = (parties: number) =>
  parties <= 300 ? { unfold: 220, settle: 120 } : { unfold: 130, settle: 70 }
/** Strengths of the pull to the middle; stronger up and down than sideways, because screens are wide. */
const pullWhileUnfolding = [0.02, 0.03] as const
const pullWhileSettling = [0.05, 0.08] as const

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** How many beginnings are tried, the fewer the larger the map is. */
const beginningsFor = (parties: number) => (parties <= 40 ? 12 : parties <= 100 ? 6 : parties <= 300 ? 2 : 1)

const middleOf = (places: readonly Position[]): Position => [
  places.reduce((sum, [x]) => sum + x, 0) / Math.max(1, places.length),
  places.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, places.length),
]

/** Far apart at first, so that threads straighten while they draw in; in the order of seeds in a flower head, which is even and without rows. */
const seedling = (index: number, turn: number, [x, y]: Position): Position => [
  x + Math.cos(index * goldenAngle + turn) * beginApart * 1.2 * Math.sqrt(index + 0.5),
  y + Math.sin(index * goldenAngle + turn) * beginApart * Math.sqrt(index + 0.5),
]

function threadsOf({ parties, relationships }: Task, counts: ReadonlyMap<string, number>): Thread[] {
  const pull = (one: string, other: string) =>
    1 / Math.max(1, Math.min(counts.get(one) ?? 1, counts.get(other) ?? 1))
  return [
    ...relationships.map(({ from, to }) => ({
      source: from,
      target: to,
      length: tieLength,
      pull: pull(from, to),
    })),
    ...[...holders(parties)].map(([part, holder]) => ({
      source: part,
      target: holder,
      length: holderLength,
      pull: pull(part, holder),
    })),
  ]
}

/** How many threads each party has. */
function countsOf({ parties, relationships }: Task): ReadonlyMap<string, number> {
  const ends = [...relationships.map(({ from, to }) => [from, to]), ...holders(parties)].flat()
  const counts = new Map<string, number>()
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1)
  return counts
}

type Begin = (id: string, index: number) => Position

/** First the threads unfold, each party pushing the others away the more, the more threads it has; then all settle close, without touching. */
function grown(task: Task, begin: Begin, middle: Position, told: Told): Places {
  const counts = countsOf(task)
  const { unfold, settle } = stepsFor(task.parties.length)
  const stars = task.parties.map(({ id }, index): Star => {
    const [x, y] = task.still.has(id) ? (task.now.get(id) ?? middle) : begin(id, index)
    return { id, ties: counts.get(id) ?? 0, x, y, ...(task.still.has(id) ? { fx: x, fy: y } : {}) }
  })
  const threads = forceLink<Star, Thread>(threadsOf(task, counts))
    .id(({ id }) => id)
    .distance(({ length }) => length)
    .strength(({ pull }) => pull)
  // Stopped at once and stepped by hand: no timer runs, and chance comes from the library's own fixed seed.
  const sky = forceSimulation(stars).stop()
  const towardsMiddle = ([across, up]: readonly [number, number]) =>
    sky.force('x', forceX<Star>(middle[0]).strength(across)).force('y', forceY<Star>(middle[1]).strength(up))
  const step = (steps: number, from: number, to: number) => {
    for (let at = 0; at < steps; at++) {
      sky.tick()
      if (at % 10 === 0) told(from + ((to - from) * at) / steps)
    }
  }
  sky
    .alphaDecay(1 - 0.001 ** (1 / unfold))
    .force('threads', threads)
    .force(
      'push',
      forceManyBody<Star>().strength(({ ties }) => -500 * (1 + ties)),
    )
  towardsMiddle(pullWhileUnfolding)
  step(unfold, 0, 0.6)
  sky
    .alpha(0.35)
    .alphaDecay(1 - 0.01 ** (1 / settle))
    .force('push', forceManyBody<Star>().strength(-1500).distanceMax(1200))
    .force('room', forceCollide<Star>(elbowRoom))
  towardsMiddle(pullWhileSettling)
  step(settle, 0.6, 1)
  return new Map(stars.map(({ id, x = 0, y = 0 }) => [id, [x, y]]))
}

/**
 * The organic arrangement (d3-force): who is related stands close, parts stand near what they are part of, names cover nobody. Several beginnings are
 * tried, the present places among them, and the one with the fewest crossings is kept; `seed` turns the others. The same task and seed give the same.
 */
export function asConstellation(
  task: Task,
  seed: number,
  told: Told,
  tries = beginningsFor(task.parties.length),
): Places {
  const nowPlaces = [...task.now.values()]
  const stillPlaces = [...task.still].flatMap(id => [task.now.get(id) ?? [0, 0]] as Position[])
  const middle = middleOf(stillPlaces.length > 0 ? stillPlaces : nowPlaces)
  let best: { places: Places; crossings: number } | undefined
  for (let at = 0; at < tries && best?.crossings !== 0; at++) {
    const turn = (at + seed * tries) * 0.7
    const begin: Begin =
      at === 0 && seed === 0 && tries > 1
        ? id => task.now.get(id) ?? middle
        : (_id, index) => seedling(index, turn, middle)
    const places = grown(task, begin, middle, share => told((at + share) / tries))
    const crossings = crossingsOf(task.relationships, places)
    if (!best || crossings < best.crossings) best = { places, crossings }
  }
  return keepApart({ places: best?.places ?? task.now, footprints: task.footprints, still: task.still })
}
