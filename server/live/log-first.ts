import type { Connection, Document, Extension } from '@hocuspocus/server'
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

/**
 * Tries every update on a scratch copy and puts it into the log before the document takes it:
 * what anyone sees or is told is saved, is on disk.
 */
export function logFirst(log: UpdateLog, report: (problem: unknown) => void): Extension<LiveContext> {
  const scratches = new WeakMap<Document, Scratch>()
  const onTheirWay = new WeakMap<Connection, OnItsWay>()

  function scratchOf(document: Document): Scratch {
    const scratch = scratches.get(document) ?? createScratch(document)
    scratches.set(document, scratch)
    return scratch
  }

  async function store(docId: string, { scratch, update }: OnItsWay): Promise<boolean> {
    try {
      await log.append(docId, update)
      return true
    } catch (problem) {
      scratch.settled(update, false)
      report(problem)
      return false
    }
  }

  return {
    extensionName: 'log-first',
    async onLoadDocument({ document, documentName }) {
      await log.load(documentName, document)
    },
    async beforeSync({ type, payload, connection, document, documentName, context: { socket } }) {
      if (type === syncStep1 || connection.readOnly) return
      const scratch = scratchOf(document)
      const isAlone = !scratch.isHolding()
      const trial = scratch.try(payload)
      if (trial.fault) {
        socket.cutOff(trial.fault)
        throw new CutOff(trial.fault)
      }
      onTheirWay.set(connection, { scratch, update: payload })
      // What brings nothing new is only stored where what it repeats may yet fail to be.
      if (!trial.isNew && isAlone) return
      if (await store(documentName, { scratch, update: payload })) return
      onTheirWay.delete(connection)
      socket.cutOff('not-stored')
      throw new CutOff('not-stored')
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
}
