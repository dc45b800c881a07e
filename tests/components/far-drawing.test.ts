import { expect, test } from 'vitest'
import { Content } from '@/components/canvas/far/content'
import { Drawing, type Drawn, type MendOrder, type Order } from '@/components/canvas/far/drawing'
import type { Look } from '@/components/canvas/far/look'
import { Orders } from '@/components/canvas/far/orders'
import { detailAt } from '@/components/canvas/level-of-detail'
import { cellSide, cellsOfBox } from '@/model/report/grid'

const ink = '#000'
const colours = {
  paper: ink,
  sheet: ink,
  ink,
  quiet: ink,
  accent: ink,
  'accent-wash': ink,
  ground: ink,
  themes: [],
}
const look: Look = {
  colours,
  detail: detailAt(1),
  stand: { x: 0, y: 0, zoom: 1 },
  density: 1,
  family: 'sans-serif',
  lit: undefined,
  groups: [],
  selected: new Set(),
  lifted: new Set(),
}
const view = { left: 0, top: 0, width: 100, height: 100 }
const around = { left: -50, top: -50, width: 200, height: 200 }
const order = (id: number, kind: Order['kind'] = 'sharp'): Order => ({
  id,
  kind,
  parts: [view, around],
  look,
})

/** A drawer without a canvas; what it painted on is told by its size. */
function aDrawing(done: (drawn: Drawn) => void) {
  const paint = {
    setTransform() {},
    fillRect() {},
    clearRect() {},
  }
  const brush = { ...paint, canvas: {} } as unknown as CanvasRenderingContext2D
  const sheet = (width: number, height: number) => ({
    brush,
    finish: () => ({ width, height }) as unknown as ImageBitmap,
  })
  return new Drawing(new Content(), { sheet, pause: () => Promise.resolve(), done })
}

test('FAR-8 what is in view is drawn before what is around it, a sharp picture before a base', async () => {
  const made: string[] = []
  await new Promise<void>(resolve => {
    const drawing = aDrawing(({ order: id, part }) => {
      made.push(`${id}:${part.width}`)
      if (made.length === 5) resolve()
    })
    drawing.order(order(1, 'base'))
    drawing.order(order(2))
  })
  // The base was begun while nothing else was asked for, and is begun anew when its turn comes.
  expect(made).toEqual(['1:100', '2:100', '2:200', '1:100', '1:200'])
})

test('FAR-8 a new order takes the place of the one before', async () => {
  const made: number[] = []
  await new Promise<void>(resolve => {
    const drawing = aDrawing(({ order: id, part }) => {
      made.push(id)
      if (id === 1) drawing.order(order(2))
      if (id === 2 && part === around) resolve()
    })
    drawing.order(order(1))
  })
  expect(made).toEqual([1, 2, 2])
})

const cellAtMiddle = cellsOfBox({ x: 1, y: 1, width: 1, height: 1 })

test('FAR-19 what is mended elsewhere is painted before the picture that is being drawn, on a sheet no larger than its cells', async () => {
  const made: string[] = []
  await new Promise<void>(resolve => {
    const drawing = aDrawing(({ order: id, part, image }) => {
      made.push(`${id}:${part.width}:${image.width}`)
      if (part === view) drawing.mend({ id: 2, kind: 'mend', cells: cellAtMiddle, look, named: new Set() })
      if (part === around) resolve()
    })
    drawing.order(order(1))
  })
  expect(made).toEqual(['1:100:100', `2:${cellSide}:${cellSide}`, '1:200:200'])
})

test('FAR-19 of pictures only the newest is waited for, of what is mended elsewhere everything until it is there', () => {
  const orders = new Orders()
  const [first, second] = [0, 1].map(() => orders.add<Order>({ kind: 'sharp', parts: [view], look }))
  const [one, other] = [[1], [2, 3]].map(cells =>
    orders.add<MendOrder>({ kind: 'mend', cells, look, named: new Set() }),
  )
  expect(orders.get(first?.id ?? 0)).toBeUndefined()
  expect(orders.get(second?.id ?? 0)).toBe(second)
  expect(orders.mended()).toEqual([1, 2, 3])
  orders.done(one?.id ?? 0)
  expect([orders.mended(), orders.get(other?.id ?? 0)]).toEqual([[2, 3], other])
  orders.forget('mend')
  expect(orders.mended()).toEqual([])
})
