import { randomBytes } from 'node:crypto'
import type { RunSheet } from '@/model/workshop/run-sheet'
import type { Database } from '../database/database'
import { deleteRunSheet, insertRunSheet, ownRunSheets } from '../database/run-sheets'

/** The most run sheets a workspace keeps of its own. */
export const mostRunSheets = 40

/** A new id for a run sheet or one of its stages. */
export const newSheetId = (): string => `own-${randomBytes(8).toString('hex')}`

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** Keeps a run sheet of a workspace's own, in the place of the one it had under the same id; false where it has as many as it can. */
export const keepRunSheet = (
  { database, now }: Deps,
  workspaceId: string,
  sheet: RunSheet,
): Promise<boolean> =>
  database.db.transaction().execute(async db => {
    const wasThere = await deleteRunSheet({ db }, workspaceId, sheet.id)
    if (!wasThere && (await ownRunSheets({ db }, workspaceId)).length >= mostRunSheets) return false
    await insertRunSheet({ db }, workspaceId, sheet, now())
    return true
  })
