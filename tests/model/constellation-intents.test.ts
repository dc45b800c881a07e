import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyIntent } from '../../model/constellation/apply-intent'
import {
  type Constellation,
  constellationLimits,
  emptyConstellation,
} from '../../model/constellation/constellation'
import { freedForDepth, holders } from '../../model/constellation/holders'
import { type Intent, intentSchema } from '../../model/constellation/intent'
import type { Party } from '../../model/constellation/party'
import { aParty, aRelationship } from '../builders/a-constellation'
import { aReflection } from '../builders/a-reflection'
import { anAction } from '../builders/an-action'
import { anyStep, intentOf } from '../builders/any-step'

const map: Constellation = {
  parties: [aParty({ id: 'a' }), aParty({ id: 'b' }), aParty({ id: 'c' })],
  relationships: [
    aRelationship({ id: 'ab', from: 'a', to: 'b' }),
    aRelationship({ id: 'bc', from: 'b', to: 'c' }),
  ],
  reflections: [aReflection()],
  actions: [anAction()],
  leftFindings: [{ id: 'no-tie:party:p1', reason: 'It opens in May.', at: 1 }],
}

function after(intent: Intent, before = map): Constellation {
  const result = applyIntent(before, intent)
  if ('refusal' in result) throw new Error(result.refusal)
  return result
}

const refusalOf = (intent: Intent, before = map) => {
  const result = applyIntent(before, intent)
  return 'refusal' in result ? result.refusal : undefined
}

test('CON-11 what is not there cannot be changed, moved or connected', () => {
  expect(refusalOf({ do: 'change-party', id: 'x', change: {} })).toBe('no-such-party')
  expect(refusalOf({ do: 'move-parties', positions: { a: [1, 1], x: [1, 1] } })).toBe('no-such-party')
  expect(refusalOf({ do: 'change-relationship', id: 'x', change: {} })).toBe('no-such-relationship')
  expect(refusalOf({ do: 'change-reflection', id: 'x', text: '' })).toBe('no-such-reflection')
  expect(refusalOf({ do: 'change-action', id: 'x', change: {} })).toBe('no-such-action')
  const loose = aRelationship({ id: 'new', from: 'a', to: 'x' })
  expect(refusalOf({ do: 'connect', relationship: loose })).toBe('no-such-party')
})

test('CON-12 a party is not connected with itself', () => {
  const loop = aRelationship({ id: 'new', from: 'a', to: 'a' })
  expect(refusalOf({ do: 'connect', relationship: loop })).toBe('party-to-itself')
})

test('CON-13 an id is used once', () => {
  expect(refusalOf({ do: 'add-party', party: aParty({ id: 'a' }) })).toBe('id-taken')
  expect(refusalOf({ do: 'connect', relationship: aRelationship({ id: 'ab', from: 'a', to: 'b' }) })).toBe(
    'id-taken',
  )
  expect(refusalOf({ do: 'add-reflection', reflection: aReflection() })).toBe('id-taken')
  expect(refusalOf({ do: 'add-action', action: anAction() })).toBe('id-taken')
})

test('CON-14 one party more than the limit is refused, and one fewer makes room', () => {
  const parties = Array.from({ length: constellationLimits.parties }, (_, at) =>
    aParty({ id: String(at).padStart(5, '0') }),
  )
  const full = { ...emptyConstellation, parties }
  const more: Intent = { do: 'add-party', party: aParty({ id: 'x' }) }
  expect(refusalOf(more, full)).toBe('too-many')
  expect(after(more, { ...full, parties: parties.slice(1) }).parties).toHaveLength(parties.length)
})

test('CON-15 deleting a party deletes its relationships and no other', () => {
  const left = after({ do: 'delete', parties: ['a'], relationships: [] })
  expect(left.parties.map(party => party.id)).toEqual(['b', 'c'])
  expect(left.relationships.map(tie => tie.id)).toEqual(['bc'])
})

test('CON-15 deleting what is already gone changes nothing', () => {
  expect(after({ do: 'delete', parties: ['x'], relationships: ['y'] })).toEqual(map)
  expect(after({ do: 'delete-reflection', id: 'x' })).toEqual(map)
  expect(after({ do: 'delete-action', id: 'x' })).toEqual(map)
})

test('CON-16 a change alters the stated fields of the stated item only', () => {
  const changed = after({ do: 'change-party', id: 'b', change: { name: 'New', note: undefined } })
  expect(changed).toEqual({
    ...map,
    parties: map.parties.map(party => (party.id === 'b' ? { ...party, name: 'New' } : party)),
  })
})

test('CON-16 a move alters positions only, and a party called like something built in stays where it is', () => {
  const odd = { ...map, parties: [...map.parties, aParty({ id: 'constructor' })] }
  const moved = after({ do: 'move-parties', positions: { a: [5, 6] } }, odd)
  expect(moved.parties.map(party => party.position)).toEqual([
    [5, 6],
    [0, 0],
    [0, 0],
    [0, 0],
  ])
})

