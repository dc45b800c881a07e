import { type ConstellationRow, constellationById } from '../database/constellations'
import type { Database } from '../database/database'
import { refusal } from './refusal'

/** The constellation with this id; refuses where there is none. */
export async function findConstellation(database: Database, id: string): Promise<ConstellationRow> {
  const found = await constellationById(database, id)
  if (!found) throw refusal('unknownConstellation', { id })
  return found
}
