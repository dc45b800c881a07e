import type { Checks } from './checks'
import { type Finding, findingOf } from './finding'
import type { Ground } from './ground'
import { onTheMap } from './on-the-map'

/** Everything still on the map that perspectives saw differently in its latest check. Names whose perspectives differ, never who said what or how many. */
export const perspectivesDiffer = (ground: Ground, { differing }: Checks): readonly Finding[] =>
  Object.entries(differing).flatMap(([key, { of, perspectives }]) => {
    const shown = onTheMap(key, ground)
    if (!shown) return []
    const { subject, values, ...evidence } = shown
    return findingOf('perspectives-differ', subject, { ...evidence, values: { ...values, of }, perspectives })
  })
