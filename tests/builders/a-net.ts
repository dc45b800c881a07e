import fc from 'fast-check'
import { type PartyKind, partyKinds } from '@/model/constellation/party'
import { directions, relationshipStates } from '@/model/constellation/relationship'
import { aParty, aRelationship } from './a-constellation'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const anId = fc.constantFrom(...ids)

const parties = fc
  .tuple(
    ...ids.map(id =>
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom<PartyKind>(...partyKinds),
        name: fc.constantFrom('Helpline', 'Survivors’ advisory group of the whole county', 'Refuge team', ''),
        within: fc.constantFrom('', ...ids),
        isPinned: fc.boolean(),
        position: fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
      }),
    ),
  )
  .map(all => all.map(aParty))

const relationships = fc
  .array(
    fc.record({
      from: anId,
      to: anId,
      direction: fc.constantFrom(...directions),
      state: fc.constantFrom('holding' as const, ...relationshipStates),
    }),
    { maxLength: 24 },
  )
  .map(all =>
    all.filter(({ from, to }) => from !== to).map((tie, index) => aRelationship({ ...tie, id: `r${index}` })),
  )

/** Ten parties in any places, some within others, and up to 24 relationships of any direction and state. */
export const anyNet = fc.record({ parties, relationships })

/** One to three of their ids. */
export const someOfThem = fc.uniqueArray(anId, { minLength: 1, maxLength: 3 })
