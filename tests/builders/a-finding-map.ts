import type { Constellation } from '@/model/constellation/constellation'
import type { Party, PartyKind } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
import type { Checks } from '@/model/findings/checks'
import { findFindings } from '@/model/findings/find-findings'
import type { Finding } from '@/model/findings/finding'
import { aConstellation, aParty, aRelationship } from './a-constellation'

/** A party of a kind whose name is its id. */
export const party = (id: string, kind: PartyKind, given: Partial<Party> = {}) =>
  aParty({ id, kind, name: id, ...given })

/** A sound relationship between two parties, `a-b` for `from` a and `to` b: in use, both ways, by channels that leave a discreet way. */
export function tie(ends: `${string}-${string}`, given: Partial<Relationship> = {}): Relationship {
  const [from = '', to = ''] = ends.split('-')
  const sizes = { fromSize: 'some', toSize: 'some', direction: 'mutual' } as const
  return aRelationship({ id: ends, from, to, ...sizes, channels: ['text', 'in-person'], ...given })
}

export const map = (parties: Party[], relationships: Relationship[] = []): Constellation =>
  aConstellation({ parties, relationships })

export const noChecks: Checks = { safety: {}, lastChecked: {}, differing: {} }

export const now = Date.UTC(2031, 4, 20)

/** The findings of one kind that the map alone shows. */
export const findingsOf = (kind: Finding['kind'], constellation: Constellation): readonly Finding[] =>
  findFindings(constellation, undefined, now).filter(finding => finding.kind === kind)

/** Two people’s ways, two teams, and nothing to remark: `people` with `line` and `house`. */
export const soundMap = (): Constellation =>
  map(
    [party('people', 'service-user', { size: 'many' }), party('line', 'team'), party('house', 'team')],
    [tie('people-line'), tie('people-house'), tie('line-house')],
  )
