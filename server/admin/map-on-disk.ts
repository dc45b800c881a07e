import type { Constellation } from '@/model/constellation/constellation'
import type { Database } from '../database/database'
import { readMap } from '../live/read-map'
import { createUpdateLog } from '../live/update-log'

/** A constellation's map as it stands on disk, which is all of it also while the server runs. */
export const mapOnDisk = (database: Database, id: string): Promise<Constellation> =>
  readMap(undefined, createUpdateLog(database), id)
