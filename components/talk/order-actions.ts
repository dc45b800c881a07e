import type { Action } from '@/model/constellation/action'

/** Whether something is still to be done about it. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean =>
  status === 'to-do' || status === 'under-way'

const latest = '9999-99-99'

/** Open ones first, the soonest due first and those without a date last; then the done and dropped ones, the latest made first. */
export function orderActions(actions: readonly Action[]): readonly Action[] {
  const open = actions.filter(isOpen)
  const past = actions.filter(action => !isOpen(action))
  return [
    ...open.toSorted(
      (one, other) => (one.due || latest).localeCompare(other.due || latest) || one.at - other.at,
    ),
    ...past.toSorted((one, other) => other.at - one.at),
  ]
}

/** Whether it is still open after the day it was due; `today` is YYYY-MM-DD. */
export const isOverdue = (action: Action, today: string): boolean =>
  isOpen(action) && action.due !== '' && action.due < today
