import type { ExchangeProblem } from '@/model/exchange/fault'
import type { Read } from '@/model/exchange/found'
import type { Preview } from '@/model/exchange/preview'
import type { ImportOrder } from './import.worker'

/** A reader of files that leaves the page alive; it keeps the files it has read until it is closed, and answers in the order in which it is asked. */
export interface FileReaderInWorker {
  readonly ask: (order: ImportOrder) => Promise<Read<Preview>>
  readonly close: () => void
}

const longest = 40_000

/** What moves to the worker instead of being copied. */
const buffersOf = (order: ImportOrder): Transferable[] =>
  order.do === 'read' ? order.files.map(({ bytes }) => bytes.buffer as ArrayBuffer) : []

/** Starts a reader. One that takes too long, or breaks, is ended and said to have. */
export function openReader(): FileReaderInWorker {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  const waiting: ((read: Read<Preview>) => void)[] = []
  const stop = (problem: ExchangeProblem) => {
    worker.terminate()
    for (const end of waiting.splice(0)) end({ fault: { at: '', problem } })
  }
  worker.onmessage = ({ data }: MessageEvent<Read<Preview>>) => waiting.shift()?.(data)
  worker.onerror = () => stop('reader-broke')
  const ask = (order: ImportOrder) =>
    new Promise<Read<Preview>>(resolve => {
      const timer = setTimeout(() => stop('too-slow'), longest)
      waiting.push(read => {
        clearTimeout(timer)
        resolve(read)
      })
      worker.postMessage(order, buffersOf(order))
    })
  return { ask, close: () => worker.terminate() }
}
