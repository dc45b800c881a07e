import { channelDemands } from '../constellation/channel'
import type { Relationship } from '../constellation/relationship'
import { type Finding, findingOf } from './finding'
import { type Ground, isServiceUser, isSupport } from './ground'

const needsBothAtOnce = ({ channels }: Relationship) =>
  channels.length > 0 && channels.every(channel => channelDemands[channel].bothAtOnce)

/**
 * Relationships in use that are drawn one way though they seem to be meant both ways: support and service users with each other, or every named
 * channel needs both there at once. Other one-way relationships, such as a referral by form, may be just that.
 */
export const oneWay = ({ inUse, party }: Ground): readonly Finding[] =>
  inUse.flatMap(tie => {
    const { id, from, to, direction } = tie
    if (direction !== 'forward' && direction !== 'backward') return []
    const ends = [party(from), party(to)].filter(end => end !== undefined)
    const isSupporting = ends.some(isServiceUser) && ends.some(isSupport)
    if (!isSupporting && !needsBothAtOnce(tie)) return []
    const [start, end] = direction === 'forward' ? [from, to] : [to, from]
    return findingOf(
      'one-way',
      { kind: 'relationship', id },
      {
        parties: [from, to],
        relationships: [id],
        named: { from: [start], to: [end] },
        values: { because: isSupporting ? 'support' : 'together' },
      },
    )
  })
