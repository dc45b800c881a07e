import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { carryOut } from '@/model/shared-map/carry-out'
import { readConstellation } from '@/model/shared-map/read'
import { someParty } from './frames'
import type { Person, World } from './hostile-world'

/** Somebody who has a map open and means well. */
export interface Honest {
  readonly doc: Y.Doc
  readonly provider: HocuspocusProvider
  readonly closes: string[]
  add(id: string): void
  readonly parties: () => readonly string[]
  saved(): Promise<void>
  leave(): void
}

/** Waits until something is so; fails after `ms`. */
export async function until(what: string, isSo: () => boolean, ms = 20_000): Promise<void> {
  const end = Date.now() + ms
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

/** Opens a map as the pages do, and resolves once it is there. */
export async function openHonest(
  { port, origin }: Pick<World, 'port' | 'origin'>,
  who: Person,
  room: string,
): Promise<Honest> {
  class OwnSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: who.cookie }, origin })
      this.on('error', () => undefined)
    }
  }
  const closes: string[] = []
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/collab`,
    WebSocketPolyfill: OwnSocket,
    delay: 100,
    minDelay: 100,
    maxDelay: 500,
    onDisconnect: ({ event }) => closes.push(`${event.code} ${event.reason}`),
  })
  const doc = new Y.Doc()
  const provider = new HocuspocusProvider({ websocketProvider, name: room, document: doc })
  provider.attach()
  const saved = () => until(`${who.id} is saved`, () => provider.isSynced && !provider.hasUnsyncedChanges)
  await saved()
  provider.awareness?.setLocalState({ user: { id: who.id, name: who.id, hue: 10 } })
  return {
    doc,
    provider,
    closes,
    add: id => void carryOut(doc, { do: 'add-party', party: someParty(id) }, 'honest'),
    parties: () => readConstellation(doc).constellation.parties.map(({ id }) => id),
    saved,
    leave() {
      provider.destroy()
      websocketProvider.destroy()
    },
  }
}
