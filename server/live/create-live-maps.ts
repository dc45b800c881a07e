import { Hocuspocus } from '@hocuspocus/server'
import { readConstellation } from '@/model/shared-map/read'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { versionKeeper } from '../versions/keep-before'
import { actsOf } from './act-on-connections'
import { authorise } from './authorise'
import { changeMap } from './change-map'
import { guardMessages } from './guard-messages'
import { guardPresence } from './guard-presence'
import { guardWriters } from './guard-writers'
import { hearPresence } from './hear-presence'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'
import type { LiveMaps } from './live-maps'
import type { LiveMeans } from './live-means'
import { createLiveSockets } from './live-sockets'
import { logFirst } from './log-first'
import { paceBroadcasts } from './pace-broadcasts'
import type { PeerWord } from './peers'
import { readMap } from './read-map'
import { refuseRetired } from './refuse-retired'
import { roomRulesKeeper } from './room-rules'
import { touchOnChange } from './touch-on-change'
import { createUpdateLog } from './update-log'
import { createUpgrade } from './upgrade'

const report = (problem: unknown) => console.error('A change could not be stored.', problem)

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function putAway(
  { documents, unloadingDocuments }: Hocuspocus<LiveContext>,
  id: string,
  cutOff: () => void,
) {
  const until = Date.now() + liveLimits.puttingAway
  while (documents.has(id) || unloadingDocuments.has(id)) {
    if (Date.now() > until) throw new Error('A document could not be put away.')
    cutOff()
    await pause(10)
  }
}

async function allUnloaded({ documents, loadingDocuments, unloadingDocuments }: Hocuspocus<LiveContext>) {
  const until = Date.now() + liveLimits.closing
  while (documents.size + loadingDocuments.size > 0 && Date.now() < until) await pause(10)
  await Promise.allSettled(unloadingDocuments.values())
}

/** Starts the live constellations of this process. */
export function createLiveMaps(means: LiveMeans): LiveMaps {
  const { database, now, peers } = means
  const rules = roomRulesKeeper(database, now)
  const log = createUpdateLog(database, { report })
  const touching = touchOnChange(database, now, report)
  const keeper = versionKeeper(means, report)
  const logged = logFirst(log, report, keeper.beforeUpdate)
  const hocuspocus = new Hocuspocus<LiveContext>({
    timeout: liveLimits.introduction,
    maxPendingDocuments: 1,
    extensions: [
      authorise(means, rules),
      guardMessages,
      guardPresence(rules),
      hearPresence,
      guardWriters(),
      refuseRetired(database),
      logged.extension,
      touching.extension,
      paceBroadcasts(),
      ...peers.extensions,
    ],
  })
  const sockets = createLiveSockets()
  const here = actsOf(hocuspocus, sockets, rules, problem => console.error('Presence:', problem))
  const everywhere = (word: PeerWord) => {
    here(word)
    peers.say(word)
  }
  peers.hear(here)
  const changing = { hocuspocus, log, logged }

  return {
    upgrade: createUpgrade({ hocuspocus, sockets, log }, means),
    read: id => readMap(hocuspocus.documents.get(id), log, id),
    tell: (id, news) => everywhere({ act: 'tell', id, news }),
    closeConnectionsOf: (accountId, workspaceId) => everywhere({ act: 'withdraw', accountId, workspaceId }),
    closeConnectionsTo: id => everywhere({ act: 'cut-off', id, reason: 'gone' }),
    change: (id, reason, write) =>
      changeMap(changing, id, { write, first: doc => keeper.before(reason, id, doc) }),
    edit: (id, write) => changeMap(changing, id, { write, first: async () => undefined }),
    renewRights: id => everywhere({ act: 'renew-rights', id }),
    rewrite: (id, beside) =>
      peers.alone(id, putAwayElsewhere =>
        log.rewrite(id, {
          async putAway() {
            await putAway(hocuspocus, id, () => here({ act: 'cut-off', id, reason: 'rewritten' }))
            await putAwayElsewhere()
          },
          make: doc => constellationAsUpdate(readConstellation(doc).constellation),
          beside: (step, doc) => beside(step, readConstellation(doc).constellation),
        }),
      ),
    async close() {
      sockets.close()
      await allUnloaded(hocuspocus)
      await touching.flush()
      await log.close()
      await peers.close()
    },
  }
}
