import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { IncomingMessage, MessageType } from '@hocuspocus/server'
import type { Page } from '@playwright/test'
import WebSocket from 'ws'
import type { Party } from '@/model/constellation/party'
import { carryOut } from '@/model/shared-map/carry-out'
import type { RunningServer } from './running-server'

/** The cookies a page's browser holds, as it would send them. */
export const cookieOf = async (page: Page): Promise<string> =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

const addressOf = ({ url }: RunningServer) => `${url.replace('http', 'ws')}/collab`

/** The server’s question for a sign of life stands alone: no document’s name is before it. */
const isSignOfLifeAsked = (data: Buffer) => data.byteLength === 1

/** The HTTP status with which a WebSocket is answered: 101 where it is opened. */
export const socketStatus = (server: RunningServer, cookie: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(addressOf(server), { headers: { cookie }, origin: server.url })
    socket.on('open', () => {
      resolve(101)
      socket.close()
    })
    socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0))
    socket.on('error', reject)
  })

/** A constellation opened past our pages, with somebody's cookie. */
export interface RawMap {
  /** Resolves to “open” when the map is here, or to the reason it was refused for. */
  readonly opened: Promise<string>
  /** Sends a new party and resolves to whether the server took it. */
  readonly writeParty: (name: string) => Promise<boolean>
  readonly close: () => void
}

/** Opens one. */
export function openRaw(server: RunningServer, cookie: string, constellationId: string): RawMap {
  const answers: ((isTaken: boolean) => void)[] = []
  const nextAnswer = () => new Promise<boolean>(resolve => answers.push(resolve))
  // The handshake itself is answered once; what is written is answered after it.
  const greeted = nextAnswer()
  class SocketWithCookie extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie }, origin: server.url })
      this.on('message', (data: Buffer) => {
        if (isSignOfLifeAsked(data)) return
        const message = new IncomingMessage(new Uint8Array(data))
        message.readVarString()
        if (message.readVarUint() === MessageType.SyncStatus) answers.shift()?.(message.readVarUint() === 1)
      })
    }
  }
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: addressOf(server),
    WebSocketPolyfill: SocketWithCookie,
    maxAttempts: 1,
  })
  const provider = new HocuspocusProvider({ websocketProvider, name: constellationId })
  const synced = new Promise(resolve => provider.on('synced', resolve))
  const refused = new Promise<string>(resolve =>
    provider.on('authenticationFailed', ({ reason }: { reason: string }) => resolve(reason)),
  )
  const opened = Promise.race([Promise.all([synced, greeted]).then(() => 'open'), refused])
  provider.attach()
  return {
    opened,
    writeParty: name => {
      const id = 'written-past-the-pages'
      const party: Party = { id, kind: 'team', name, size: 'one', position: [0, 0], note: '' }
      const answer = nextAnswer()
      carryOut(provider.document, { do: 'add-party', party }, 'raw')
      return answer
    },
    close: () => {
      provider.destroy()
      websocketProvider.destroy()
    },
  }
}
