import { findFindings } from '@/model/findings/find-findings'
import type { FindingsOrder } from './run-findings'

/** Looks for what stands out, away from the page; one map after the other. */
addEventListener('message', ({ data: { map, checks, now } }: MessageEvent<FindingsOrder>) => {
  postMessage(findFindings(map, checks, now))
})
