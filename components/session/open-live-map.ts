import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import type { RoomNow } from '@/model/workshop/room-now'
import { acknowledged } from './acknowledged-socket'
import { refusalOfStatus } from './connection'
import { healthStore } from './health-store'
import { holdMap } from './hold-map'
import type { LiveMap } from './live-map'
import { type LiveNews, newsIn } from './live-news'
import { watchLine } from './watch-line'
import { workshopStore } from './workshop-store'

export interface OpenOptions {
  readonly constellationId: string
  readonly user: { readonly id: string; readonly name: string }
  /** The workshop that ran when the page was made. */
  readonly room?: RoomNow | undefined
  readonly onNews?: ((news: LiveNews) => void) | undefined
  /** Where the live server answers; by default /collab on the same host. */
  readonly url?: string | undefined
}

function sameHost(): string {
  const { protocol, host } = window.location
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab`
}

/** Opens a constellation live: the shared document, the line to the server, presence, health and news. */
export function openLiveMap({ constellationId, user, room, onNews, url = sameHost() }: OpenOptions): LiveMap {
  const socket = new HocuspocusProviderWebsocket({
    url,
    delay: 1000,
    minDelay: 500,
    maxDelay: 8000,
    WebSocketPolyfill: acknowledged(WebSocket),
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: constellationId,
    document: new Y.Doc(),
  })
  const { awareness } = provider
  if (!awareness) throw new Error('the live connection has no presence')
  const line = watchLine(provider, socket)
  const health = healthStore(constellationId)
  const workshop = workshopStore(constellationId, room)
  // A browser is not told why a socket was refused, so after a break the same question goes the plain way.
  const askAgain = async () => {
    const reason = refusalOfStatus((await health.refresh()) ?? 0)
    if (reason) line.refuse(reason)
  }
  provider.on('disconnect', askAgain)
  provider.on('stateless', ({ payload }: { payload: string }) => {
    const news = newsIn(payload)
    if (news?.news === 'health') void health.refresh()
    if (news?.news === 'workshop') void workshop.refresh()
    if (news?.news === 'gone') line.refuse('gone')
    if (news) onNews?.(news)
  })
  // What was told while the line was down is asked for when it is back.
  provider.on('synced', () => void workshop.refresh())
  void askAgain()
  provider.attach()
  return holdMap({
    constellationId,
    user,
    doc: provider.document,
    awareness,
    connection: line.store,
    health: health.store,
    checks: health.checks,
    workshop: workshop.store,
    close: () => {
      line.close()
      provider.destroy()
      socket.destroy()
    },
  })
}
