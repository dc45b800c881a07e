'use server'

import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canComposeReport, canDeleteReport } from '@/model/access/report'
import { audiences } from '@/model/report/audience'
import { compositionFor } from '@/model/report/composition'
import { note } from '@/server/database/audit'
import { constellationById } from '@/server/database/constellations'
import {
  changeReport,
  deleteReport,
  insertReport,
  type ReportRow,
  reportById,
} from '@/server/database/reports'
import { Problem } from '@/server/problem'
import { randomId } from '@/server/random-id'
import { keepComposed } from '@/server/report/keep-report'
import { services } from '@/server/services'
import { composedIn } from './composed-in'

const id = z.string().min(1).max(64)
const found = (input: { id: string }) => constellationById(services().database, input.id)

async function reportIn(constellationId: string, report: string): Promise<ReportRow> {
  const row = await reportById(services().database, constellationId, report)
  if (!row) throw new Problem('gone')
  return row
}

/** Begins a report for an audience; returns its id. */
export const beginReport = action({
  parse: z.object({ id, audience: z.enum(audiences), map: z.optional(id), with: z.optional(id) }),
  find: found,
  can: canComposeReport,
  act: async ({ id: constellationId, audience, map = 'now', with: against = 'nothing' }) => {
    const { database, now } = services()
    const madeAt = now()
    const composition = compositionFor(audience, { map, against })
    const row = { id: randomId(madeAt), constellationId, language: await getLocale(), composition, madeAt }
    await insertReport(database, row)
    return row.id
  },
})

/** Changes how a report is put together, by its whole form at once. */
export const changeComposition = action({
  parse: z.looseObject({ id, report: id }),
  find: found,
  can: canComposeReport,
  act: async ({ id: constellationId, report, ...fields }) => {
    const row = await reportIn(constellationId, report)
    const composition = composedIn(row.composition, fields)
    if (!composition) throw new Problem('badInput')
    if (!(await changeReport(services().database, row.id, composition))) throw new Problem('gone')
  },
})

/** Keeps a report if it says what its preview said, which `seal` tells; from then on it never changes. Says whether it had changed instead. */
export const keep = action({
  parse: z.object({ id, report: id, seal: id }),
  find: found,
  can: canComposeReport,
  act: async ({ report, seal }, constellation, actor) => {
    const row = await reportIn(constellation.id, report)
    return row.keptAt === null
      ? keepComposed(services(), actor, constellation, row, await getLocale(), seal)
      : 'kept'
  },
})

/** Deletes a report for good, kept or not. */
export const removeReport = action({
  parse: z.object({ id, report: id, sure: z.literal('yes') }),
  find: found,
  can: canDeleteReport,
  act: async ({ id: constellationId, report }, _constellation, actor) => {
    const { database, now } = services()
    const row = await reportIn(constellationId, report)
    await deleteReport(database, row.id)
    await note(database, actor, 'delete-report', row.id, now())
    await database.forgetDeleted()
  },
})
