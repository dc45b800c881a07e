import fc from 'fast-check'
import type { Constellation } from '../../model/constellation/constellation'
import type { Intent } from '../../model/constellation/intent'
import { partyKinds } from '../../model/constellation/party'
import { directions, relationshipStates } from '../../model/constellation/relationship'
import { sizes } from '../../model/constellation/size'
import { aParty, aRelationship } from './a-constellation'
import { aReflection } from './a-reflection'
import { anAction } from './an-action'

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(text => !/\p{Cc}/u.test(text))
const size = fc.constantFrom(...sizes)
const coordinate = fc.integer({ min: -1000, max: 1000 })

const kinds = [
  'add-party',
  'add-party',
  'change-party',
  'move-parties',
  'connect',
  'connect',
  'change-relationship',
  'delete',
  'add-reflection',
  'change-reflection',
  'delete-reflection',
  'add-action',
  'change-action',
  'delete-action',
  'change-within',
  'place-within',
  'order-parties',
  'leave-finding',
  'take-up-finding',
] as const

/** A thing a person may try, not yet aimed at a constellation: `a` and `b` pick among what stands there, or what does not. */
export const anyStep = fc.record({
  do: fc.constantFrom(...kinds),
  a: fc.nat(20),
  b: fc.nat(20),
  name: text,
  size,
  position: fc.tuple(coordinate, coordinate),
  kind: fc.constantFrom(...partyKinds),
  direction: fc.constantFrom(...directions),
  state: fc.constantFrom(...relationshipStates),
  reuses: fc.integer({ min: 0, max: 9 }).map(chance => chance === 0),
})
export type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

const pick = (list: readonly { id: string }[], at: number) =>
  at === 20 ? 'nobody' : (list[at % Math.max(1, list.length)]?.id ?? 'nobody')

/** The intent of a step on a constellation as someone sees it. `freshId` is used for what is made. */
export function intentOf(step: Step, map: Constellation, freshId: string): Intent {
  const { a, b, name, size, position, kind, direction, state } = step
  const id = (list: readonly { id: string }[]) => (step.reuses ? pick(list, a) : freshId)
  const party = pick(map.parties, a)
  const other = pick(map.parties, b)
  const tie = pick(map.relationships, a)
  switch (step.do) {
    case 'add-party':
      return { do: 'add-party', party: aParty({ id: id(map.parties), name, kind, size, position }) }
    case 'change-party':
      return { do: 'change-party', id: party, change: { name, size: b > 10 ? size : undefined } }
    case 'move-parties':
      return { do: 'move-parties', positions: { [party]: position, [other]: position } }
    case 'connect':
      return {
        do: 'connect',
        relationship: aRelationship({ id: id(map.relationships), from: party, to: other, state }),
      }
    case 'change-relationship':
      return { do: 'change-relationship', id: tie, change: { direction, purpose: name } }
    case 'delete':
      return { do: 'delete', parties: b > 10 ? [] : [party], relationships: b > 5 ? [tie] : [] }
    case 'add-reflection':
      return { do: 'add-reflection', reflection: aReflection({ id: id(map.reflections), text: name }) }
    case 'change-reflection':
      return { do: 'change-reflection', id: pick(map.reflections, a), text: name }
    case 'delete-reflection':
      return { do: 'delete-reflection', id: pick(map.reflections, a) }
    case 'add-action':
      return { do: 'add-action', action: anAction({ id: id(map.actions), owner: name }) }
    case 'change-action':
      return { do: 'change-action', id: pick(map.actions, a), change: { status: 'done', text: name } }
    case 'delete-action':
      return { do: 'delete-action', id: pick(map.actions, a) }
    case 'change-within':
      return { do: 'change-party', id: party, change: { within: b > 15 ? '' : other, isPinned: b > 10 } }
    case 'place-within': {
      const parties = [...new Set([party, other])]
      const within = b > 15 ? '' : step.reuses ? party : pick(map.parties, a + b)
      if (a % 3 > 0) return { do: 'place-within', parties, within }
      return { do: 'place-within', parties, within: freshId, holder: aParty({ id: freshId, name, position }) }
    }
    case 'order-parties':
      return { do: 'order-parties', orders: { [party]: a - 10, [other]: b / 2 } }
    case 'leave-finding':
      return { do: 'leave-finding', left: { id: id(map.leftFindings), reason: name, at: a } }
    case 'take-up-finding':
      return { do: 'take-up-finding', id: pick(map.leftFindings, a) }
  }
}
