'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canDeleteReport } from '@/model/access/report'
import { canPlanRounds } from '@/model/access/rounds'
import { toRead } from '@/model/results/tellable'
import { releasesOf } from '@/server/database/releases'
import { judgeTold, toldOf } from '@/server/database/told'
import { eraseReportsOfKeptBack } from '@/server/report/erased-reports'
import { services } from '@/server/services'
import { constellationOf, idSchema, roundFields, roundIn } from '../../found'

/** Says whether something that was said in own words is shown; only of what may be read at all. */
export const judge = action({
  parse: z.strictObject({ ...roundFields, told: idSchema, state: z.enum(['shown', 'kept-back']) }),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round: named, told, state }): Promise<'judged' | 'not-there'> => {
    const { database } = services()
    const round = await roundIn(id, named)
    const [all, releases] = await Promise.all([
      toldOf(database, round.id, round.batch),
      releasesOf(database, id),
    ])
    const isReadable = toRead(all, releases.get(round.id) ?? []).some(one => one.id === told)
    return isReadable && (await judgeTold(database, round.id, told, state)) ? 'judged' : 'not-there'
  },
})

/** Deletes the kept reports that hold own words of this round which are kept back. */
export const eraseHolding = action({
  parse: z.strictObject({ ...roundFields, sure: z.literal('yes') }),
  find: constellationOf,
  can: canDeleteReport,
  act: async ({ id, round: named }, _constellation, actor): Promise<'reports-erased'> => {
    const { database, now } = services()
    const round = await roundIn(id, named)
    await database.db.transaction().execute(db => eraseReportsOfKeptBack({ db }, round, actor, now()))
    await database.forgetDeleted()
    return 'reports-erased'
  },
})
