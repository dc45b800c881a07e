import type { Constellation } from '../constellation/constellation'
import type { Checks } from './checks'
import { deadEnd } from './dead-end'
import { type Finding, findingKinds } from './finding'
import { type Ground, groundOf } from './ground'
import { leadsNowhere } from './leads-nowhere'
import { longUnchecked } from './long-unchecked'
import { neverChecked } from './never-checked'
import { noDiscreetWay } from './no-discreet-way'
import { noTie } from './no-tie'
import { noWayToSupport } from './no-way-to-support'
import { onePersonLink } from './one-person-link'
import { oneWay } from './one-way'
import { perspectivesDiffer } from './perspectives-differ'
import { safetyNotInPlace } from './safety-not-in-place'
import { singleThread } from './single-thread'
import { threadsToSupport } from './threads'
import { tooManyTies } from './too-many-ties'
import { waysOn } from './ways-on'

function fromTheMap(ground: Ground): readonly Finding[] {
  const threads = threadsToSupport(ground)
  const ways = waysOn(ground)
  return [
    ...noDiscreetWay(ground),
    ...noWayToSupport(ground, threads),
    ...singleThread(ground, threads),
    ...leadsNowhere(ways),
    ...deadEnd(ground, ways),
    ...tooManyTies(ground),
    ...onePersonLink(ground),
    ...oneWay(ground),
    ...noTie(ground),
  ]
}

const fromChecks = (ground: Ground, checks: Checks, now: number): readonly Finding[] => [
  ...safetyNotInPlace(ground, checks),
  ...perspectivesDiffer(ground, checks),
  ...neverChecked(ground, checks),
  ...longUnchecked(ground, checks, now),
]

const rank = new Map(findingKinds.map((kind, place) => [kind, place]))
const rankOf = ({ kind }: Finding) => rank.get(kind) ?? findingKinds.length

/**
 * Everything that stands out in a map and its checks, the most pressing kinds first, within a kind by key. Total, and linear in the size of the map.
 * Without `checks`, which may not be known yet, only the map speaks. `now` is milliseconds.
 */
export function findFindings(
  map: Pick<Constellation, 'parties' | 'relationships'>,
  checks: Checks | undefined,
  now: number,
): readonly Finding[] {
  const ground = groundOf(map)
  const found = [...fromTheMap(ground), ...(checks ? fromChecks(ground, checks, now) : [])]
  return found.sort(
    (one, other) => rankOf(one) - rankOf(other) || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0),
  )
}
