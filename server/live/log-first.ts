import type { Document, Extension } from '@hocuspocus/server'
import type * as Y from 'yjs'
import type { CloseReasonId } from '@/model/shared-map/close-reason'
import { CutOff } from './cut-off'
import { largeInTurn } from './large-in-turn'
import type { LiveContext } from './live-context'
import { createScratch, type Scratch } from './scratch'
import { takeIn } from './take-in'
import type { UpdateLog } from './update-log'

const syncStep1 = 0

/** Why an update was not taken, or whether it was stored alone. */
type Taken =
  | { readonly fault: CloseReasonId; readonly isAlone?: undefined }
  | { readonly fault?: undefined; readonly isAlone: boolean }

/** Hears of an update that is sound, before it is stored: the document as it still stands, and how many items the update takes away. Where it throws, the update is not taken. */
export type BeforeUpdate = (documentName: string, document: Y.Doc, removed: number) => Promise<void>

/** The log before everything else: for what people send, and for what the server itself writes. */
export interface LogFirst {
  readonly extension: Extension<LiveContext>
  /** Takes an update into an open document, by the same steps as those that people send; returns why it was not taken. */
  readonly take: (document: Document, update: Uint8Array) => Promise<CloseReasonId | undefined>
}

/**
 * Tries every update on a scratch copy and puts it into the log before the document takes it: what anyone sees outlives a killed process. What anyone is
 * told is saved is on disk besides; people are told so by their lines.
 */
export function logFirst(
  log: UpdateLog,
  report: (problem: unknown) => void,
  beforeUpdate: BeforeUpdate,
): LogFirst {
  const inTurn = largeInTurn()
  const scratches = new WeakMap<Document, Scratch>()

  function scratchOf(document: Document): Scratch {
    const scratch = scratches.get(document) ?? createScratch(document)
    scratches.set(document, scratch)
    return scratch
  }

  async function store(document: Document, update: Uint8Array, removed: number): Promise<Taken> {
    try {
      await beforeUpdate(document.name, document, removed)
      return { isAlone: await log.append(document.name, update) }
    } catch (problem) {
      report(problem)
      return { fault: 'not-stored' }
    }
  }

  /** Tries an update and puts it into the log; the document has yet to take it. */
  async function accept(document: Document, scratch: Scratch, update: Uint8Array): Promise<Taken> {
    const isAllStored = !scratch.isHolding()
    const trial = scratch.try(update)
    if (trial.fault) return { fault: trial.fault }
    // What brings nothing new is only stored where what it repeats may yet fail to be.
    if (!trial.isNew && isAllStored) return { isAlone: false }
    const taken = await store(document, update, trial.removed)
    if (taken.fault) scratch.settled(update, false)
    return taken
  }

  async function take(document: Document, update: Uint8Array): Promise<CloseReasonId | undefined> {
    const scratch = scratchOf(document)
    const { fault, isAlone } = await accept(document, scratch, update)
    if (fault) return fault
    takeIn(document, update, isAlone)
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
      // The document server applies it once more after this, which changes nothing, and acknowledges it.
      const fault = await inTurn(payload.byteLength, () => take(document, payload))
      if (!fault) return
      socket.cutOff(fault)
      throw new CutOff(fault)
    },
    async afterUnloadDocument({ documentName }) {
      await log.compact(documentName).catch(report)
    },
  }

  return { extension, take }
}
