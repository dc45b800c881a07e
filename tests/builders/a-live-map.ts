import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createStore } from 'zustand/vanilla'
import { type Connection, connectionOf, firstFacts } from '@/components/session/connection'
import { holdMap } from '@/components/session/hold-map'
import type { HealthBySubject } from '@/components/session/live-map'
import type { Constellation } from '@/model/constellation/constellation'
import type { Checks } from '@/model/findings/checks'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import type { RoomNow } from '@/model/workshop/room-now'

/** A live map without a server, holding the constellation given; its document is there to be changed as by somebody else. */
export function aLiveMap(
  constellation: Constellation,
  health: HealthBySubject = {},
  checks?: Checks,
  room?: RoomNow,
) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, constellationAsUpdate(constellation))
  const ready = connectionOf({ ...firstFacts, connected: true, synced: true, everSynced: true })
  const live = holdMap({
    constellationId: 'constellation',
    user: { id: 'me', name: 'Me' },
    doc,
    awareness: new Awareness(doc),
    connection: createStore<Connection>(() => ready),
    health: createStore<HealthBySubject>(() => health),
    checks: createStore<Checks | undefined>(() => checks),
    workshop: createStore<{ readonly room: RoomNow | undefined }>(() => ({ room })),
    close: () => doc.destroy(),
  })
  return { live, doc }
}
