import { holders } from '../constellation/holders'
import type { Party } from '../constellation/party'
import type { Perspective } from '../edition/perspective'
import type { Net } from './net'
import { isWalkable } from './walk'

/** Adds, to who is in a circle already, those whose relationships are known as well. */
type Widening = (
  circle: ReadonlySet<string>,
  map: Net,
  above: ReadonlyMap<string, string>,
) => Iterable<string>

const kindsById = ({ parties }: Net) => new Map(parties.map(({ id, kind }) => [id, kind]))

/** The teams that those in the circle are a part of; who is a part of none belongs to the teams they have a live relationship with. */
const theirTeams: Widening = (circle, map, above) => {
  const kinds = kindsById(map)
  const isTeam = (id: string | undefined): id is string => id !== undefined && kinds.get(id) === 'team'
  return [...circle].flatMap(id => {
    const holder = above.get(id)
    if (isTeam(holder)) return [holder]
    if (kinds.get(id) !== 'team-member') return []
    const others = map.relationships.flatMap(tie =>
      !isWalkable(tie) ? [] : tie.from === id ? [tie.to] : tie.to === id ? [tie.from] : [],
    )
    return others.filter(isTeam)
  })
}

/** Who is a part of somebody in the circle, at any depth. */
const allWithin: Widening = (circle, { parties }, above) =>
  parties.flatMap(({ id }) => {
    for (let at = above.get(id); at !== undefined; at = above.get(at)) if (circle.has(at)) return [id]
    return []
  })

/** What those in the circle are a part of. */
const theirHolders: Widening = (circle, _map, above) =>
  [...circle].flatMap(id => {
    const holder = above.get(id)
    return holder === undefined ? [] : [holder]
  })

/** All that those in the circle are a part of, up to the top. */
const allAbove: Widening = (circle, _map, above) =>
  [...circle].flatMap(id => {
    const way: string[] = []
    for (let at = above.get(id); at !== undefined; at = above.get(at)) way.push(at)
    return way
  })

/** Every perspective takes in what the one before it knows, and widens it by these. */
const widenings: readonly (readonly [Perspective, readonly Widening[]])[] = [
  ['service-user', []],
  ['team-member', [theirTeams]],
  ['team', [allWithin, theirHolders]],
  ['organisation', [allAbove, allWithin]],
]

/** What somebody at a standpoint would know of: parties and relationships, by id. */
export interface Known {
  readonly parties: ReadonlySet<string>
  readonly relationships: ReadonlySet<string>
}

/**
 * What would be known from a standpoint, from one of the Model's perspectives. An approximation, ours: everybody knows the relationships of those in
 * their circle, and who is at the other ends. The circle of a service user is the standpoint itself; of a team member also their team; of a team
 * also its members and what it is part of; of an organisation also everything within it. Each circle holds the one before it.
 */
export function knownFrom(map: Net, standpoint: readonly string[], perspective: Perspective): Known {
  const above = holders(map.parties)
  const present = new Set(map.parties.map(({ id }) => id))
  const circle = new Set(standpoint.filter(id => present.has(id)))
  for (const [name, steps] of widenings) {
    for (const widen of steps) for (const id of [...widen(circle, map, above)]) circle.add(id)
    if (name === perspective) break
  }
  const ties = map.relationships.filter(({ from, to }) => circle.has(from) || circle.has(to))
  return {
    parties: new Set([...circle, ...ties.flatMap(({ from, to }) => [from, to])]),
    relationships: new Set(ties.map(({ id }) => id)),
  }
}

const own: Readonly<Partial<Record<Party['kind'], Perspective>>> = {
  'service-user': 'service-user',
  'team-member': 'team-member',
  team: 'team',
  organisation: 'organisation',
}

/** The perspective that is a kind of party's own, or undefined where the Model names none for it. */
export const perspectiveOf = (kind: Party['kind']): Perspective | undefined => own[kind]
