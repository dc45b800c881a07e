import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { keptMap } from '@/components/canvas/kept-map'
import { keptSet } from '@/components/canvas/kept-set'
import { tiesByParty, withMoved } from '@/components/canvas/moved'
import { remembered } from '@/components/canvas/remembered'
import type { Position } from '@/model/constellation/position'
import { aConstellationOf } from '../builders/a-constellation'
import { aPlaced } from '../builders/a-placed'

const map = aConstellationOf(30)
const rest = aPlaced(map)
const place = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }))
const moving = fc.dictionary(fc.constantFrom(...rest.parties.keys(), 'nobody'), place, { maxKeys: 5 })

test('FAR-13 what is under the hand is placed with its relationships as the whole map would place it', () => {
  fc.assert(
    fc.property(moving, moved => {
      const positionOf = (id: string, at: Position) => moved[id] ?? at
      const parties = map.parties.map(one => ({ ...one, position: positionOf(one.id, one.position) }))
      const whole = aPlaced({ ...map, parties })
      const now = withMoved(rest, moved, tiesByParty(rest), rest)
      const placesOf = (placed: typeof now) => [
        ...[...placed.parties].map(([id, { at }]) => [id, at]),
        ...[...placed.ties].map(([id, { start, end }]) => [id, start, end]),
      ]
      expect(placesOf(now)).toEqual(placesOf(whole))
    }),
  )
})

test('FAR-13 what is not under the hand stays the same object, and so does what is where it was', () => {
  fc.assert(
    fc.property(moving, moved => {
      const tiesAt = tiesByParty(rest)
      const once = withMoved(rest, moved, tiesAt, rest)
      const again = withMoved(rest, moved, tiesAt, once)
      for (const [id, party] of once.parties) expect(moved[id] ? party : rest.parties.get(id)).toBe(party)
      for (const [id, tie] of once.ties) {
        expect(again.ties.get(id)).toBe(tie)
        if (!moved[tie.tie.from] && !moved[tie.tie.to]) expect(tie).toBe(rest.ties.get(id))
      }
    }),
  )
})

test('FAR-14 a set or a map that holds the same as before stays the same object', () => {
  const entries = fc.array(fc.tuple(fc.string(), fc.nat(3)), { maxLength: 6 })
  fc.assert(
    fc.property(entries, entries, (one, other) => {
      const [before, now] = [new Map(one), new Map(other)]
      const isSame = JSON.stringify([...before].sort()) === JSON.stringify([...now].sort())
      expect(keptMap(now, before)).toBe(isSame ? before : now)
      const [keysBefore, keysNow] = [new Set(before.keys()), new Set(now.keys())]
      const hasSame = JSON.stringify([...keysBefore].sort()) === JSON.stringify([...keysNow].sort())
      expect(keptSet(keysNow, keysBefore)).toBe(hasSame ? keysBefore : keysNow)
    }),
  )
})

test('FAR-14 what was worked out of a thing is remembered as long as the thing is', () => {
  const work = vi.fn(({ name }: { name: string }) => name.length)
  const of = remembered(work)
  const thing = { name: 'Helpline' }
  expect([of(thing), of(thing), of({ name: 'Refuge' })]).toEqual([8, 8, 6])
  expect(work).toHaveBeenCalledTimes(2)
})
