import type { Checks } from './checks'
import { type Finding, findingOf } from './finding'
import type { Ground } from './ground'
import { onTheMap } from './on-the-map'

/** Everything still on the map of which the latest check says that Safety is not in place. */
export const safetyNotInPlace = (ground: Ground, { safety }: Checks): readonly Finding[] =>
  Object.entries(safety).flatMap(([key, state]) => {
    const shown = state === 'not-in-place' ? onTheMap(key, ground) : undefined
    if (!shown) return []
    const { subject, ...evidence } = shown
    return findingOf('safety-not-in-place', subject, evidence)
  })
