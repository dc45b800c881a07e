import type { RoundOfPeople } from '@/model/results/near-rounds'
import type { RoundInBrief } from '@/model/rounds/asked-round'

/** A round as far as it says whom it asked: `invitees` are those whose answers are held beside others'. */
export const peopleOfRound = (
  { id, constellationId, plan }: RoundInBrief,
  invitees: RoundOfPeople['invitees'],
): RoundOfPeople => ({ id, constellation: constellationId, plan, invitees })
