import type { SubjectHealth } from '../health/health'
import type { ReleasedHealth } from '../results/released-health'
import type { AskedCheck } from './asked-told'
import type { Block } from './block'
import { type HealthRing, healthRing } from './health-ring'
import { leadingCheck, leadingRing, leadingView } from './leading'
import type { Telling } from './telling'
import { wholeRing } from './whole-ring'

const radius = 34

const states = ['in-place', 'mostly-in-place', 'partly', 'not-in-place', 'not-known', 'not-checked'] as const

const stateOf = (health: SubjectHealth | ReleasedHealth) =>
  health.safety === 'in-place' && 'isMostly' in health && health.isMostly ? 'mostly-in-place' : health.safety

/** In how many parts Safety stands how. */
function groundCounts(parts: readonly (SubjectHealth | ReleasedHealth)[], { words, list }: Telling): string {
  const found = parts.map(stateOf)
  const counted = states.flatMap(state => {
    const count = found.filter(one => one === state).length
    return count > 0 ? [words(`report.safetyCount.${state}`, { count })] : []
  })
  return words('report.summary.ground', { counts: list(counted) })
}

const notice = (text: string, ring: HealthRing): Block => ({ kind: 'notice', text, ring, alt: text })

function askedNotice(check: AskedCheck, telling: Telling): Block {
  const { words, now } = telling
  const { safety } = leadingView(check, telling)
  const parts = Object.values(now)
  const ring = healthRing(leadingRing(check, telling), radius)
  return parts.length > 1
    ? notice(groundCounts(parts, telling), ring)
    : notice(
        words('report.results.ground', { safety: words(`results.safety.${safety ?? 'not-known'}`) }),
        ring,
      )
}

/** Safety, the ground that everything else stands on, as a ring and in a sentence. */
export function groundNotice(telling: Telling): Block {
  const { health, words, isOutside, asked, now } = telling
  const check = leadingCheck(telling)
  if (check) return askedNotice(check, telling)
  const ring = wholeRing(health, radius)
  if (isOutside)
    return notice(words(health.checked === 0 ? 'report.outside.noGround' : 'report.outside.ground'), ring)
  if (health.checked === 0) return notice(words('report.summary.noGround'), ring)
  return notice(
    groundCounts(asked.check ? Object.values(now) : [...health.bySubject.values()], telling),
    ring,
  )
}
