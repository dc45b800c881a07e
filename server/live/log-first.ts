import type { Connection, Document, Extension } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { CloseReasonId } from '@/model/shared-map/close-reason'
import { CutOff } from './cut-off'
import type { LiveContext } from './live-context'
import { createScratch, type Scratch } from './scratch'
import type { UpdateLog } from './update-log'

const syncStep1 = 0

/** An update on its way from the scratch copy to the document. */
interface OnItsWay {
  readonly scratch: Scratch
  readonly update: Uint8Array
}

/** Hears of an update that is sound, before it is stored: the document as it still stands, and how many items the update takes away. Where it throws, the update is not taken. */
export type BeforeUpdate = (documentName: string, document: Y.Doc, removed: number) => Promise<void>

/** The log before everything else: for what people send, and for what the server itself writes. */
export interface LogFirst {
  readonly extension: Extension<LiveContext>
  /** Takes an update of the server's own into an open document, by the same steps; returns why it was not taken. */
  readonly take: (document: Document, update: Uint8Array) => Promise<CloseReasonId | undefined>
}

/**
 * Tries every update on a scratch copy and puts it into the log before the document takes it: what anyone sees outlives a killed process. What anyone is
 * told is saved is on disk besides; people are told so by their sockets (acknowledge-on-disk).
 */
export function logFirst(
  log: UpdateLog,
  report: (problem: unknown) => void,
  beforeUpdate: BeforeUpdate,
): LogFirst {
  const scratches = new WeakMap<Document, Scratch>()
  const onTheirWay = new WeakMap<Connection, OnItsWay>()

  function scratchOf(document: Document): Scratch {
    const scratch = scratches.get(document) ?? createScratch(document)
    scratches.set(document, scratch)
    return scratch
  }

  async function store(document: Document, { scratch, update }: OnItsWay, removed: number): Promise<boolean> {
    try {
      await beforeUpdate(document.name, document, removed)
      await log.append(document.name, update)
      return true
    } catch (problem) {
      scratch.settled(update, false)
      report(problem)
      return false
    }
  }

  /** Tries an update and puts it into the log; the document has yet to take it. */
  async function accept(document: Document, onItsWay: OnItsWay): Promise<CloseReasonId | undefined> {
    const { scratch, update } = onItsWay
    const isAlone = !scratch.isHolding()
    const trial = scratch.try(update)
    if (trial.fault) return trial.fault
    // What brings nothing new is only stored where what it repeats may yet fail to be.
    if (!trial.isNew && isAlone) return undefined
    return (await store(document, onItsWay, trial.removed)) ? undefined : 'not-stored'
  }

  async function take(document: Document, update: Uint8Array): Promise<CloseReasonId | undefined> {
    const scratch = scratchOf(document)
    const fault = await accept(document, { scratch, update })
    if (fault) return fault
    Y.applyUpdate(document, update, 'the server')
    scratch.settled(update, true)
    return undefined
  }

  const extension: Extension<LiveContext> = {
    extensionName: 'log-first',
    async onLoadDocument({ document, documentName }) {
      await log.load(documentName, document)
    },
    async beforeSync({ type, payload, connection, document, context: { socket } }) {
      if (type === syncStep1 || connection.readOnly) return
      const onItsWay = { scratch: scratchOf(document), update: payload }
      onTheirWay.set(connection, onItsWay)
      const fault = await accept(document, onItsWay)
      if (!fault) return
      onTheirWay.delete(connection)
      socket.cutOff(fault)
      throw new CutOff(fault)
    },
    async afterHandleMessage({ connection }) {
      const arrived = onTheirWay.get(connection)
      arrived?.scratch.settled(arrived.update, true)
      onTheirWay.delete(connection)
    },
    async afterUnloadDocument({ documentName }) {
      await log.compact(documentName).catch(report)
    },
  }

  return { extension, take }
}
