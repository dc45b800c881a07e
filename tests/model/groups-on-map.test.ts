import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupOutline, groupRadius } from '@/model/report/group-outline'
import type { Point } from '@/model/report/path'
import { shownGroups } from '@/model/shown-map/shown-groups'
import { everything, shownMap } from '@/model/shown-map/shown-map'
import { frameOf, onMap, smallScale } from '@/model/shown-map/small-map'
import { anyChoice, anyGroupedMap, anySafety } from '../builders/a-choice-of-sight'
import { aConstellation, aParty } from '../builders/a-constellation'

/** Points along a path of M, L and C with absolute numbers. */
function pointsAlong(path: string): readonly Point[] {
  const points: Point[] = []
  for (const [, letter, rest] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const numbers = (rest ?? '').trim().split(/\s+/).map(Number)
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers
    const [startX, startY] = points.at(-1) ?? [x1, y1]
    if (letter !== 'C') {
      const steps = letter === 'M' ? [1] : [0.25, 0.5, 0.75, 1]
      for (const t of steps) points.push([startX + (x1 - startX) * t, startY + (y1 - startY) * t])
      continue
    }
    for (const t of [0.25, 0.5, 0.75, 1]) {
      const s = 1 - t
      const at = (a: number, b: number, c: number, d: number) =>
        s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d
      points.push([at(startX, x1, x2, x3), at(startY, y1, y2, y3)])
    }
  }
  return points
}

/** How often a closed path goes round a point. */
function turnsRound([x, y]: Point, points: readonly Point[]): number {
  let turned = 0
  points.forEach((point, place) => {
    const next = points[(place + 1) % points.length] ?? point
    const angle = Math.atan2(next[1] - y, next[0] - x) - Math.atan2(point[1] - y, point[0] - x)
    turned += Math.atan2(Math.sin(angle), Math.cos(angle))
  })
  return Math.round(turned / (Math.PI * 2))
}

const anyPlace = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }))

test('GROUP-1 the outline goes once round every party and keeps its distance from each', () => {
  const property = fc.property(
    fc.array(anyPlace, { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 40, max: 200 }),
    (places, radius) => {
      const path = groupOutline(places, radius)
      expect(path).not.toMatch(/NaN|Infinity/)
      const outline = pointsAlong(path)
      for (const place of places) {
        expect(Math.abs(turnsRound(place, outline))).toBe(1)
        for (const [x, y] of outline)
          expect(Math.hypot(x - place[0], y - place[1])).toBeGreaterThan(radius - 0.1)
      }
    },
  )
  fc.assert(property, { numRuns: 300 })
  expect(groupOutline([], 80)).toBe('')
  expect(
    groupOutline(
      [
        [0, 0],
        [100, 0],
        [200, 0],
      ],
      80,
    ),
  ).toBe(
    groupOutline(
      [
        [200, 0],
        [0, 0],
      ],
      80,
    ),
  )
})

test('GROUP-2 an open holder is a group of its shown parts, a closed one of none; a group about groups stands further out', () => {
  const map = aConstellation({
    parties: [
      aParty({ id: 'charity' }),
      aParty({ id: 'helpline', within: 'charity' }),
      aParty({ id: 'night', within: 'helpline' }),
    ],
  })
  const groups = (...collapsed: string[]) =>
    shownGroups(
      map.parties,
      shownMap(map, { ...everything, collapsed: new Set(collapsed) }, () => 'not-checked'),
    )
  expect(groups()).toEqual([
    { id: 'charity', isClosed: false, parts: ['helpline', 'night'], count: 2, level: 2 },
    { id: 'helpline', isClosed: false, parts: ['night'], count: 1, level: 1 },
  ])
  expect(groups('helpline')).toEqual([
    { id: 'charity', isClosed: false, parts: ['helpline'], count: 1, level: 1 },
    { id: 'helpline', isClosed: true, parts: [], count: 1, level: 1 },
  ])
  expect(groups('charity')).toEqual([{ id: 'charity', isClosed: true, parts: [], count: 2, level: 1 }])
  expect(groupRadius(2)).toBeGreaterThan(groupRadius(1))
})

test('GROUP-2 every group and all its parts are shown, and each holder is one group', () => {
  const property = fc.property(anyGroupedMap, anyChoice, anySafety, (map, choice, safetyOf) => {
    const shown = shownMap(map, choice, safetyOf)
    const ids = new Set(shown.parties.map(({ id }) => id))
    const groups = shownGroups(map.parties, shown)
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length)
    for (const { id, parts, isClosed } of groups) {
      for (const one of [id, ...parts]) expect(ids.has(one)).toBe(true)
      expect(parts.length === 0).toBe(isClosed)
      expect(shown.inside.has(id)).toBe(isClosed)
    }
  })
  fc.assert(property, { numRuns: 300 })
})

test('SMALL-1 the small map shows all places within it, and a point of it is the place drawn there', () => {
  fc.assert(
    fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 30 }), places => {
      const small = smallScale(places, 200, 140)
      for (const [x, y] of places) {
        const point: Point = [x * small.scale + small.left, y * small.scale + small.top]
        expect(point[0] >= 0 && point[0] <= 200 && point[1] >= 0 && point[1] <= 140).toBe(true)
        const [backX, backY] = onMap(point, small)
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.001)
      }
    }),
  )
  expect(smallScale([], 200, 140)).toEqual({ scale: 0.1, left: 100, top: 70 })
})

test('SMALL-2 the frame holds what is in view', () => {
  const small = smallScale(
    [
      [-500, -500],
      [500, 500],
    ],
    200,
    200,
  )
  const frame = frameOf([400, 300, 2], 800, 600, small)
  const corner = onMap([frame.x, frame.y], small)
  expect(corner[0]).toBeCloseTo(-200)
  expect(corner[1]).toBeCloseTo(-150)
  expect(frame.width / small.scale).toBeCloseTo(400)
  expect(frame.height / small.scale).toBeCloseTo(300)
})
