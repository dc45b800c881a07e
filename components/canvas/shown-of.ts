import type { HealthBySubject, LiveMap } from '@/components/session/live-map'
import { subjectKey } from '@/model/constellation/subject'
import type { SafetyOf } from '@/model/shown-map/filter'
import { keepBundles } from '@/model/shown-map/keep-bundles'
import { type ShownMap, shownMap } from '@/model/shown-map/shown-map'

/** How Safety stands, by what the server told of health. */
export const safetyIn =
  (health: HealthBySubject): SafetyOf =>
  subject =>
    health[subjectKey(subject)]?.safety ?? 'not-checked'

interface Known {
  readonly basis: readonly unknown[]
  readonly shown: ShownMap
}

const known = new WeakMap<LiveMap, Known>()

/** What of a live map is shown now, worked out once for each state of it. */
export function shownOf(live: LiveMap): ShownMap {
  const { parties, relationships } = live.constellation.getState()
  const { filter, hidden, collapsed } = live.view.getState()
  const health = live.health.getState()
  const basis = [
    parties,
    relationships,
    filter,
    hidden,
    collapsed,
    filter.safety.length > 0 ? health : undefined,
  ]
  const before = known.get(live)
  if (before?.basis.every((one, place) => one === basis[place])) return before.shown
  const now = shownMap({ parties, relationships }, { filter, hidden, collapsed }, safetyIn(health))
  const shown = {
    ...now,
    relationships: keepBundles(before?.shown.relationships ?? [], now.relationships),
  }
  known.set(live, { basis, shown })
  return shown
}
