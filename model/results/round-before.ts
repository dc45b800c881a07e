import type { RoundInBrief } from '../rounds/asked-round'

type Closed = Pick<RoundInBrief, 'id' | 'plan' | 'closedAt'>

/** The round that one was declared to follow; else the last of the same questionnaire that closed before it. `closed` in the order in which they closed. */
export function roundBefore<Round extends Closed>(
  round: Closed,
  closed: readonly Round[],
): Round | undefined {
  const earlier = closed.filter(
    ({ id, plan, closedAt }) =>
      id !== round.id &&
      plan.instrument === round.plan.instrument &&
      (closedAt ?? 0) <= (round.closedAt ?? 0),
  )
  return earlier.find(({ id }) => id === round.plan.after?.round) ?? earlier.at(-1)
}
