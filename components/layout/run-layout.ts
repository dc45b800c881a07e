import type { Position } from '@/model/constellation/position'
import type { ArrangeOrder } from '@/model/layout/arrange'

/** What the worker says: how far it is, and in the end where everybody goes. */
export type WorkerNews = { readonly share: number } | { readonly places: Readonly<Record<string, Position>> }

interface Told {
  readonly progress: (share: number) => void
  readonly done: (places: Readonly<Record<string, Position>>) => void
  readonly failed: () => void
}

/** Has a map arranged in a worker, so that the page stays alive meanwhile; what it returns cancels it. */
export function runLayout(order: ArrangeOrder, told: Told): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url))
  const end = () => worker.terminate()
  worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
    if ('share' in data) return told.progress(data.share)
    end()
    told.done(data.places)
  }
  worker.onerror = () => {
    end()
    told.failed()
  }
  worker.postMessage(order)
  return end
}
