'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import {
  canDeleteVersions,
  canEraseDeleted,
  canKeepVersions,
  canRestoreVersions,
} from '@/model/access/version'
import { versionLabels, versionNameSchema } from '@/model/versions/version'
import { note } from '@/server/database/audit'
import { constellationById } from '@/server/database/constellations'
import { deleteVersions, describeVersion, type VersionRow, versionById } from '@/server/database/versions'
import { Problem } from '@/server/problem'
import { services } from '@/server/services'
import { eraseDeleted } from '@/server/versions/erase-deleted'
import { keepVersion } from '@/server/versions/keep-version'
import { restoreVersion } from '@/server/versions/restore-version'
import { needOpenMap } from '@/server/workshop/need-open-map'

const id = z.string().min(1).max(64)
const described = { name: versionNameSchema, label: z.enum(versionLabels) }
const sure = z.literal('yes')
const found = (input: { id: string }) => constellationById(services().database, input.id)

async function versionIn(constellationId: string, version: string): Promise<VersionRow> {
  const row = await versionById(services().database, constellationId, version)
  if (!row) throw new Problem('gone')
  return row
}

/** Keeps the constellation as it is now, under a name and a label; returns the version's id. */
export const keepByHand = action({
  parse: z.object({ id, ...described }),
  find: found,
  can: canKeepVersions,
  act: async ({ id, name, label }) => {
    const constellation = await services().live.read(id)
    const kept = { constellationId: id, constellation, origin: 'by-hand', name, label } as const
    return keepVersion(services(), kept)
  },
})

export const describeKept = action({
  parse: z.object({ id, version: id, ...described }),
  find: found,
  can: canKeepVersions,
  act: async ({ id, version, name, label }) => {
    const row = await versionIn(id, version)
    await describeVersion(services().database, row.id, { name, label })
  },
})

export const restore = action({
  parse: z.object({ id, version: id, sure }),
  find: found,
  can: canRestoreVersions,
  act: async ({ id, version }, _constellation, actor): Promise<'restored' | 'notTaken'> => {
    await needOpenMap(services().database, id, actor)
    const refusal = await restoreVersion(services(), await versionIn(id, version), actor)
    return refusal ? 'notTaken' : 'restored'
  },
})

export const remove = action({
  parse: z.object({ id, version: id, sure }),
  find: found,
  can: canDeleteVersions,
  act: async ({ id, version }, _constellation, actor) => {
    const { database, now } = services()
    const row = await versionIn(id, version)
    await deleteVersions(database, [row.id])
    await note(database, actor, 'delete-version', row.id, now())
    await database.forgetDeleted()
  },
})

export const erase = action({
  parse: z.object({ id, sure }),
  find: found,
  can: canEraseDeleted,
  act: async ({ id }, constellation, actor) => {
    await needOpenMap(services().database, id, actor)
    await eraseDeleted(services(), constellation, actor)
  },
})
