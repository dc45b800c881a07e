import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyIntent } from '@/model/constellation/apply-intent'
import {
  inOutlineOrder,
  orderAtEnd,
  ordersToPlace,
  partsByHolder,
  siblingsOf,
} from '@/model/constellation/outline-order'
import { aConstellation, aParty } from '../builders/a-constellation'

const order = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const parties = fc.uniqueArray(
  fc.record({ number: fc.nat({ max: 40 }), order }).map(({ number, order }) => {
    const party = aParty({ id: `p${number}` })
    return order === undefined ? party : { ...party, order }
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 9 },
)

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('ORDER-1 parties are listed by their order, then by the order of their making', () => {
  const listed = inOutlineOrder([
    aParty({ id: 'c', order: -1 }),
    aParty({ id: 'b' }),
    aParty({ id: 'a', order: 0 }),
    aParty({ id: '0', order: 1 }),
  ])
  expect(ids(listed)).toEqual(['c', 'a', 'b', '0'])
})

test('ORDER-2 a party comes to the place it was given, and the others keep their sequence', () => {
  fc.assert(
    fc.property(parties, fc.nat(), fc.integer({ min: -2, max: 12 }), (all, which, place) => {
      const moved = all[which % all.length]?.id ?? ''
      const before = ids(inOutlineOrder(all)).filter(id => id !== moved)
      const map = aConstellation({ parties: all })
      const orders = { ...ordersToPlace(all, moved, place) }
      const after = applyIntent(map, { do: 'order-parties', orders })
      if ('refusal' in after) throw new Error(after.refusal)
      const at = Math.max(0, Math.min(place, before.length))
      expect(ids(inOutlineOrder(after.parties))).toEqual(before.toSpliced(at, 0, moved))
    }),
  )
})

test('ORDER-3 where there is room between two, only the moved party gets another order', () => {
  const all = [aParty({ id: 'a', order: 1 }), aParty({ id: 'b', order: 2 }), aParty({ id: 'c', order: 3 })]
  expect(ordersToPlace(all, 'c', 1)).toEqual({ c: 1.5 })
  expect(ordersToPlace(all, 'c', 0)).toEqual({ c: 0 })
  expect(ordersToPlace(all, 'a', 2)).toEqual({ a: 4 })
  expect(ordersToPlace(all, 'b', 1)).toEqual({})
})

test('ORDER-4 a party that nobody has ordered comes after those that were', () => {
  expect(orderAtEnd([])).toBeUndefined()
  fc.assert(
    fc.property(parties, all => {
      const order = orderAtEnd(all)
      const added = aParty({ id: 'z' })
      const after = [...all, order === undefined ? added : { ...added, order }]
      const last = Math.max(...all.map(({ order = 0 }) => order))
      fc.pre(Number.isSafeInteger(Math.trunc(last)))
      expect(inOutlineOrder(after).at(-1)?.id).toBe('z')
    }),
  )
})

test('ORDER-5 every party stands in the outline once: under the party it is a part of, or at the top', () => {
  const any = fc.uniqueArray(
    fc.record({ number: fc.nat({ max: 9 }), within: fc.nat({ max: 12 }) }).map(({ number, within }) =>
      aParty({
        id: `p${number}`,
        within: within > 9 ? '' : `p${within}`,
      }),
    ),
    { selector: ({ id }) => id, maxLength: 9 },
  )
  fc.assert(
    fc.property(any, all => {
      const parts = partsByHolder(all)
      const reached = (holder: string): string[] =>
        (parts.get(holder) ?? []).flatMap(({ id }) => [id, ...reached(id)])
      expect(reached('').sort()).toEqual(ids(all).sort())
      for (const { id } of all) expect(ids(siblingsOf(all, id))).toContain(id)
    }),
  )
})
