import type { Position } from '../constellation/position'
import { crossingsOf } from './crossings'
import { keepApart } from './keep-apart'
import type { Places } from './places'
import { roomier } from './roomier'
import { seedling } from './seedling'
import { seenFromAfar } from './seen-from-afar'
import { Sky, type Star } from './sky'
import { type Task, type Told, within } from './task'
import { threadsOf, type Web, webOf } from './web'

/** Above this many, a map takes its shape as clusters first, and each party only finds its place among its neighbours. */
const mostAtOnce = 400
const beginApart = 800
/** Far apart at first, so that threads straighten while they draw in. */
const asSeeds = { unfold: 220, liveliness: 1, settle: 120 } as const
const fromAfar = { unfold: 40, liveliness: 0.5, settle: 70 } as const
/** What a map is worth of the work before its parties are looked at one by one. */
const shareAfar = 0.25
/** What it is of the work before names are kept from covering each other. */
const shareGrown = 0.95

/** How many beginnings are tried, the fewer the larger the map is. */
const beginningsFor = (parties: number) => (parties <= 40 ? 12 : parties <= 100 ? 6 : parties <= 300 ? 2 : 1)

const middleOf = (places: readonly Position[]): Position => [
  places.reduce((sum, [x]) => sum + x, 0) / Math.max(1, places.length),
  places.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, places.length),
]

/** What is arranged, what joins it, and about where. */
interface Field {
  readonly task: Task
  readonly web: Web
  readonly middle: Position
  readonly isLarge: boolean
}

type Begin = (index: number) => Position

/** First the threads unfold with nothing to collide with; then all settle close, without touching. */
function grown({ task, web, middle, isLarge }: Field, begin: Begin, told: Told): Places {
  const { unfold, liveliness, settle } = isLarge ? fromAfar : asSeeds
  const stars = task.parties.map(({ id }, index): Star => {
    const still = task.still.has(id) ? (task.now.get(id) ?? middle) : undefined
    const [x, y] = still ?? begin(index)
    return { weight: 1, ties: web.counts[index] ?? 0, x, y, ...(still ? { fx: x, fy: y } : {}) }
  })
  const sky = new Sky(stars, threadsOf(web, isLarge), middle)
  sky.unfold(unfold, liveliness, share => told(share * 0.6))
  sky.settle(settle, share => told(0.6 + share * 0.4))
  return new Map(task.parties.map(({ id }, index) => [id, [stars[index]?.x ?? 0, stars[index]?.y ?? 0]]))
}

/** One try; the first of a map that may look as it does begins where everybody stands. */
function tried(field: Field, isFromNow: boolean, turn: number, told: Told): Places {
  const { task, web, middle, isLarge } = field
  if (isFromNow) return grown(field, index => task.now.get(task.parties[index]?.id ?? '') ?? middle, told)
  if (!isLarge) return grown(field, index => seedling(index, turn, middle, beginApart), told)
  const held = task.parties.map(({ id }) => (task.still.has(id) ? task.now.get(id) : undefined))
  const begun = seenFromAfar(web, held, turn, middle)
  told(shareAfar)
  return grown(
    field,
    index => begun[index] ?? middle,
    share => told(shareAfar + share * (1 - shareAfar)),
  )
}

function fieldOf(task: Task): Field {
  const still = [...task.still].flatMap(id => [task.now.get(id) ?? [0, 0]] as Position[])
  const middle = middleOf(still.length > 0 ? still : [...task.now.values()])
  return { task, web: webOf(task), middle, isLarge: task.parties.length > mostAtOnce }
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
  const field = fieldOf(task)
  let best: { places: Places; crossings: number } | undefined
  for (let at = 0; at < tries && best?.crossings !== 0; at++) {
    const isFromNow = at === 0 && seed === 0 && tries > 1
    const turn = (at + seed * tries) * 0.7
    const places = tried(field, isFromNow, turn, share => told(((at + share) / tries) * shareGrown))
    // Where there is nothing to choose from, nothing is counted: counting takes longer than the rest.
    const crossings = tries > 1 ? crossingsOf(task.relationships, places) : 0
    if (!best || crossings < best.crossings) best = { places, crossings }
  }
  const places = best?.places ?? task.now
  const roomy = field.isLarge && task.still.size === 0 ? roomier(places, field.middle) : places
  return keepApart(
    { places: roomy, footprints: task.footprints, still: task.still },
    within(told, shareGrown, 1),
  )
}
