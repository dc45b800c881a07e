import { Worker } from 'node:worker_threads'
import type { Read } from '@/model/exchange/found'
import type { BroughtFile } from '@/model/exchange/read-files'
import { type BroughtIn, bringIn } from './bring-in'

/** Reads what people bring. */
export type ImportDesk = (files: readonly BroughtFile[], now: number) => Promise<Read<BroughtIn>>

const longest = 30_000
const mostMemory = 512
const tooSlow: Read<BroughtIn> = { fault: { at: '', problem: 'too-slow' } }

function inThread(
  script: string,
  files: readonly BroughtFile[],
  now: number,
  patience: number,
): Promise<Read<BroughtIn>> {
  return new Promise(resolve => {
    const worker = new Worker(script, {
      workerData: { files, now },
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    })
    const timer = setTimeout(() => end(tooSlow), patience)
    const end = (read: Read<BroughtIn>) => {
      clearTimeout(timer)
      resolve(read)
      void worker.terminate()
    }
    worker.once('message', end)
    worker.once('error', () => end(tooSlow))
  })
}

/** A desk that reads in a thread of its own, one after the other, so that the server never waits for a file; what takes too long or too much is ended. `script` is the built thread, `patience` milliseconds. */
export function importDeskInThread(script: string, patience = longest): ImportDesk {
  let before: Promise<unknown> = Promise.resolve()
  return (files, now) => {
    const read = before.then(() => inThread(script, files, now, patience))
    before = read
    return read
  }
}

/** A desk that reads at once, for places that have no built thread. */
export const importDeskHere: ImportDesk = async (files, now) => bringIn(files, now)
