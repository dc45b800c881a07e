import {
  type Connection,
  type Document,
  type LocalTransactionOrigin,
  OutgoingMessage,
} from '@hocuspocus/server'
import * as Y from 'yjs'
import type { LiveContext } from './live-context'
import { isGathering, sendSoon } from './pace-broadcasts'

// It is stored already, so the document server need not think of storing the document.
const stored: LocalTransactionOrigin = { source: 'local', skipStoreHooks: true }

const messageOf = (address: string, update: Uint8Array): Uint8Array =>
  new OutgoingMessage(address).createSyncMessage().writeUpdate(update).toUint8Array()

function sendToEveryone(document: Document, update: Uint8Array): void {
  let last: { readonly address: string; readonly message: Uint8Array } | undefined
  for (const { messageAddress: address, context } of document.connections.keys() as Iterable<
    Connection<LiveContext>
  >) {
    if (last?.address !== address) last = { address, message: messageOf(address, update) }
    context.socket.line.sendNow(last.message)
  }
}

/** Applies what everyone has: the document server sends to nobody what comes of it. */
function applyUnsent(document: Document, update: Uint8Array): void {
  const { flushDelay, getConnections } = document
  document.flushDelay = false
  document.getConnections = () => []
  try {
    Y.applyUpdate(document, update, stored)
  } finally {
    document.flushDelay = flushDelay
    document.getConnections = getConnections
  }
}

/**
 * Takes an update that is in the log into its document. One that was stored alone goes out to everyone first: applying it takes as long as showing it to ten
 * people, and the scratch copy has shown that it can be applied.
 */
export function takeIn(document: Document, update: Uint8Array, isAlone: boolean): void {
  if (isAlone && !isGathering(document)) {
    sendToEveryone(document, update)
    applyUnsent(document, update)
  } else {
    Y.applyUpdate(document, update, stored)
    sendSoon(document)
  }
}
