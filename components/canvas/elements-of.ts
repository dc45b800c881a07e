import { mostMoving } from './moved'
import type { Placed } from './placed'

/** What is near, by id: in view at a readable zoom. */
export interface NearIds {
  readonly parties: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
}

/** What else about the map asks for real elements. */
export interface Asking {
  readonly selected: readonly string[]
  /** What others have selected. */
  readonly others: readonly string[]
  readonly focused: string | undefined
  readonly hovered: string | undefined
  /** The party a new line would end at. */
  readonly target: string | undefined
  /** Parties under the hand. */
  readonly moving: readonly string[]
}

const mostSelected = 60

const orderOf = ({ parties, ties }: Placed) => [...parties.keys(), ...ties.keys()]

function lastOf(items: ReadonlyMap<string, unknown>): string | undefined {
  let last: string | undefined
  for (const id of items.keys()) last = id
  return last
}

/** The first and last stops of Tab, by which the focus comes in. */
const endsOf = ({ parties, ties }: Placed): readonly (string | undefined)[] =>
  [parties, ties].flatMap(items => [items.keys().next().value, lastOf(items)])

/** Those ends, and the stops of Tab beside the one with the focus. */
function stopsOf(placed: Placed, focused: string | undefined): readonly (string | undefined)[] {
  const order = focused === undefined ? [] : orderOf(placed)
  const place = focused === undefined ? -1 : order.indexOf(focused)
  return place < 0 ? endsOf(placed) : [...endsOf(placed), order[place - 1], focused, order[place + 1]]
}

/** The relationships of the parties under the hand: they move with them. */
function tiesOf({ ties }: Placed, moving: readonly string[]): readonly string[] {
  if (moving.length === 0) return []
  const ends = new Set(moving)
  const found: string[] = []
  for (const [id, { tie }] of ties) if (ends.has(tie.from) || ends.has(tie.to)) found.push(id)
  return found.slice(0, mostMoving)
}

/** The lines that stand for selected relationships which are not drawn by themselves. */
function bundlesOf({ parties, ties }: Placed, selected: readonly string[]): readonly string[] {
  const within = new Set(selected.filter(id => !parties.has(id) && !ties.has(id)))
  if (within.size === 0) return []
  return [...ties].flatMap(([id, { tie }]) => (tie.bundle?.some(one => within.has(one.id)) ? [id] : []))
}

/** What is made of elements where the rest is part of a picture. */
export interface ElementIds {
  readonly all: ReadonlySet<string>
  /** Those that are drawn by their elements; the others are reached by them, and drawn by the picture. */
  readonly drawn: ReadonlySet<string>
}

/** The ids of what is a real element of the page where the rest is part of a picture. */
export function elementsOf(placed: Placed, near: NearIds, asking: Asking): ElementIds {
  const { selected, others, moving, focused, hovered, target } = asking
  const asked = [
    ...selected.slice(0, mostSelected),
    ...bundlesOf(placed, selected),
    ...others.slice(0, mostSelected),
    ...moving.slice(0, mostMoving),
    ...tiesOf(placed, moving),
    focused,
    hovered,
    target,
  ]
  const drawn = new Set(asked.filter(id => id !== undefined))
  const stops = stopsOf(placed, focused).filter(id => id !== undefined)
  return { drawn, all: new Set([...near.parties, ...near.ties, ...stops, ...drawn]) }
}
