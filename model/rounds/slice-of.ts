import type { Invitee } from './invitee'
import type { Breakdown } from './round-plan'

/** The slice of the one breakdown that somebody's answers are counted in; without a breakdown, everyone's. */
export function sliceOf(
  breakdown: Breakdown,
  { perspective, group }: Pick<Invitee, 'perspective' | 'group'>,
): string {
  if (breakdown.by === 'perspective') return perspective
  return breakdown.by === 'group' ? (group ?? '') : 'everyone'
}
