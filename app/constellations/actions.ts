'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import {
  canArchiveConstellation,
  canDeleteConstellation,
  canEditConstellation,
  canMakeConstellation,
} from '@/model/access/constellation'
import type { Actor } from '@/model/access/role'
import { canLoadExample } from '@/model/access/workspace'
import { emptyConstellation } from '@/model/constellation/constellation'
import { constellationNameSchema } from '@/model/constellation/constellation-name'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { note } from '@/server/database/audit'
import {
  archiveConstellation,
  constellationById,
  deleteConstellation,
  renameConstellation,
} from '@/server/database/constellations'
import { rememberTemplate, templateRemembered } from '@/server/database/templates'
import { loadExample } from '@/server/example/load-example'
import { services } from '@/server/services'
import { makeNew } from './make-new'

const one = z.object({ id: z.string().max(64) })
const named = z.object({ id: z.string().max(64), name: constellationNameSchema })
const found = (input: { id: string }) => constellationById(services().database, input.id)
const ownWorkspace = async (_input: unknown, actor: Actor) => ({ workspaceId: actor.workspaceId })

export const createConstellation = action({
  parse: z.object({ name: constellationNameSchema }),
  find: ownWorkspace,
  can: canMakeConstellation,
  act: ({ name }, _workspace, actor) => makeNew(actor, name, constellationAsUpdate(emptyConstellation)),
})

/** Copies the map with what was said and decided, not the checks. */
export const duplicateConstellation = action({
  parse: named,
  find: found,
  can: canMakeConstellation,
  act: async ({ id, name }, _constellation, actor) => {
    const { database, live } = services()
    const copy = await makeNew(actor, name, constellationAsUpdate(await live.read(id)))
    const template = await templateRemembered(database, id)
    if (template) await rememberTemplate(database, copy, template)
    return copy
  },
})

export const nameConstellation = action({
  parse: named,
  find: found,
  can: canEditConstellation,
  act: async ({ id, name }) => {
    const { database, live, now } = services()
    await renameConstellation(database, id, name, now())
    live.tell(id, { news: 'renamed', name })
  },
})

export const putInArchive = action({
  parse: one,
  find: found,
  can: canArchiveConstellation,
  act: ({ id }) => archiveConstellation(services().database, id, services().now()),
})

export const bringBack = action({
  parse: one,
  find: found,
  can: canArchiveConstellation,
  act: ({ id }) => archiveConstellation(services().database, id, null),
})

export const removeConstellation = action({
  parse: one.extend({ sure: z.literal('yes') }),
  find: found,
  can: canDeleteConstellation,
  act: async ({ id }, _constellation, actor) => {
    const { database, live, now } = services()
    await database.db.transaction().execute(async db => {
      await deleteConstellation({ db }, id)
      await note({ db }, actor, 'delete-constellation', id, now())
    })
    live.tell(id, { news: 'gone' })
    live.closeConnectionsTo(id)
    await database.forgetDeleted()
  },
})

export const openExample = action({
  parse: z.object({}),
  find: ownWorkspace,
  can: canLoadExample,
  act: (_input, { workspaceId }) => loadExample(services(), workspaceId),
})
