import { safetyIn } from '@/components/canvas/shown-of'
import type { LiveMap } from '@/components/session/live-map'
import type { Finding } from '@/model/findings/finding'
import { revealAll } from '@/model/shown-map/reveal'

/** Lifts what keeps a finding’s evidence from being seen: a filter, what is hidden by hand, what is closed over its parts. */
export function revealEvidence(live: LiveMap, { parties, relationships }: Finding): void {
  const { filter, hidden, collapsed } = live.view.getState()
  const evidence = [
    ...parties.map(id => ({ kind: 'party' as const, id })),
    ...relationships.map(id => ({ kind: 'relationship' as const, id })),
  ]
  const safety = safetyIn(live.health.getState())
  live.view.setState(
    revealAll(live.constellation.getState(), { filter, hidden, collapsed }, evidence, safety),
  )
}