test('CON-10 CON-17 any steps leave a map in order whose relationships all have both their ends', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), steps => {
      let now = emptyConstellation
      steps.forEach((step, at) => {
        const intent = intentSchema.parse(intentOf(step, now, `n${1000 - at}`))
        const result = applyIntent(now, intent)
        now = 'refusal' in result ? now : result
      })
      const ids = now.parties.map(party => party.id)
      expect(ids).toEqual([...new Set(ids)].sort())
      for (const { from, to } of now.relationships) {
        expect(ids).toContain(from)
        expect(ids).toContain(to)
        expect(from).not.toBe(to)
      }
    }),
  )
})

test('CON-18 a party can be a part of another, never of itself, directly or through others', () => {
  const placed = after({ do: 'change-party', id: 'a', change: { within: 'b' } })
  expect(holders(placed.parties)).toEqual(new Map([['a', 'b']]))
  const refusedOn = (before: Constellation, id: string, within: string) =>
    refusalOf({ do: 'change-party', id, change: { within } }, before)
  expect(refusedOn(placed, 'b', 'a')).toBe('party-within-itself')
  expect(refusedOn(map, 'a', 'a')).toBe('party-within-itself')
  expect(refusedOn(map, 'a', 'x')).toBe('no-such-party')
  expect(refusedOn(placed, 'a', '')).toBeUndefined()
})

test('CON-18 where edits made at once close circles, the party with the least id of each stands free and every way up ends', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const anyone = fc.constantFrom('', 'gone', ...ids)
  fc.assert(
    fc.property(fc.tuple(...ids.map(() => anyone)), wishes => {
      const parties = ids.map((id, place) => aParty({ id, within: String(wishes[place]) }))
      const above = holders(parties)
      for (const id of ids) {
        const way = [id]
        for (let at = above.get(id); at !== undefined; at = above.get(at)) {
          expect(way).not.toContain(at)
          way.push(at)
        }
      }
    }),
  )
  const circle = ['b', 'c', 'a'].map((within, place) => aParty({ id: String(ids[place]), within }))
  expect(holders(circle)).toEqual(
    new Map([
      ['b', 'c'],
      ['c', 'a'],
    ]),
  )
})

/** Parties each within the one before it. */
const aChainOf = (length: number) =>
  Array.from({ length }, (_, at) => aParty({ id: `p${at}`, within: at === 0 ? '' : `p${at - 1}` }))

test('CON-20 who would be within more than 63 others stands free with those within it, whatever the order', () => {
  const chain = aChainOf(200)
  const free = (parties: readonly Party[]) => {
    const above = holders(parties)
    return parties.filter(({ id }) => !above.has(id)).map(({ id }) => id)
  }
  expect(free(chain)).toEqual(['p0', 'p64', 'p128', 'p192'])
  expect(free(chain.toReversed())).toEqual(['p192', 'p128', 'p64', 'p0'])
  expect(free(chain.slice(0, 64))).toEqual(['p0'])
  expect(freedForDepth(chain)).toEqual(new Set(['p64', 'p128', 'p192']))
  const everyOne = [
    aParty({ id: 'x' }),
    ...Array.from({ length: 99 }, (_, at) => aParty({ id: `y${at}`, within: 'x' })),
  ]
  expect(freedForDepth(everyOne).size).toBe(0)
})

test('CON-20 however deep, nobody can become a part of itself', () => {
  const deep = { ...map, parties: aChainOf(200) }
  expect(refusalOf({ do: 'change-party', id: 'p0', change: { within: 'p199' } }, deep)).toBe(
    'party-within-itself',
  )
  expect(refusalOf({ do: 'place-within', parties: ['p0'], within: 'p199', holder: undefined }, deep)).toBe(
    'party-within-itself',
  )
})

test('CON-19 several become parts of one in one step, also of somebody new, or of nobody', () => {
  const holder = aParty({ id: 'z', kind: 'organisation' })
  const placed = after({ do: 'place-within', parties: ['a', 'b'], within: 'z', holder })
  expect(holders(placed.parties)).toEqual(
    new Map([
      ['a', 'z'],
      ['b', 'z'],
    ]),
  )
  const refusedOn = (before: Constellation, parties: string[], within: string) =>
    refusalOf({ do: 'place-within', parties, within }, before)
  expect(refusedOn(placed, ['z'], 'a')).toBe('party-within-itself')
  expect(refusedOn(placed, ['a', 'z'], 'z')).toBe('party-within-itself')
  expect(refusedOn(placed, ['a', 'nobody'], 'z')).toBe('no-such-party')
  expect(refusedOn(placed, ['a'], 'nobody')).toBe('no-such-party')
  expect(refusalOf({ do: 'place-within', parties: ['a'], within: 'z', holder }, placed)).toBe('id-taken')
  const free = applyIntent(placed, { do: 'place-within', parties: ['a', 'b'], within: '' })
  expect('refusal' in free ? undefined : holders(free.parties)).toEqual(new Map())
})

test('CON-11 a finding is left once, with the reason, and can be taken up again', () => {
  const left = { id: 'no-tie:party:a', reason: 'It opens in May.', at: 5 }
  const afterwards = after({ do: 'leave-finding', left })
  expect(afterwards.leftFindings).toContainEqual(left)
  expect(refusalOf({ do: 'leave-finding', left }, afterwards)).toBe('id-taken')
  expect(after({ do: 'take-up-finding', id: left.id }, afterwards).leftFindings).toEqual(map.leftFindings)
})
