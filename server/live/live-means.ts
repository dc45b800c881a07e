import type { IncomingMessage } from 'node:http'
import type { Actor, Owned } from '@/model/access/role'
import type { Database } from '../database/database'
import type { Peers } from './peers'

/** What the live server needs from the rest of the program. */
export interface LiveMeans {
  readonly database: Database
  /** Milliseconds. */
  readonly now: () => number
  readonly publicUrl: string | undefined
  readonly port: number
  /** Who a request's session stands for now, or undefined where it has none. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor | undefined>
  readonly constellationOf: (id: string) => Promise<Owned | undefined>
  /** The other processes that serve the same database. */
  readonly peers: Peers
  /** The name others see of an account. */
  readonly nameOf: (accountId: string) => Promise<string>
}
