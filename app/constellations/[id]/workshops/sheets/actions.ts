'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canPrepareWorkshop } from '@/model/access/workshop'
import { readSheet, type SheetFault } from '@/model/workshop/read-sheet'
import { shapeSheet } from '@/model/workshop/sheet-draft'
import { sheetInFields } from '@/model/workshop/sheet-fields'
import { deleteRunSheet, ownRunSheets } from '@/server/database/run-sheets'
import { services } from '@/server/services'
import { keepRunSheet, newSheetId } from '@/server/workshop/keep-run-sheet'
import { constellationOf, idSchema } from '../found'
import { runSheetsHere } from '../run-sheets-here'

const written = z.object({ id: idSchema, sheet: z.string().max(64) }).catchall(z.string())

/** Takes one step in a run sheet being written; nothing is saved. */
export const shapeIt = action({
  parse: written,
  find: constellationOf,
  can: canPrepareWorkshop,
  act: async fields => shapeSheet(sheetInFields(fields), fields.step ?? '', newSheetId),
})

/** What came of saving a run sheet. */
export type SheetSaved =
  | { readonly is: 'saved' | 'too-many-sheets' | 'sheet-gone' }
  | { readonly is: 'faults'; readonly faults: readonly SheetFault[] }

/** Saves a run sheet to the workspace (`sheet` empty for a new one). Workshops that are prepared with it keep the one they have. */
export const saveSheet = action({
  parse: written,
  find: constellationOf,
  can: canPrepareWorkshop,
  act: async ({ sheet: named, ...fields }, { workspaceId }): Promise<SheetSaved> => {
    const { database, now } = services()
    const own = await ownRunSheets(database, workspaceId)
    if (named !== '' && !own.some(({ id }) => id === named)) return { is: 'sheet-gone' }
    const known = await runSheetsHere(database, workspaceId)
    const read = readSheet(sheetInFields(fields), named || newSheetId(), known)
    if ('faults' in read) return { is: 'faults', faults: read.faults }
    const isKept = await keepRunSheet({ database, now }, workspaceId, read.sheet)
    return { is: isKept ? 'saved' : 'too-many-sheets' }
  },
})

/** Deletes a run sheet of the workspace's own; false where it is gone. */
export const deleteSheet = action({
  parse: z.strictObject({ id: idSchema, sheet: idSchema, sure: z.literal('yes') }),
  find: constellationOf,
  can: canPrepareWorkshop,
  act: ({ sheet }, { workspaceId }) => deleteRunSheet(services().database, workspaceId, sheet),
})
