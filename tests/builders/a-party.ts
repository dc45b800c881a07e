import type { Party } from '../../model/constellation/party'

/** A party that is sound, with what the test is about put in. */
export const aParty = (given: Partial<Party> = {}): Party => ({
  id: 'party',
  kind: 'team',
  name: 'Outreach team',
  size: 'some',
  position: [0, 0],
  note: '',
  ...given,
})
