import type { Actor } from '@/model/access/role'
import { makeConstellation } from '@/server/database/constellations'
import { randomId } from '@/server/random-id'
import { services } from '@/server/services'

/** Makes a constellation in the actor's workspace, whose map is `map` (one Yjs update), and resolves to its id. */
export async function makeNew(actor: Actor, name: string, map: Uint8Array): Promise<string> {
  const { database, now } = services()
  const at = now()
  const id = randomId(at)
  const row = { id, workspaceId: actor.workspaceId, name, createdAt: at, updatedAt: at, archivedAt: null }
  await makeConstellation(database, row, map)
  return id
}
