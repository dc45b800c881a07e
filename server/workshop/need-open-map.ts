import type { Actor } from '@/model/access/role'
import type { Writes } from '../database/writes'
import { readRoomRules } from '../live/room-rules'
import { Problem } from '../problem'

/** Rejects with the problem `mapLocked` where a workshop keeps this person from editing a map now: what the live map refuses, no other way to it takes (S-43). */
export async function needOpenMap(database: Writes, constellationId: string, actor: Actor): Promise<void> {
  const rules = await readRoomRules(database, constellationId)
  if (!rules.mayEdit(actor)) throw new Problem('mapLocked')
}
