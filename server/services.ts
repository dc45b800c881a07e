import type { Edition } from '@/model/edition/edition'
import type { Database } from './database/database'
import type { Env } from './env'
import type { ImportDesk } from './exchange/import-desk'
import type { LiveMaps } from './live/live-maps'
import type { ReportPress } from './report/press'
import type { RoomNews } from './workshop/room-news'

/** What one running process is made of. Made once by the start; the pages and handlers that Next bundles by itself reach the same ones here. */
export interface Services {
  readonly env: Env
  readonly database: Database
  readonly live: LiveMaps
  readonly edition: Edition
  readonly imports: ImportDesk
  readonly press: ReportPress
  readonly rooms: RoomNews
  readonly secret: string
  readonly now: () => number
}

const place = Symbol.for('meaningful-connections.services')
type Holder = { [place]?: Services }

export function provideServices(services: Services): void {
  ;(globalThis as Holder)[place] = services
}

/** The running process's services; throws where none were started. */
export function services(): Services {
  const found = (globalThis as Holder)[place]
  if (!found) throw new Error('The services were asked for before they were started.')
  return found
}
