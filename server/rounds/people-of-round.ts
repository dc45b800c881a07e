import type { RoundOfPeople } from '@/model/results/near-rounds'
import type { AskedRound } from '@/model/rounds/asked-round'

/** A round as far as it says whom it asked: `invitees` are those whose answers are held beside others'. */
export const peopleOfRound = (
  { id, instrument, plan }: AskedRound,
  invitees: RoundOfPeople['invitees'],
): RoundOfPeople => ({ id, instrument: instrument.id, plan, invitees })
