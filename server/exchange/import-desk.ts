import { Worker } from 'node:worker_threads'
import type { ExchangeProblem } from '@/model/exchange/fault'
import type { Read } from '@/model/exchange/found'
import type { BroughtFile } from '@/model/exchange/read-files'
import { type BroughtIn, bringIn } from './bring-in'

/** Reads what people bring. */
export type ImportDesk = (files: readonly BroughtFile[], now: number) => Promise<Read<BroughtIn>>

const longest = 30_000
const mostMemory = 512

const ended = (problem: ExchangeProblem): Read<BroughtIn> => ({ fault: { at: '', problem } })

/** Why a thread ended by itself: it ran out of its memory, or it broke, which the host is told. */
function endOf(error: unknown): Read<BroughtIn> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return ended('too-much-memory')
  console.error('The thread that reads files broke.', error)
  return ended('reader-broke')
}

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
    const end = (read: Read<BroughtIn>) => {
      clearTimeout(timer)
      worker.removeAllListeners('exit')
      resolve(read)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(ended('too-slow')), patience)
    worker.once('message', end)
    worker.once('error', error => end(endOf(error)))
    worker.once('exit', code => end(endOf(new Error(`It ended with ${code} before it answered.`))))
  })
}

/** A desk that reads in a thread of its own, one after the other, so that the server never waits for a file; what takes too long or too much is ended, and what breaks is told as that. `script` is the built thread, `patience` milliseconds. */
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
