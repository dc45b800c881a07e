import { Worker } from 'node:worker_threads'
import type { Composition } from '@/model/report/composition'
import type { ReportInput } from '@/model/report/report-input'
import { Problem } from '../problem'
import type { Composed, DrawnReport, PressTask, ReportForm } from './press-work'

/** Puts reports together, prints them and draws them as pages. Rejects with the problem `busy` where too many wait already. */
export interface ReportPress {
  compose(input: ReportInput, composition: Composition): Promise<Composed>
  print(outline: Uint8Array, form: ReportForm): Promise<Uint8Array>
  draw(outline: Uint8Array): Promise<DrawnReport>
}

type Work = (task: PressTask) => Promise<unknown>

/** A press that has its work done by `work`. */
export const pressOf = (work: Work): ReportPress => ({
  compose: (input, composition) => work({ kind: 'compose', input, composition }) as Promise<Composed>,
  print: (outline, form) => work({ kind: 'print', outline, form }) as Promise<Uint8Array>,
  draw: outline => work({ kind: 'draw', outline }) as Promise<DrawnReport>,
})

const mostWaiting = 12
const mostMemory = 384
const longest = 60_000
const staysWarm = 20_000

type Said = { readonly done: unknown } | { readonly failed: string }

/** One thread that does one task after the other, started when there is something to do, ended when there has been nothing for a while. */
class PressThread {
  #worker: Worker | undefined
  #rest: NodeJS.Timeout | undefined
  #before: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(
    readonly script: string,
    readonly patience: number,
  ) {}

  async work(task: PressTask): Promise<unknown> {
    if (this.#waiting >= mostWaiting) throw new Problem('busy')
    this.#waiting += 1
    const done = this.#before.then(() => this.#ask(task))
    this.#before = done.catch(() => undefined)
    try {
      return await done
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#rest = setTimeout(() => this.#end(), staysWarm).unref()
    }
  }

  #start(): Worker {
    const limits = { maxOldGenerationSizeMb: mostMemory }
    this.#worker ??= new Worker(this.script, { resourceLimits: limits })
    return this.#worker
  }

  #end(): void {
    void this.#worker?.terminate()
    this.#worker = undefined
  }

  #ask(task: PressTask): Promise<unknown> {
    clearTimeout(this.#rest)
    const worker = this.#start()
    worker.ref()
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer)
        // All of them at once would take the thread's own along.
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
        worker.unref()
        finish()
      }
      const fail = (error: unknown) =>
        settle(() => {
          this.#end()
          reject(error)
        })
      const timer = setTimeout(() => fail(new Error('A report took too long.')), this.patience)
      worker.once('message', (said: Said) =>
        'done' in said ? settle(() => resolve(said.done)) : fail(new Error(said.failed)),
      )
      worker.once('error', fail)
      worker.once('exit', () => fail(new Error('The thread that makes reports ended.')))
      worker.postMessage(task)
    })
  }
}

/** A press in a thread of its own, so that the server never waits for a report: one at a time, bounded in time, memory and number. `script` is the built thread. */
export function pressInThread(script: string, patience = longest): ReportPress {
  const thread = new PressThread(script, patience)
  return pressOf(task => thread.work(task))
}
