import { Hocuspocus } from '@hocuspocus/server'
import { authorise } from './authorise'
import { guardMessages } from './guard-messages'
import { guardPresence } from './guard-presence'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'
import type { LiveMaps } from './live-maps'
import type { LiveMeans } from './live-means'
import { createLiveSockets } from './live-sockets'
import { logFirst } from './log-first'
import { readMap } from './read-map'
import { touchOnChange } from './touch-on-change'
import { createUpdateLog } from './update-log'
import { createUpgrade } from './upgrade'

const report = (problem: unknown) => console.error('A change could not be stored.', problem)

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function allUnloaded({ documents, loadingDocuments, unloadingDocuments }: Hocuspocus<LiveContext>) {
  const until = Date.now() + liveLimits.closing
  while (documents.size + loadingDocuments.size > 0 && Date.now() < until) await pause(10)
  await Promise.allSettled(unloadingDocuments.values())
}

/** Starts the live constellations of this process. */
export function createLiveMaps(means: LiveMeans): LiveMaps {
  const { database, now } = means
  const log = createUpdateLog(database, { report })
  const touching = touchOnChange(database, now, report)
  const hocuspocus = new Hocuspocus<LiveContext>({
    timeout: liveLimits.introduction,
    maxPendingDocuments: 1,
    extensions: [authorise(means), guardMessages, guardPresence, logFirst(log, report), touching.extension],
  })
  const sockets = createLiveSockets()

  return {
    upgrade: createUpgrade(hocuspocus, sockets, means),
    read: id => readMap(hocuspocus.documents.get(id), log, id),
    tell: (id, news) => hocuspocus.documents.get(id)?.broadcastStateless(JSON.stringify(news)),
    closeConnectionsOf: (accountId, workspaceId) =>
      sockets.each(
        ({ actor }) => actor.accountId === accountId && actor.workspaceId === workspaceId,
        socket => socket.cutOff('right-withdrawn'),
      ),
    closeConnectionsTo: id =>
      sockets.each(
        ({ documentName }) => documentName === id,
        socket => socket.cutOff('gone'),
      ),
    async close() {
      sockets.close()
      await allUnloaded(hocuspocus)
      await touching.flush()
      await log.close()
    },
  }
}
