import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import { asConstellation } from './constellation-layout'
import { footprintsOf } from './footprint'
import { keepApart } from './keep-apart'
import { inLanes } from './lanes'
import type { Places } from './places'
import { inRings } from './rings'
import { stepsFrom } from './steps-from'
import { type Arrangement, type Task, type Told, within } from './task'

/** What is to be arranged, and how; plain data, so that it can travel to a worker. Names are what is written under the parties. */
export interface ArrangeOrder {
  readonly arrangement: Arrangement
  readonly parties: readonly Pick<Party, 'id' | 'kind' | 'name' | 'position' | 'within' | 'isPinned'>[]
  readonly relationships: readonly Pick<Relationship, 'from' | 'to'>[]
  /** Who stands in the middle of the rings; where nobody is named, the best connected does. */
  readonly around: readonly string[]
  /** Only these are moved; undefined for all. */
  readonly only: readonly string[] | undefined
  readonly seed: number
}

/** The least of the work that is worth telling of. */
const leastTold = 0.01

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

function taskOf({ parties, relationships, only }: ArrangeOrder): Task {
  const inOrder = [...parties].sort(byId)
  const moved = only && new Set(only)
  const present = new Set(inOrder.map(({ id }) => id))
  const ends = relationships.filter(({ from, to }) => present.has(from) && present.has(to) && from !== to)
  return {
    parties: inOrder,
    relationships: ends.sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1)),
    now: new Map(inOrder.map(({ id, position }) => [id, position])),
    footprints: footprintsOf(inOrder, ({ name }) => name),
    still: new Set(
      inOrder.filter(({ id, isPinned }) => isPinned || (moved && !moved.has(id))).map(({ id }) => id),
    ),
  }
}

/** The one with the most relationships among those that may be moved, or among all where none may. */
function bestConnected({ parties, relationships, still }: Task): readonly string[] {
  const counts = new Map(parties.map(({ id }) => [id, 0]))
  for (const end of relationships.flatMap(({ from, to }) => [from, to]))
    counts.set(end, (counts.get(end) ?? 0) + 1)
  const free = parties.filter(({ id }) => !still.has(id))
  const [best] = [...(free.length > 0 ? free : parties)].sort(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || byId(a, b),
  )
  return best ? [best.id] : []
}

function ringed(task: Task, { around, only }: ArrangeOrder, told: Told): Places {
  const present = around.filter(id => task.now.has(id) && only === undefined)
  const centre = present.length > 0 ? present : bestConnected(task)
  const isInRings = (id: string) => !task.still.has(id) || centre.includes(id)
  const rings = [...stepsFrom(task, centre)].filter(([id]) => isInRings(id))
  const now = [...task.now].filter(([id]) => isInRings(id))
  const input = { ...task, rings: new Map(rings), now: new Map(now), still: new Set<string>() }
  told(0.2)
  const { places } = inRings(input, within(told, 0.2, 0.7))
  const together = new Map([
    ...places,
    ...[...task.still].map(id => [id, task.now.get(id) ?? [0, 0]] as const),
  ])
  return keepApart({ places: together, footprints: task.footprints, still: task.still }, within(told, 0.7, 1))
}

function placed(order: ArrangeOrder, task: Task, told: Told, tries: number | undefined): Places {
  switch (order.arrangement) {
    case 'constellation':
      return asConstellation(task, order.seed, told, tries)
    case 'rings':
      return ringed(task, order, told)
    case 'lanes':
      return inLanes(task, told)
  }
}

/** Not more often than anybody can see, and never less than before. */
function steadily(told: Told): Told {
  let last = 0
  return share => {
    if (share < last + leastTold) return
    last = share
    told(share)
  }
}

/** New places, in whole map units, for the parties that have to move; pinned ones and those that were not asked for never do. The same order gives the same places. `tries` is how many beginnings a constellation is tried from, undefined for as many as its size allows. */
export function arrange(order: ArrangeOrder, told: Told, tries?: number): Places {
  const task = taskOf(order)
  const places = placed(order, task, steadily(told), tries)
  return new Map(
    [...places].filter(([id, [x, y]]) => {
      const [left, top] = task.now.get(id) ?? [x, y]
      return !task.still.has(id) && (x !== left || y !== top)
    }),
  )
}
