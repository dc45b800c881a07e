import {
  type HocuspocusProvider,
  type HocuspocusProviderWebsocket,
  WebSocketStatus,
} from '@hocuspocus/provider'
import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  type Connection,
  connectionOf,
  firstFacts,
  type LineFacts,
  type RefusalReason,
  refusalOfCode,
} from './connection'

/** The server confirms queued changes one by one after a break; only a quiet moment means that all of them are saved. */
const quietMoment = 300

export interface Line {
  readonly store: StoreApi<Connection>
  readonly refuse: (reason: RefusalReason) => void
  readonly close: () => void
}

/** Watches the line to the server: what it may honestly be called, and a warning before a page with unsaved changes is left. */
export function watchLine(provider: HocuspocusProvider, socket: HocuspocusProviderWebsocket): Line {
  let facts: LineFacts = { ...firstFacts, online: navigator.onLine }
  let quiet: ReturnType<typeof setTimeout> | undefined
  const store = createStore<Connection>(() => connectionOf(facts))
  const learn = (part: Partial<LineFacts>) => {
    facts = { ...facts, ...part }
    store.setState(connectionOf(facts), true)
  }
  const refuse = (refused: RefusalReason) => {
    learn({ refused })
    socket.disconnect()
  }
  const settle = () => {
    clearTimeout(quiet)
    if (provider.hasUnsyncedChanges || !facts.connected) return
    quiet = setTimeout(() => learn({ unsaved: false }), quietMoment)
  }
  const edited = (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return
    clearTimeout(quiet)
    learn({ unsaved: true })
  }
  const lineUp = () => learn({ online: true })
  const lineDown = () => learn({ online: false })
  const beforeLeaving = (event: BeforeUnloadEvent) => {
    if (facts.unsaved && !facts.refused) event.preventDefault()
  }
  provider.on('status', ({ status }: { status: WebSocketStatus }) => {
    const connected = status === WebSocketStatus.Connected
    if (!connected) clearTimeout(quiet)
    learn(connected ? { connected } : { connected, synced: false })
  })
  provider.on('synced', () => learn({ synced: true, everSynced: true }))
  provider.on('unsyncedChanges', settle)
  provider.on('authenticated', ({ scope }: { scope: string }) => learn({ readOnly: scope === 'readonly' }))
  provider.on('authenticationFailed', () => refuse('withdrawn'))
  provider.on('close', ({ event }: { event: { code: number } }) => {
    const reason = refusalOfCode(event.code)
    if (reason) refuse(reason)
  })
  provider.document.on('update', edited)
  window.addEventListener('online', lineUp)
  window.addEventListener('offline', lineDown)
  window.addEventListener('beforeunload', beforeLeaving)
  const close = () => {
    clearTimeout(quiet)
    provider.document.off('update', edited)
    window.removeEventListener('online', lineUp)
    window.removeEventListener('offline', lineDown)
    window.removeEventListener('beforeunload', beforeLeaving)
  }
  return { store, refuse, close }
}
