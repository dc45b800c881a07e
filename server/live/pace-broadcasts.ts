import { performance } from 'node:perf_hooks'
import { type Document, type Extension, isTransactionOrigin } from '@hocuspocus/server'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'

const peopleWithoutWait = 60
const longestWait = 15
const looksEvery = 250

/** How much of its time the process may be at work before anything is gathered, and at how much it is gathered for longest. */
const atEase = 0.8
const atWork = 0.95

/**
 * The milliseconds for which edits are gathered before they go out to everyone together: none in a room like most, nor where the process has time; a few in a
 * very full room of a process that is at work for most of the time. `busy` is the share of its time.
 */
export function gatheringTime(connections: number, busy: number): number {
  const most = Math.max(0, Math.min(longestWait, (connections - peopleWithoutWait) / 8))
  const need = Math.max(0, Math.min(1, (busy - atEase) / (atWork - atEase)))
  return Math.round(most * need)
}

const gathered = new WeakSet<Document>()

/** Sends what is to be sent of a document once all that was stored together is applied, except where edits are gathered. */
export function sendSoon(document: Document): void {
  if (!gathered.has(document)) process.nextTick(() => document.flush())
}

/** Whether the edits of this document are gathered for some milliseconds. */
export const isGathering = (document: Document): boolean => gathered.has(document)

/**
 * Sends an edit of another process as soon as it is applied, as our own are (take-in); what people show of themselves waits some milliseconds and may go along
 * with it. Lets a very full room hear of everything a little more seldom while the process is busy, so that it keeps up with sending.
 */
export function paceBroadcasts(): Extension<LiveContext> {
  const full = new Set<Document>()
  let timer: NodeJS.Timeout | undefined
  let before = performance.eventLoopUtilization()

  function pace(document: Document, gathering: number) {
    document.flushDelay = gathering || liveLimits.presenceWaits
    if (gathering > 0) gathered.add(document)
    else gathered.delete(document)
  }

  function look() {
    const now = performance.eventLoopUtilization()
    const busy = performance.eventLoopUtilization(now, before).utilization
    before = now
    for (const document of full) pace(document, gatheringTime(document.getConnectionsCount(), busy))
    if (full.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  function note(document: Document) {
    if (document.getConnectionsCount() <= peopleWithoutWait) {
      if (full.delete(document)) pace(document, 0)
      return
    }
    full.add(document)
    if (timer) return
    before = performance.eventLoopUtilization()
    timer = setInterval(look, looksEvery).unref()
  }

  return {
    extensionName: 'pace-broadcasts',
    async afterLoadDocument({ document }) {
      pace(document, 0)
    },
    async onChange({ document, transactionOrigin }) {
      if (isTransactionOrigin(transactionOrigin) && transactionOrigin.source === 'redis') sendSoon(document)
    },
    async connected({ connection }) {
      note(connection.document)
    },
    async onDisconnect({ document }) {
      note(document)
    },
  }
}
