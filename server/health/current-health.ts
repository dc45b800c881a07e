import type { Edition } from '@/model/edition/edition'
import type { SubjectHealth } from '@/model/health/health'
import { judgeAll } from '@/model/health/judge-constellation'
import type { CheckedRound } from './checked-rounds'

/** Each subject's health in the latest round in which it was checked, by the subject's key; `rounds` as opened, the first first. */
export function currentHealth(
  edition: Edition,
  rounds: readonly CheckedRound[],
): Readonly<Record<string, SubjectHealth>> {
  const latest = rounds.flatMap(({ responses }) => [...judgeAll(edition, responses)])
  return Object.fromEntries(latest)
}
