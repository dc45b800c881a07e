import { type Constellation, constellationLimits } from './constellation'
import { holdersAtAnyDepth, wouldHoldItself } from './holders'
import type { Intent } from './intent'

/** Why an intent cannot be carried out; the words for each stand in the messages under `refusals`. */
export const refusals = [
  'no-such-party',
  'no-such-relationship',
  'no-such-reflection',
  'no-such-action',
  'id-taken',
  'party-to-itself',
  'party-within-itself',
  'too-many',
] as const
export type Refusal = (typeof refusals)[number]

const has = (list: readonly { readonly id: string }[], id: string) => list.some(item => item.id === id)

function adding(list: readonly { readonly id: string }[], id: string, limit: number): Refusal | undefined {
  if (has(list, id)) return 'id-taken'
  return list.length >= limit ? 'too-many' : undefined
}

function connecting(map: Constellation, from: string, to: string, id: string): Refusal | undefined {
  if (from === to) return 'party-to-itself'
  if (!has(map.parties, from) || !has(map.parties, to)) return 'no-such-party'
  return adding(map.relationships, id, constellationLimits.relationships)
}

/** Why a party cannot become a part of another: `parties` are all there are. */
export function placingWithin(
  parties: Constellation['parties'],
  id: string,
  within: string | undefined,
): Refusal | undefined {
  if (!within) return undefined
  if (!has(parties, within)) return 'no-such-party'
  return wouldHoldItself(parties, id, within) ? 'party-within-itself' : undefined
}

/** Why several parties cannot become parts of another: `parties` are all there are. */
export function placingAllWithin(
  parties: Constellation['parties'],
  ids: readonly string[],
  within: string,
): Refusal | undefined {
  const present = new Set(parties.map(({ id }) => id))
  if (!ids.every(id => present.has(id))) return 'no-such-party'
  if (within === '') return undefined
  if (!present.has(within)) return 'no-such-party'
  const above = holdersAtAnyDepth(parties)
  for (let at: string | undefined = within; at !== undefined; at = above.get(at))
    if (ids.includes(at)) return 'party-within-itself'
  return undefined
}

const addingParty = (map: Constellation, { id, within }: Constellation['parties'][number]) =>
  adding(map.parties, id, constellationLimits.parties) ?? placingWithin(map.parties, id, within)

/** The rule an intent would break on this constellation, or undefined where it can be carried out. Deleting what is already gone breaks none. */
export function refusalOf(map: Constellation, intent: Intent): Refusal | undefined {
  switch (intent.do) {
    case 'add-party':
      return addingParty(map, intent.party)
    case 'place-within': {
      const { holder } = intent
      const all = holder ? [...map.parties, holder] : map.parties
      return (holder && addingParty(map, holder)) ?? placingAllWithin(all, intent.parties, intent.within)
    }
    case 'change-party':
      if (!has(map.parties, intent.id)) return 'no-such-party'
      return placingWithin(map.parties, intent.id, intent.change.within)
    case 'order-parties':
      return Object.keys(intent.orders).every(id => has(map.parties, id)) ? undefined : 'no-such-party'
    case 'move-parties':
      return Object.keys(intent.positions).every(id => has(map.parties, id)) ? undefined : 'no-such-party'
    case 'connect':
      return connecting(map, intent.relationship.from, intent.relationship.to, intent.relationship.id)
    case 'change-relationship':
      return has(map.relationships, intent.id) ? undefined : 'no-such-relationship'
    case 'add-reflection':
      return adding(map.reflections, intent.reflection.id, constellationLimits.reflections)
    case 'change-reflection':
      return has(map.reflections, intent.id) ? undefined : 'no-such-reflection'
    case 'add-action':
      return adding(map.actions, intent.action.id, constellationLimits.actions)
    case 'change-action':
      return has(map.actions, intent.id) ? undefined : 'no-such-action'
    case 'leave-finding':
      return adding(map.leftFindings, intent.left.id, constellationLimits.leftFindings)
    case 'take-up-finding':
    case 'delete':
    case 'delete-reflection':
    case 'delete-action':
      return undefined
  }
}
