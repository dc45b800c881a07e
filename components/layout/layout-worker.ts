import { type ArrangeOrder, arrange } from '@/model/layout/arrange'
import type { WorkerNews } from './run-layout'

const tell = (news: WorkerNews) => postMessage(news)

/** Arranges one map, away from the page, and tells how far it is. */
addEventListener('message', ({ data }: MessageEvent<ArrangeOrder>) => {
  const places = arrange(data, share => tell({ share }))
  tell({ places: Object.fromEntries(places) })
})
