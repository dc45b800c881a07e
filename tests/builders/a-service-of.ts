import type { Constellation } from '@/model/constellation/constellation'
import type { Party, PartyKind } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
import { aConstellation, aParty, aRelationship } from './a-constellation'

const words: Readonly<Record<PartyKind, readonly string[]>> = {
  organisation: ['Harbour Lights', 'Northgate Trust', 'Riverside Housing Association'],
  team: ['Helpline and chat team', 'Refuge team', 'Outreach', 'Children’s team', 'Advocacy team'],
  'team-member': ['Support worker', 'Volunteer listeners', 'Independent adviser'],
  'service-user': [
    'People using the service',
    'Children and young people',
    'Survivors online',
    'A person in touch',
  ],
  partner: ['Police safeguarding unit', 'Sexual health clinic', 'Housing adviser'],
  stakeholder: ['Council commissioners', 'Trustees'],
  other: ['Friends and family', 'Interpreters'],
}

const pattern: readonly PartyKind[] = [
  'organisation',
  'team',
  'team-member',
  'service-user',
  'team',
  'team-member',
  'partner',
  'service-user',
  'team',
  'team-member',
  'service-user',
  'stakeholder',
  'team-member',
  'service-user',
  'other',
]

/** Numbers from 0 to 1, the same each time (a linear congruential generator). */
function dice(): () => number {
  let state = 7
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

const id = (index: number) => `p${String(index).padStart(5, '0')}`

function partyAt(index: number): Party {
  const kind = pattern[index % pattern.length] ?? 'other'
  const start = index - (index % pattern.length)
  const holder = kind === 'team' ? start : kind === 'team-member' ? index - 1 : undefined
  const names = words[kind]
  return aParty({
    id: id(index),
    kind,
    name: `${names[index % names.length]} ${index + 1}`,
    size: kind === 'service-user' ? 'many' : kind === 'team-member' ? 'one' : 'some',
    position: [(index % 40) * 100, Math.floor(index / 40) * 100],
    ...(holder === undefined ? {} : { within: id(holder) }),
  })
}

/** A landscape of services, always the same: organisations with their teams and members, the people they serve, partners about them; twice as many relationships as parties. */
export function aServiceOf(count: number): Constellation {
  const roll = dice()
  const ties = new Map<string, Relationship>()
  const connect = (a: number, b: number) => {
    if (a === b || a < 0 || b < 0 || a >= count || b >= count) return
    const key = [Math.min(a, b), Math.max(a, b)].join(' ')
    if (ties.has(key)) return
    const tie = aRelationship({ id: `r${String(ties.size).padStart(5, '0')}`, from: id(a), to: id(b) })
    ties.set(key, { ...tie, direction: roll() < 0.6 ? 'mutual' : 'forward' })
  }
  for (let index = 0; index < count; index++) {
    const start = index - (index % pattern.length)
    if (index !== start) connect(index, pattern[index % pattern.length] === 'team-member' ? index - 1 : start)
  }
  // Most further relationships stay within a service; some join a service to one of the few that everybody works with.
  for (let tries = 0; ties.size < count * 2 && tries < count * 60; tries++) {
    const one = Math.floor(roll() * count)
    const start = one - (one % pattern.length)
    const hub = Math.floor(roll() ** 2 * (count / pattern.length / 2)) * pattern.length
    if (tries % 9 === 0) connect(one, hub + Math.floor(roll() * pattern.length))
    else connect(one, start + Math.floor(roll() * pattern.length))
  }
  return aConstellation({
    parties: Array.from({ length: count }, (_, index) => partyAt(index)),
    relationships: [...ties.values()],
  })
}
