// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { Look } from '@/components/canvas/far/look'
import { Overpaint } from '@/components/canvas/far/overpaint'
import { gapsBetween, placeOf, placesOf } from '@/components/canvas/far/repaint'
import { cellSide, cellsOfBox } from '@/model/report/grid'

const look = { stand: { x: 10, y: 20, zoom: 0.5 }, density: 2 } as Look
const drawn: unknown[][] = []

/** Canvases that only note what is copied onto them. */
function withNotingCanvases() {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    return {
      canvas: this,
      setTransform() {},
      drawImage: (_image: unknown, ...at: unknown[]) => drawn.push(at),
    } as never
  })
  return new Overpaint(document.createElement('div'))
}

afterEach(() => {
  vi.restoreAllMocks()
  drawn.length = 0
})

const image = () => document.createElement('canvas')

test('FAR-7 what is painted over the picture is as large as what was mended, and no larger', () => {
  const over = withNotingCanvases()
  expect(over.size).toBe(0)
  over.lay(image(), { left: 100, top: 40, right: 300, bottom: 140 }, look)
  expect(over.size).toBe(200 * 100)
  over.clear()
  expect(over.size).toBe(0)
})

test('FAR-7 what is mended lies over what was mended before; the fifth becomes one with all, each where it was', () => {
  const over = withNotingCanvases()
  for (const left of [100, 60, 80, 90]) over.lay(image(), { left, top: 40, right: 300, bottom: 140 }, look)
  expect(over.size).toBe((200 + 240 + 220 + 210) * 100)
  drawn.length = 0
  over.lay(image(), { left: 100, top: 90, right: 200, bottom: 260 }, look)
  // Each as far from the left edge of all as it was, the new one last; then the whole is shown.
  expect([drawn, over.size]).toEqual([
    [
      [40, 0],
      [0, 0],
      [20, 0],
      [30, 0],
      [40, 50],
      [0, 0],
    ],
    240 * 220,
  ])
  over.lay(image(), { left: 100, top: 100, right: 120, bottom: 120 }, look)
  expect(over.size).toBe(240 * 220 + 20 * 20)
})

test('FAR-7 what lies between the cells that are mended is every pixel that is in none of them, once', () => {
  const place = fc.integer({ min: 0, max: 6 }).map(at => at * cellSide + 1)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, place), { minLength: 1 }),
      fc.double({ min: 0.02, max: 0.2, noNaN: true }),
      (corners, zoom) => {
        const seen = { ...look, stand: { x: 3.7, y: -1.2, zoom } } as Look
        const cells = [...new Set(corners.flatMap(([x, y]) => cellsOfBox({ x, y, width: 1, height: 1 })))]
        const [places, whole] = [placesOf(cells, seen), placeOf(cells, seen)]
        const times = new Map<string, number>()
        for (const { left, top, right, bottom } of [...places, ...gapsBetween(places, whole)])
          for (let y = top; y < bottom; y++)
            for (let x = left; x < right; x++) times.set(`${x} ${y}`, (times.get(`${x} ${y}`) ?? 0) + 1)
        expect(times.size).toBe((whole.right - whole.left) * (whole.bottom - whole.top))
        expect([...new Set(times.values())]).toEqual([1])
      },
    ),
  )
})
