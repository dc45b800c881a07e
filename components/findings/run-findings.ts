import type { Constellation } from '@/model/constellation/constellation'
import type { Checks } from '@/model/findings/checks'
import { findFindings } from '@/model/findings/find-findings'
import type { Finding } from '@/model/findings/finding'

/** What is looked through; plain data, so that it can travel to a worker. */
export interface FindingsOrder {
  readonly map: Pick<Constellation, 'parties' | 'relationships'>
  readonly checks: Checks | undefined
  readonly now: number
}

/** From how many parties on a worker looks, so that the page stays alive meanwhile. */
const bigMap = 300

/** How long changes are gathered before a large map is looked through again, in milliseconds. */
const gathers = 1000

const lookAtOnce = ({ map, checks, now }: FindingsOrder) => findFindings(map, checks, now)

/** Looks for what stands out, the newest order only; a large map in a worker, where the browser has them. `end` forgets what is under way. */
export function findingsRunner(told: (findings: readonly Finding[]) => void) {
  let worker: Worker | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    worker?.terminate()
    worker = undefined
  }
  const send = (order: FindingsOrder) => {
    worker = new Worker(new URL('./findings-worker.ts', import.meta.url))
    worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => {
      end()
      told(data)
    }
    worker.onerror = () => {
      end()
      told(lookAtOnce(order))
    }
    worker.postMessage(order)
  }
  const look = (order: FindingsOrder) => {
    end()
    if (order.map.parties.length <= bigMap || typeof Worker === 'undefined') told(lookAtOnce(order))
    else timer = setTimeout(() => send(order), gathers)
  }
  return { look, end }
}
