import type { Invitee } from './invitee'

type Standing = Pick<Invitee, 'perspective' | 'group'>

/** Those who stand in the same place, from one perspective and in one group of the breakdown, together, in the order in which the places come first. */
export const inPiles = <T extends Standing>(those: readonly T[]): readonly (readonly T[])[] => [
  ...Map.groupBy(those, ({ perspective, group }) => `${perspective} ${group ?? ''}`).values(),
]
