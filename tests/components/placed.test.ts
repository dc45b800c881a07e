import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { keptMap } from '@/components/canvas/kept-map'
import { keptSet } from '@/components/canvas/kept-set'
import { isMuchMoved, mostMoving, movedTies, tiesByParty, withMoved } from '@/components/canvas/moved'
import { nothingPlaced, placeAll, type ToPlace } from '@/components/canvas/place-all'
import { remembered } from '@/components/canvas/remembered'
import { partyKinds } from '@/model/constellation/party'
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

test('FAR-13 a relationship goes by itself with what is under the hand as it would with the whole map', () => {
  fc.assert(
    fc.property(moving, moved => {
      const alone = movedTies([...rest.ties.values()], moved)
      const whole = withMoved(rest, moved, tiesByParty(rest), rest)
      expect(alone).toEqual([...whole.ties.values()])
      for (const tie of alone)
        if (!moved[tie.tie.from] && !moved[tie.tie.to]) expect(tie).toBe(rest.ties.get(tie.tie.id))
    }),
  )
})

test('FAR-13 very many parties or relationships under the hand go with the whole map', () => {
  const many = Array.from({ length: mostMoving + 1 }, (_, place) => `p${place}`)
  const tied = new Map([['hub', many.map(id => `r-${id}`)]])
  expect(isMuchMoved(many, new Map())).toBe(true)
  expect(isMuchMoved(many.slice(1), new Map())).toBe(false)
  expect(isMuchMoved(['hub'], tied)).toBe(true)
  expect(isMuchMoved(['p1'], tied)).toBe(false)
})

test('FAR-14 placing a map anew gives what placing it afresh gives, and what did not change stays the same object', () => {
  const nameOf = ({ name }: { name: string }) => name
  const toPlace: ToPlace = { ...map, bends: new Map(), places: undefined, health: {}, nameOf }
  const afresh = (given: ToPlace) => placeAll(given, nothingPlaced)
  const partsOf = ({ parties, ties }: ReturnType<typeof placeAll>) => [[...parties], [...ties]]
  fc.assert(
    fc.property(moving, fc.boolean(), fc.constantFrom(...partyKinds), (moved, isByPlaces, kind) => {
      const before = afresh(toPlace)
      const parties = map.parties.map(one => {
        const position = moved[one.id]
        return position ? { ...one, position, kind } : one
      })
      const next = isByPlaces ? { ...toPlace, places: moved } : { ...toPlace, parties }
      const now = placeAll(next, before)
      expect(partsOf(now)).toEqual(partsOf(afresh(next)))
      for (const [id, party] of now.parties) if (!moved[id]) expect(party).toBe(before.parties.get(id))
      for (const [id, tie] of now.ties)
        if (!moved[tie.tie.from] && !moved[tie.tie.to]) expect(tie).toBe(before.ties.get(id))
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
