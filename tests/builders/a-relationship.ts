import type { Relationship } from '../../model/constellation/relationship'

/** A relationship from `a` to `b` that is sound, with what the test is about put in. */
export const aRelationship = (given: Partial<Relationship> = {}): Relationship => ({
  id: 'relationship',
  from: 'a',
  to: 'b',
  fromSize: 'one',
  toSize: 'many',
  direction: 'mutual',
  state: 'holding',
  channels: ['phone'],
  purpose: '',
  note: '',
  ...given,
})
