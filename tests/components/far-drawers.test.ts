import { afterEach, expect, test, vi } from 'vitest'
import { Content } from '@/components/canvas/far/content'
import { drawerFor } from '@/components/canvas/far/drawers'
import type { Drawn, Order } from '@/components/canvas/far/drawing'
import { detailAt } from '@/components/canvas/level-of-detail'

const workers: { onerror?: () => void; onmessage?: (event: { data: unknown }) => void; sent: unknown[] }[] =
  []

class WorkerWithoutScript {
  sent: unknown[] = []
  constructor() {
    workers.push(this)
  }
  postMessage(message: unknown) {
    this.sent.push(message)
  }
  terminate() {}
}

const look: Order['look'] = {
  colours: {
    paper: '',
    sheet: '',
    ink: '',
    quiet: '',
    accent: '',
    'accent-wash': '',
    ground: '',
    themes: [],
  },
  detail: detailAt(1),
  stand: { x: 0, y: 0, zoom: 1 },
  density: 1,
  family: 'sans-serif',
  lit: undefined,
  groups: [],
  selected: new Set(),
  lifted: new Set(),
}
const part = { left: 0, top: 0, width: 10, height: 10 }
const brush = { setTransform() {}, fillRect() {} }

afterEach(() => vi.unstubAllGlobals())

test('FAR-15 where the script of the worker does not come, the page draws the picture itself', async () => {
  vi.stubGlobal('Worker', WorkerWithoutScript)
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => brush
    },
  )
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => brush }) })
  const drawn = new Promise<Drawn>(resolve => {
    const drawer = drawerFor(new Content(), [], resolve)
    drawer.draw({ id: 7, kind: 'sharp', parts: [part], look })
    workers[0]?.onerror?.()
  })
  expect((await drawn).order).toBe(7)
})
