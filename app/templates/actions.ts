'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canChangeTemplate, canSaveTemplate, canStartFromTemplate } from '@/model/access/template'
import { constellationNameSchema } from '@/model/constellation/constellation-name'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { mapToKeep, writeKeptMap } from '@/model/template/kept-map'
import { templateWordsSchema } from '@/model/template/template-words'
import { note } from '@/server/database/audit'
import { constellationById, insertConstellation } from '@/server/database/constellations'
import {
  changeTemplate,
  deleteTemplate,
  insertTemplate,
  rememberTemplate,
  templateById,
} from '@/server/database/templates'
import { randomId } from '@/server/random-id'
import { services } from '@/server/services'
import { startingPoint } from '@/server/templates/starting-points'

const id = z.string().max(64)
const words = templateWordsSchema.shape
const found = (input: { id: string }) => templateById(services().database, input.id)

/** Makes a constellation with the map of a template, which it remembers. */
export const startFromTemplate = action({
  parse: z.object({ id, name: constellationNameSchema }),
  find: (input, actor) => startingPoint(services(), actor.workspaceId, input.id),
  can: canStartFromTemplate,
  act: async ({ name }, { id: template, map, workspaceId }) => {
    const { database, now } = services()
    const at = now()
    const row = { id: randomId(at), workspaceId, name, createdAt: at, updatedAt: at, archivedAt: null }
    await database.db.transaction().execute(async db => {
      await insertConstellation({ db }, row, constellationAsUpdate(map))
      await rememberTemplate({ db }, row.id, template)
    })
    return row.id
  },
})

/** Keeps a copy of the map for everyone in the workspace to start from. */
export const saveTemplate = action({
  parse: z.object({ id, ...words, notes: z.optional(z.literal('yes')) }),
  find: input => constellationById(services().database, input.id),
  can: canSaveTemplate,
  act: async ({ id: from, name, line, guidance, notes }, { workspaceId }, actor) => {
    const { database, live, now } = services()
    const at = now()
    const data = writeKeptMap(mapToKeep(await live.read(from), notes === 'yes'))
    const row = { id: randomId(at), workspaceId, name, line, guidance, data, madeAt: at }
    await database.db.transaction().execute(async db => {
      await insertTemplate({ db }, row)
      await note({ db }, actor, 'save-template', row.id, at)
    })
    return row.id
  },
})

export const rewordTemplate = action({
  parse: z.object({ id, ...words }),
  find: found,
  can: canChangeTemplate,
  act: async ({ id: template, ...change }) => {
    const { database } = services()
    await changeTemplate(database, template, change)
    await database.forgetDeleted()
  },
})

export const removeTemplate = action({
  parse: z.object({ id, sure: z.literal('yes') }),
  find: found,
  can: canChangeTemplate,
  act: async ({ id: template }, _row, actor) => {
    const { database, now } = services()
    await deleteTemplate(database, template)
    await note(database, actor, 'delete-template', template, now())
    await database.forgetDeleted()
  },
})
