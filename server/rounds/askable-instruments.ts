import type { Edition } from '@/model/edition/edition'
import type { Instrument } from '@/model/instrument/instrument'
import type { Writes } from '../database/writes'
import { instrumentsFor } from '../instruments/instruments-for'

/** The questionnaires a workspace can ask in rounds: not those whose answers belong to their author. */
export async function askableInstruments(
  database: Writes,
  edition: Edition,
  workspaceId: string,
): Promise<readonly Instrument[]> {
  const all = await instrumentsFor(database, edition, workspaceId)
  return all.filter(({ privacy }) => privacy === 'anonymous' || privacy === 'confidential')
}
