import type { Constellation } from './constellation'
import type { Intent } from './intent'
import { type Refusal, refusalOf } from './rules'

type Item = { readonly id: string }

const byId = (a: Item, b: Item) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const added = <T extends Item>(list: readonly T[], item: T) => [...list, item].sort(byId)
const stated = (change: object) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
const changed = <T extends Item>(list: readonly T[], id: string, change: object) =>
  list.map(item => (item.id === id ? { ...item, ...stated(change) } : item))
const without = <T extends Item>(list: readonly T[], ids: readonly string[]) =>
  list.filter(item => !ids.includes(item.id))

function deleted(
  map: Constellation,
  parties: readonly string[],
  relationships: readonly string[],
): Constellation {
  const loose = map.relationships.filter(tie => parties.includes(tie.from) || parties.includes(tie.to))
  return {
    ...map,
    parties: without(map.parties, parties),
    relationships: without(map.relationships, [...relationships, ...loose.map(tie => tie.id)]),
  }
}

function carriedOut(map: Constellation, intent: Intent): Constellation {
  switch (intent.do) {
    case 'add-party':
      return { ...map, parties: added(map.parties, intent.party) }
    case 'change-party':
      return { ...map, parties: changed(map.parties, intent.id, intent.change) }
    case 'place-within':
      return {
        ...map,
        parties: intent.parties.reduce<Constellation['parties']>(
          (all, id) => changed(all, id, { within: intent.within }),
          intent.holder ? added(map.parties, intent.holder) : map.parties,
        ),
      }
    case 'move-parties':
      return {
        ...map,
        parties: map.parties.map(party => ({
          ...party,
          position:
            (Object.hasOwn(intent.positions, party.id) && intent.positions[party.id]) || party.position,
        })),
      }
    case 'order-parties':
      return {
        ...map,
        parties: map.parties.map(party =>
          Object.hasOwn(intent.orders, party.id) ? { ...party, order: intent.orders[party.id] } : party,
        ),
      }
    case 'connect':
      return { ...map, relationships: added(map.relationships, intent.relationship) }
    case 'change-relationship':
      return { ...map, relationships: changed(map.relationships, intent.id, intent.change) }
    case 'delete':
      return deleted(map, intent.parties, intent.relationships)
    case 'add-reflection':
      return { ...map, reflections: added(map.reflections, intent.reflection) }
    case 'change-reflection':
      return { ...map, reflections: changed(map.reflections, intent.id, { text: intent.text }) }
    case 'delete-reflection':
      return { ...map, reflections: without(map.reflections, [intent.id]) }
    case 'add-action':
      return { ...map, actions: added(map.actions, intent.action) }
    case 'change-action':
      return { ...map, actions: changed(map.actions, intent.id, intent.change) }
    case 'delete-action':
      return { ...map, actions: without(map.actions, [intent.id]) }
    case 'leave-finding':
      return { ...map, leftFindings: added(map.leftFindings, intent.left) }
    case 'take-up-finding':
      return { ...map, leftFindings: without(map.leftFindings, [intent.id]) }
  }
}

/** The constellation after an intent, or the rule that refuses it. Deleting a party deletes its relationships. */
export function applyIntent(
  map: Constellation,
  intent: Intent,
): Constellation | { readonly refusal: Refusal } {
  const refusal = refusalOf(map, intent)
  return refusal ? { refusal } : carriedOut(map, intent)
}
