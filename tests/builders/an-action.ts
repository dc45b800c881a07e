import type { Action } from '../../model/constellation/action'

/** An action about the whole constellation, with what the test is about put in. */
export const anAction = (given: Partial<Action> = {}): Action => ({
  id: 'action',
  about: 'constellation',
  text: 'Ask how people want to keep in touch.',
  owner: 'Outreach lead',
  due: '2031-01-31',
  status: 'to-do',
  at: 1,
  ...given,
})
