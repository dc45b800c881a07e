import type { SafetyState, SubjectHealth } from '@/model/health/health'
import { meanLevel } from '@/model/health/level'

const order: readonly SafetyState[] = ['not-in-place', 'partly', 'not-known', 'not-checked', 'in-place']

const themesLevel = ({ themes }: SubjectHealth): number => meanLevel(themes.map(({ level }) => level)) ?? 1

/** Subjects in order of need: Safety not in place first, then the lowest themes, then by key so that the order is stable. */
export const byNeed = (subjects: Iterable<SubjectHealth>): readonly SubjectHealth[] =>
  [...subjects].sort(
    (one, other) =>
      order.indexOf(one.safety) - order.indexOf(other.safety) ||
      themesLevel(one) - themesLevel(other) ||
      (one.subject < other.subject ? -1 : 1),
  )
