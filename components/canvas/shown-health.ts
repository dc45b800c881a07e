import type { HealthBySubject } from '@/components/session/live-map'
import { subjectKey } from '@/model/constellation/subject'
import type { SubjectHealth } from '@/model/health/health'
import { realOnes, type ShownRelationship, safetyOfBundle } from '@/model/shown-map/bundle'
import { safetyIn } from './shown-of'

/** A line's health: its relationship's own, or of a bundle that of the one whose Safety is most in doubt. */
export function healthOf(drawn: ShownRelationship, health: HealthBySubject): SubjectHealth | undefined {
  const all = realOnes(drawn).map(({ id }) => health[subjectKey({ kind: 'relationship', id })])
  if (all.length < 2) return all[0]
  const { safety } = safetyOfBundle(realOnes(drawn), safetyIn(health))
  return all.find(one => one?.safety === safety)
}
