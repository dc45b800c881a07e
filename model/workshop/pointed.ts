import { subjectFromKey } from '../constellation/subject'
import type { MapInRoom } from './map-in-room'
import type { RoomView } from './room-view'

/** What somebody in a room is led to look at: by a call to everyone, which goes before, or by what is lit. `at` are subject keys, none for the whole map. `isPast`: they went on to look by themselves. */
export interface Pointed {
  readonly by: 'call' | 'light'
  readonly at: readonly string[]
  readonly isPast: boolean
}

type Leading = Pick<Extract<RoomView, { is: 'in' }>, 'call' | 'lit'>

/** A word for what a room is led to now: where it is another, somebody is led anew. */
export const pointingOf = ({ call, lit }: Leading): string => `${call?.count ?? ''} ${lit ?? ''}`

/** What somebody is led to look at, who last went on by themselves from `past`; undefined where the room looks at nothing in particular. */
export function pointedIn(view: Leading, past: string): Pointed | undefined {
  const isPast = pointingOf(view) === past
  if (view.call && !isPast) return { by: 'call', at: view.call.at, isPast }
  return view.lit === null ? undefined : { by: 'light', at: [view.lit], isPast }
}

/** What stands out on a map, and whom a picture of it shows: a relationship’s ends, or a party with those it is connected to. */
export interface Spot {
  readonly lit: ReadonlySet<string>
  readonly around: ReadonlySet<string>
}

function spotAt({ parties, relationships }: MapInRoom, key: string): readonly [string[], string[]] {
  const subject = subjectFromKey(key)
  if (!subject || subject.kind === 'constellation') return [[], []]
  const tie = relationships.find(({ id }) => id === subject.id)
  if (tie)
    return [
      [tie.id, tie.from, tie.to],
      [tie.from, tie.to],
    ]
  if (!parties.some(({ id }) => id === subject.id)) return [[], []]
  const own = relationships.filter(({ from, to }) => from === subject.id || to === subject.id)
  const around = [subject.id, ...own.flatMap(({ from, to }) => [from, to])]
  return [[...around, ...own.map(({ id }) => id)], around]
}

/** What of a map is led to by these keys together; undefined where that is no part of it. */
export function spotOn(map: MapInRoom, at: readonly string[]): Spot | undefined {
  const spots = at.map(key => spotAt(map, key))
  const around = new Set(spots.flatMap(([, near]) => near))
  return around.size === 0 ? undefined : { lit: new Set(spots.flatMap(([lit]) => lit)), around }
}
