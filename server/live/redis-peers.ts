import { randomUUID } from 'node:crypto'
import { Redis as RedisExtension } from '@hocuspocus/extension-redis'
import type { Extension } from '@hocuspocus/server'
import { Redis } from 'ioredis'
import type { Database } from '../database/database'
import { followLog } from './follow-log'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'
import type { Peers, PeerWord } from './peers'

interface Means {
  readonly url: string
  /** What everything in Redis is named after, so that two installations can share one. */
  readonly prefix: string
  readonly database: Database
  readonly report: (problem: unknown) => void
}

/** The log stores every edit before it goes out; nothing is left that only one of several processes may store. */
class Crossing extends RedisExtension {
  override async onStoreDocument() {}
  override async afterStoreDocument() {}
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Waits until something is so, looking again every 50 ms; throws with this sentence where it takes too long. */
async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + liveLimits.puttingAway
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(otherwise)
    await pause(50)
  }
}

const beingMadeAnew = 'A document is being made anew by another process.'

/** Waits before a document is read while another process makes it anew, and looks once more when this one has said that it has it open. */
function refuseSealed(isSealed: (id: string) => Promise<boolean>): readonly Extension<LiveContext>[] {
  return [
    {
      extensionName: 'wait-while-sealed',
      priority: 2000,
      onLoadDocument: ({ documentName }) => until(async () => !(await isSealed(documentName)), beingMadeAnew),
    },
    {
      extensionName: 'still-unsealed',
      priority: 1,
      async afterLoadDocument({ documentName }) {
        if (await isSealed(documentName)) throw new Error(beingMadeAnew)
      },
    },
  ]
}

/**
 * Other processes, reached through Redis (7 or later, or Valkey). Redis carries what is under way and keeps nothing: every edit is on disk before it goes out,
 * and what a lost word would have told is read from the log within seconds.
 */
export function redisPeers({ url, prefix, database, report }: Means): Peers {
  const own: string = randomUUID()
  const connect = () => {
    const client = new Redis(url, { retryStrategy: tries => Math.min(100 * tries, 2000) })
    return client.on('error', report)
  }
  const [out, into] = [connect(), connect()]
  const words = `${prefix}#words`
  const sealOf = (id: string) => `${prefix}#sealed:${id}`
  const crossing = new Crossing({
    createClient: connect,
    identifier: own,
    prefix,
    disconnectDelay: liveLimits.crossing,
    // What is loaded is all that is on disk, and nothing anyone saw is not.
    awaitInitialSyncTimeout: 0,
  })
  const following = followLog(database, report)

  const say = (word: PeerWord) => {
    out.publish(words, JSON.stringify({ from: own, word })).catch(report)
  }
  const isSealed = async (id: string) => ![null, own].includes(await out.get(sealOf(id)))
  const isOpenSomewhere = async (id: string) => {
    const [, subscribers] = await out.pubsub('NUMSUB', `${prefix}:${id}`)
    return Number(subscribers) > 0
  }
  const putAway = (id: string) =>
    until(async () => {
      say({ act: 'cut-off', id, reason: 'rewritten' })
      return !(await isOpenSomewhere(id))
    }, 'A document could not be put away everywhere.')

  return {
    extensions: [...refuseSealed(isSealed), crossing as Extension<LiveContext>, following.extension],
    say,
    hear(heard) {
      into.on('message', (_channel: string, text: string) => {
        const { from, word } = JSON.parse(text) as { from: string; word: PeerWord }
        if (from !== own) heard(word)
      })
      into.subscribe(words).catch(report)
    },
    async alone(id, work) {
      if (!(await out.set(sealOf(id), own, 'PX', 3 * liveLimits.puttingAway, 'NX')))
        throw new Error(beingMadeAnew)
      try {
        await work(() => putAway(id))
      } finally {
        // A moment longer, for a load that began before the seal.
        await out.pexpire(sealOf(id), liveLimits.crossing).catch(report)
      }
    },
    async close() {
      following.stop()
      await crossing.onDestroy().catch(report)
      out.disconnect()
      into.disconnect()
    },
  }
}
