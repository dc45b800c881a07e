import { asSeenFrom } from '@/model/standpoint/as-seen-from'
import type { SeenOrder } from './use-as-seen'

/** Lays out one map as seen from a standpoint, away from the page; the parties carry the names that are written under them. */
addEventListener('message', ({ data: { map, standpoint, shape, collapsed } }: MessageEvent<SeenOrder>) => {
  postMessage(asSeenFrom(map, standpoint, ({ name }) => name, shape, collapsed))
})
