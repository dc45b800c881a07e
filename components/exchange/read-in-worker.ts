import type { Read } from '@/model/exchange/found'
import type { Preview } from '@/model/exchange/preview'
import type { ImportOrder } from './import.worker'

/** A reader of files that leaves the page alive; it keeps the files it has read until it is closed. */
export interface FileReaderInWorker {
  readonly ask: (order: ImportOrder) => Promise<Read<Preview>>
  readonly close: () => void
}

const longest = 40_000
const tooSlow: Read<Preview> = { fault: { at: '', problem: 'too-slow' } }

/** Starts a reader. One that takes too long, or breaks, is ended. */
export function openReader(): FileReaderInWorker {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  const ask = (order: ImportOrder) =>
    new Promise<Read<Preview>>(resolve => {
      const end = (read: Read<Preview>) => {
        clearTimeout(timer)
        resolve(read)
      }
      const stop = () => {
        worker.terminate()
        end(tooSlow)
      }
      const timer = setTimeout(stop, longest)
      worker.onmessage = ({ data }: MessageEvent<Read<Preview>>) => end(data)
      worker.onerror = stop
      worker.postMessage(order)
    })
  return { ask, close: () => worker.terminate() }
}
