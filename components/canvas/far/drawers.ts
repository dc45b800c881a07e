import { pageSheet } from './blank-sheet'
import type { Content } from './content'
import { lightened } from './difference'
import { type Drawer, Drawing, type Drawn, type Order } from './drawing'
import type { Face, ToWorker } from './far-worker'

type Done = (drawn: Drawn) => void

/** Draws in a worker, so that the page stays free; where its script does not come, in the page after all. */
function workerDrawer(content: Content, faces: readonly Face[], done: Done): Drawer {
  const worker = new Worker(new URL('./far-worker.ts', import.meta.url))
  const orders = new Map<Order['kind'], Order>()
  let instead: Drawer | undefined
  const send = (message: ToWorker) => worker.postMessage(message)
  worker.onmessage = ({ data }: MessageEvent<Drawn>) => {
    worker.onerror = null
    done(data)
  }
  worker.onerror = () => {
    instead = pageDrawer(content, done)
    for (const order of orders.values()) instead.draw(order)
  }
  send({ do: 'faces', faces })
  return {
    tell: patch => send({ do: 'patch', patch: lightened(patch) }),
    draw: order => {
      orders.set(order.kind, order)
      if (instead) instead.draw(order)
      else send({ do: 'draw', order })
    },
    mend: order => (instead ? instead.mend(order) : send({ do: 'mend', order })),
    close: () => {
      worker.terminate()
      instead?.close()
    },
  }
}

/** Draws in the page, between its other tasks, where a worker has no canvas. */
function pageDrawer(content: Content, done: Done): Drawer {
  const drawing = new Drawing(content, {
    sheet: pageSheet,
    pause: () => new Promise(resolve => setTimeout(resolve)),
    done,
  })
  return {
    tell: () => undefined,
    draw: order => drawing.order(order),
    mend: order => drawing.mend(order),
    close: () => drawing.stop(),
  }
}

const hasOffscreen = () => {
  try {
    return typeof Worker === 'function' && new OffscreenCanvas(1, 1).getContext('2d') !== null
  } catch {
    return false
  }
}

/** The best way to draw that this browser has. */
export const drawerFor = (content: Content, faces: readonly Face[], done: Done): Drawer =>
  hasOffscreen() ? workerDrawer(content, faces, done) : pageDrawer(content, done)
