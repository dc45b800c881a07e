'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { makeNew } from '@/app/constellations/make-new'
import { action } from '@/app/edge/action'
import { canMakeConstellation } from '@/model/access/constellation'
import type { Actor } from '@/model/access/role'
import { constellationNameLimit } from '@/model/constellation/constellation-name'
import { importBytes, tableLimits } from '@/model/exchange/limits'
import { note } from '@/server/database/audit'
import { services } from '@/server/services'
import type { ImportAnswer, ImportMade } from './import-answer'
import { nameFor } from './name-for'

const file = z.instanceof(File)

const take = action({
  parse: z.object({
    name: z.string().max(constellationNameLimit),
    files: z.array(file).min(1).max(tableLimits.sheets),
  }),
  find: async (_input: unknown, actor: Actor) => ({ workspaceId: actor.workspaceId }),
  can: canMakeConstellation,
  act: async ({ name, files }, _workspace, actor): Promise<ImportAnswer> => {
    const size = files.reduce((sum, one) => sum + one.size, 0)
    if (size > importBytes) return { message: { at: '', problem: 'too-large' } }
    const bytes = await Promise.all(
      files.map(async one => ({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) })),
    )
    const { database, imports, now } = services()
    const read = await imports(bytes, now())
    if ('fault' in read) return { message: read.fault }
    const id = await makeNew(actor, await nameFor(name, read.ok.name), read.ok.map)
    await note(database, actor, 'import', id, now())
    return { made: { id, left: read.ok.left } }
  },
})

const isWhole = ({ left }: ImportMade) =>
  left.notTaken.length + left.unread.length + left.unknownKinds.length === 0

/** Makes a constellation of the files in a form, whole or not at all. Where anything stays behind it is told first; else the map opens. */
export async function takeIn(_before: ImportAnswer, form: FormData): Promise<ImportAnswer> {
  const files = form.getAll('file').filter(one => one instanceof File && one.name !== '')
  const result = await take({ name: String(form.get('name') ?? ''), files })
  if (!result.ok)
    return { message: result.problem === 'badInput' ? { at: '', problem: 'nothing-in-it' } : result.problem }
  const { made } = result.value
  if (made && isWhole(made)) redirect(`/constellations/${made.id}`)
  return result.value
}
