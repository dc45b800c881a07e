import type { Direction, Relationship, RelationshipState } from '../constellation/relationship'
import { type Size, sizes } from '../constellation/size'
import type { SafetyState } from '../health/health'
import type { SafetyOf } from './filter'

/**
 * A relationship as it is drawn. With `bundle` it stands for those real ones, drawn between its own two ends; its id is that of
 * the first of them.
 */
export type ShownRelationship = Relationship & { readonly bundle?: readonly Relationship[] }

/** The real relationships that a drawn one stands for. */
export const realOnes = (drawn: ShownRelationship): readonly Relationship[] => drawn.bundle ?? [drawn]

/** Whether a drawn one stands for several. */
export const isBundled = (drawn: ShownRelationship): boolean => realOnes(drawn).length > 1

/** Between the same two parties, this many are drawn side by side; more are bundled. */
export const sideBySide = 3

/** A relationship with the shown parties at its ends. */
export interface Lifted {
  readonly tie: Relationship
  readonly from: string
  readonly to: string
}

// What asks for attention comes first, then what lives, then what does not.
const byConcern: readonly RelationshipState[] = [
  'strained',
  'paused',
  'holding',
  'new',
  'wished-for',
  'ended',
]

const turnedRound: Readonly<Record<Direction, Direction>> = {
  mutual: 'mutual',
  forward: 'backward',
  backward: 'forward',
  none: 'none',
}

const largest = (all: readonly Size[]): Size =>
  all.reduce((most, size) => (sizes.indexOf(size) > sizes.indexOf(most) ? size : most), 'one')

function directionOf(all: readonly Direction[]): Direction {
  const forward = all.some(one => one === 'forward' || one === 'mutual')
  const backward = all.some(one => one === 'backward' || one === 'mutual')
  return forward && backward ? 'mutual' : forward ? 'forward' : backward ? 'backward' : 'none'
}

/** The state a bundle is drawn in: strained or paused where any is, else the one that is most alive. */
export const stateOfBundle = (bundle: readonly Relationship[]): RelationshipState =>
  byConcern.find(state => bundle.some(tie => tie.state === state)) ?? 'holding'

const byCaution: readonly SafetyState[] = ['not-in-place', 'partly', 'not-known', 'not-checked', 'in-place']

/** Safety in a bundle by its most cautious relationship, and how many of them stand so. */
export function safetyOfBundle(
  bundle: readonly Relationship[],
  safetyOf: SafetyOf,
): { readonly safety: SafetyState; readonly count: number } {
  const all = bundle.map(({ id }) => safetyOf({ kind: 'relationship', id }))
  const safety = byCaution.find(state => all.includes(state)) ?? 'not-checked'
  return { safety, count: all.filter(state => state === safety).length }
}

/** Relationships between the same two shown parties as one: what runs over any of them, and the larger size at each end. */
function asOne(all: readonly [Lifted, ...Lifted[]]): ShownRelationship {
  const [first] = all
  const isTurned = ({ from }: Lifted) => from !== first.from
  const bundle = all.map(({ tie }) => tie)
  return {
    ...first.tie,
    from: first.from,
    to: first.to,
    fromSize: largest(all.map(one => (isTurned(one) ? one.tie.toSize : one.tie.fromSize))),
    toSize: largest(all.map(one => (isTurned(one) ? one.tie.fromSize : one.tie.toSize))),
    direction: directionOf(
      all.map(one => (isTurned(one) ? turnedRound[one.tie.direction] : one.tie.direction)),
    ),
    state: stateOfBundle(bundle),
    channels: [...new Set(bundle.flatMap(({ channels }) => channels))],
    purpose: bundle.length === 1 ? first.tie.purpose : '',
    note: '',
    bundle,
  }
}

const isInPlace = ({ tie, from, to }: Lifted) => tie.from === from && tie.to === to
const byId = (a: Lifted, b: Lifted) => (a.tie.id < b.tie.id ? -1 : 1)

function drawn(between: readonly Lifted[]): readonly ShownRelationship[] {
  if (between.length <= sideBySide && between.every(isInPlace)) return between.map(({ tie }) => tie)
  const [first, ...rest] = between.toSorted(byId)
  return first ? [asOne([first, ...rest])] : []
}

/** What is drawn for relationships between shown parties: each alone while they are few and at their own ends, else one bundle for each two parties. */
export function bundled(all: readonly Lifted[]): readonly ShownRelationship[] {
  const byEnds = new Map<string, Lifted[]>()
  for (const one of all) {
    const ends = one.from < one.to ? `${one.from} ${one.to}` : `${one.to} ${one.from}`
    const known = byEnds.get(ends)
    if (known) known.push(one)
    else byEnds.set(ends, [one])
  }
  const found = new Map([...byEnds.values()].flatMap(drawn).map(one => [one.id, one]))
  return all.flatMap(({ tie }) => found.get(tie.id) ?? [])
}
