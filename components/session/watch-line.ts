import {
  type HocuspocusProvider,
  type HocuspocusProviderWebsocket,
  WebSocketStatus,
} from '@hocuspocus/provider'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AcknowledgedSocket } from './acknowledged-socket'
import {
  type Connection,
  connectionOf,
  firstFacts,
  type LineFacts,
  type RefusalReason,
  refusalOfCode,
} from './connection'

export interface Line {
  readonly store: StoreApi<Connection>
  readonly refuse: (reason: RefusalReason) => void
  readonly close: () => void
}

/** Watches the line to the server (over acknowledged sockets): what it may honestly be called, and a warning before a page with unsaved changes is left. */
export function watchLine(provider: HocuspocusProvider, socket: HocuspocusProviderWebsocket): Line {
  let facts: LineFacts = { ...firstFacts, online: navigator.onLine !== false }
  const store = createStore<Connection>(() => connectionOf(facts))
  const learn = (part: Partial<LineFacts>) => {
    facts = { ...facts, ...part }
    store.setState(connectionOf(facts), true)
  }
  const refuse = (refused: RefusalReason) => {
    learn({ refused })
    socket.disconnect()
  }
  // The server can close the document and leave the socket open; only a new socket opens the document again.
  const comeBack = () => {
    if (!facts.refused && socket.status === WebSocketStatus.Connected) socket.webSocket?.close()
  }
  const isAllSaved = () => (socket.webSocket as AcknowledgedSocket | null)?.outstanding() === 0
  const heard = () => {
    if (facts.unsaved && isAllSaved()) learn({ unsaved: false })
  }
  const edited = (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) learn({ unsaved: true })
  }
  const lineUp = () => learn({ online: true })
  const lineDown = () => learn({ online: false })
  const beforeLeaving = (event: BeforeUnloadEvent) => {
    if (facts.unsaved && !facts.refused) event.preventDefault()
  }
  provider.on('status', ({ status }: { status: WebSocketStatus }) => {
    const connected = status === WebSocketStatus.Connected
    learn(connected ? { connected } : { connected, synced: false })
  })
  provider.on('synced', () => learn({ synced: true, everSynced: true }))
  provider.on('message', heard)
  provider.on('authenticated', ({ scope }: { scope: string }) => learn({ readOnly: scope === 'readonly' }))
  provider.on('authenticationFailed', () => refuse('withdrawn'))
  provider.on('close', ({ event }: { event: { code: number } }) => {
    const reason = refusalOfCode(event.code)
    if (reason) refuse(reason)
    else setTimeout(comeBack, 0)
  })
  provider.document.on('update', edited)
  window.addEventListener('online', lineUp)
  window.addEventListener('offline', lineDown)
  window.addEventListener('beforeunload', beforeLeaving)
  const close = () => {
    provider.document.off('update', edited)
    window.removeEventListener('online', lineUp)
    window.removeEventListener('offline', lineDown)
    window.removeEventListener('beforeunload', beforeLeaving)
  }
  return { store, refuse, close }
}
