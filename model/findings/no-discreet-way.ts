import { type Channel, channelDemands } from '../constellation/channel'
import type { Relationship } from '../constellation/relationship'
import { type Finding, findingOf } from './finding'
import { type Ground, isServiceUser, isSupport } from './ground'

/** What stands in the way: all channels leave a trace, all can be overheard, or both. */
function obstacle(channels: readonly Channel[]): 'trace' | 'overheard' | 'both' | undefined {
  if (channels.length === 0) return undefined
  const trace = channels.every(channel => channelDemands[channel].leavesTrace)
  const overheard = channels.every(channel => channelDemands[channel].canBeOverheard)
  if (trace && overheard) return 'both'
  return trace ? 'trace' : overheard ? 'overheard' : undefined
}

/**
 * Relationships in use between service users and support that leave no choice to someone who is watched: every named channel leaves a trace, or every
 * one can be overheard. Where one leaves none and another cannot be overheard, a person can take what is safe for them. No channel named says nothing.
 */
export const noDiscreetWay = ({ inUse, party }: Ground): readonly Finding[] =>
  inUse.flatMap(({ id, from, to, channels }: Relationship) => {
    const ends = [party(from), party(to)].filter(end => end !== undefined)
    const because = obstacle(channels)
    if (!because || !ends.some(isServiceUser) || !ends.some(isSupport)) return []
    return findingOf(
      'no-discreet-way',
      { kind: 'relationship', id },
      { parties: [from, to], relationships: [id], named: { from: [from], to: [to] }, values: { because } },
    )
  })
