import { safetyIn, shownOf } from '@/components/canvas/shown-of'
import type { LiveMap } from '@/components/session/live-map'
import type { Finding } from '@/model/findings/finding'
import { realOnes } from '@/model/shown-map/bundle'
import { reveal } from '@/model/shown-map/reveal'

/** How much of the evidence is looked after one by one; what hides it usually hides much of it. */
const mostLifted = 20

/** Lifts what keeps a finding’s evidence from being seen: a filter, what is hidden by hand, what is closed over its parts. */
export function revealEvidence(live: LiveMap, { parties, relationships }: Finding): void {
  const drawn = shownOf(live)
  const seen = new Set([
    ...drawn.parties.map(({ id }) => id),
    ...drawn.relationships.flatMap(realOnes).map(({ id }) => id),
  ])
  const missing = [
    ...parties.map(id => ({ kind: 'party' as const, id })),
    ...relationships.map(id => ({ kind: 'relationship' as const, id })),
  ].filter(({ id }) => !seen.has(id))
  const { filter, hidden, collapsed } = live.view.getState()
  const map = live.constellation.getState()
  const safety = safetyIn(live.health.getState())
  let choice: Parameters<typeof reveal>[1] = { filter, hidden, collapsed }
  for (const subject of missing.slice(0, mostLifted)) choice = reveal(map, choice, subject, safety).choice
  if (missing.length > 0) live.view.setState(choice)
}
