import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Box,
  boxOf,
  closer,
  dragged,
  fitted,
  kept,
  nearest,
  nextTowards,
  standing,
} from '@/components/participant/map-view'

const number = fc.integer({ min: -4000, max: 4000 })
const length = fc.integer({ min: 50, max: 4000 })
const aBox = fc.tuple(number, number, length, length)
const aRoom = fc.tuple(fc.integer({ min: 200, max: 1400 }), fc.integer({ min: 150, max: 900 }))
const aView = fc.record({ x: number, y: number, k: fc.double({ min: 0.05, max: 4, noNaN: true }) })

test('PART-79 a part of the map that is fitted is seen whole', () => {
  fc.assert(
    fc.property(aBox, aRoom, (box, room) => {
      const [x, y, width, height] = boxOf(fitted(box, room), room)
      expect(x).toBeLessThanOrEqual(box[0] + 1e-6)
      expect(y).toBeLessThanOrEqual(box[1] + 1e-6)
      expect(x + width).toBeGreaterThanOrEqual(box[0] + box[2] - 1e-6)
      expect(y + height).toBeGreaterThanOrEqual(box[1] + box[3] - 1e-6)
    }),
  )
})

test('PART-79 however it is moved, the map is not lost: its middle is on the map, and it is no further out than whole', () => {
  fc.assert(
    fc.property(aView, aBox, aRoom, number, number, (view, box, room, dx, dy) => {
      const { x, y, k } = kept(dragged(view, dx, dy), box, room)
      expect(x >= box[0] && x <= box[0] + box[2] && y >= box[1] && y <= box[1] + box[3]).toBe(true)
      expect(k).toBeGreaterThanOrEqual(fitted(box, room).k)
    }),
  )
})

test('PART-79 what is under two fingers stays there while one comes closer', () => {
  const at = (view: { x: number; y: number; k: number }, dx: number, dy: number) =>
    [view.x + dx / view.k, view.y + dy / view.k] as const
  fc.assert(
    fc.property(
      aView,
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      number,
      number,
      (view, times, dx, dy) => {
        const before = at(view, dx, dy)
        const after = at(closer(view, times, [dx, dy]), dx, dy)
        expect(after[0]).toBeCloseTo(before[0], 3)
        expect(after[1]).toBeCloseTo(before[1], 3)
      },
    ),
  )
})

test('PART-79 a finger finds the nearest within its reach, and nothing beyond', () => {
  const far = (value: number) => Math.abs(value - 10)
  expect(nearest([2, 12, 9], far, 5)).toBe(9)
  expect(nearest([2, 30], far, 5)).toBeUndefined()
})

test('PART-79 an arrow key leads to what lies that way', () => {
  const [here, right, below, aslant] = [
    { x: 0, y: 0 },
    { x: 100, y: 10 },
    { x: 5, y: 80 },
    { x: 90, y: 85 },
  ] as const
  const all = [here, right, below, aslant]
  expect(nextTowards(all, here, [1, 0])).toBe(right)
  expect(nextTowards(all, here, [0, 1])).toBe(below)
  expect(nextTowards(all, right, [-1, 0])).toBe(here)
  expect(nextTowards(all, here, [0, -1])).toBeUndefined()
})

test('PART-79 a name does not cover another party', () => {
  expect(standing([[0, 0, 50, 20]], [[40, 10, 30, 30]])).toEqual([false])
  expect(standing([[0, 0, 50, 20]], [[60, 10, 30, 30]])).toEqual([true])
})

test('PART-79 names that stand never cover each other, and the first always stands', () => {
  const covers = (a: Box, b: Box) =>
    a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
  fc.assert(
    fc.property(fc.array(aBox, { minLength: 1, maxLength: 20 }), labels => {
      const stands = standing(labels)
      const shown = labels.filter((_, place) => stands[place])
      expect(stands[0]).toBe(true)
      expect(shown.every((one, i) => shown.every((other, j) => i === j || !covers(one, other)))).toBe(true)
    }),
  )
})
