// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import type { Look } from '@/components/canvas/far/look'
import { Overpaint } from '@/components/canvas/far/overpaint'

const look = { stand: { x: 10, y: 20, zoom: 0.5 }, density: 2 } as Look
const drawn: unknown[][] = []

/** Canvases that only note what is copied onto them. */
function withNotingCanvases() {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    return { canvas: this, drawImage: (_image: unknown, ...at: unknown[]) => drawn.push(at) } as never
  })
  return new Overpaint(document.createElement('div'))
}

afterEach(() => {
  vi.restoreAllMocks()
  drawn.length = 0
})

test('FAR-7 what is painted over the picture is as large as what was mended, and no larger', () => {
  const over = withNotingCanvases()
  expect(over.size).toBe(0)
  const room = over.room({ left: 100, top: 40, right: 300, bottom: 140 }, look)
  expect(room?.part).toEqual({ left: 50, top: 20, width: 100, height: 50 })
  expect(over.size).toBe(200 * 100)
  over.clear()
  expect(over.size).toBe(0)
})

test('FAR-7 a second mending makes room for both, and keeps what was painted where it was', () => {
  const over = withNotingCanvases()
  over.room({ left: 100, top: 40, right: 300, bottom: 140 }, look)
  drawn.length = 0
  const room = over.room({ left: 60, top: 90, right: 200, bottom: 260 }, look)
  expect(room?.part).toEqual({ left: 30, top: 20, width: 120, height: 110 })
  // Copied aside, then put back where it was: forty pixels from the new left edge, none from the top.
  expect(drawn).toEqual([
    [0, 0],
    [40, 0],
  ])
  drawn.length = 0
  over.room({ left: 100, top: 100, right: 120, bottom: 120 }, look)
  expect([drawn, over.size]).toEqual([[], 240 * 220])
})
