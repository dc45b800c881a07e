import type { SubjectHealth } from '../health/health'
import type { ConstellationHealth } from '../health/judge-constellation'
import { type HealthRing, healthRing } from './health-ring'

/** The whole constellation as one subject: its ground is as sound as its least sound part. */
export function wholeRing(health: ConstellationHealth, radius: number): HealthRing {
  const { safetyCounts: counts, checked, foundation, themes, themesStandBack } = health
  const states = ['not-in-place', 'partly', 'not-known', 'in-place'] as const
  const safety = checked === 0 ? 'not-checked' : (states.find(state => counts[state] > 0) ?? 'not-known')
  const whole: SubjectHealth = {
    subject: '',
    responses: checked,
    safety,
    themesStandBack,
    foundation,
    themes,
  }
  return healthRing(whole, radius)
}
