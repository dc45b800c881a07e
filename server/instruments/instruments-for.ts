import type { Edition } from '@/model/edition/edition'
import type { Instrument } from '@/model/instrument/instrument'
import { ownInstrumentById, ownInstrumentsOf } from '../database/instruments'
import type { Writes } from '../database/writes'
import { shippedInstruments } from './shipped-instruments'

/** All questionnaires that a workspace can use: those that come with the program, the health check first, then its own that are not retired. */
export async function instrumentsFor(
  database: Writes,
  edition: Edition,
  workspaceId: string,
): Promise<readonly Instrument[]> {
  const own = await ownInstrumentsOf(database, workspaceId)
  const inUse = own.filter(({ retiredAt }) => retiredAt === null)
  return [...shippedInstruments(edition), ...inUse.map(({ instrument }) => instrument)]
}

/** The questionnaire under an id, as a workspace can use it now; undefined where it is retired, another workspace's or not there. */
export async function instrumentById(
  database: Writes,
  edition: Edition,
  workspaceId: string,
  id: string,
): Promise<Instrument | undefined> {
  const shipped = shippedInstruments(edition).find(one => one.id === id)
  if (shipped) return shipped
  const own = await ownInstrumentById(database, id)
  return own?.workspaceId === workspaceId && own.retiredAt === null ? own.instrument : undefined
}
