import type { Actor } from '@/model/access/role'
import type { Language } from '@/model/edition/words-in'
import type { Composition } from '@/model/report/composition'
import { note } from '../database/audit'
import type { ConstellationRow } from '../database/constellations'
import { insertReport, keepReport, type ReportRow } from '../database/reports'
import { randomId } from '../random-id'
import { composeNow, type ReadyReport, type ReportDeps } from './compose-report'

/** Keeps a report that was put together, as it stands at this moment; says so in the audit log. */
export async function keepComposed(
  deps: ReportDeps,
  actor: Actor,
  constellation: ConstellationRow,
  { id, composition }: Pick<ReportRow, 'id' | 'composition'>,
  language: Language,
): Promise<ReadyReport> {
  const ready = await composeNow(deps, constellation, language, composition)
  const keptAt = deps.now()
  await deps.database.db.transaction().execute(async db => {
    if (await keepReport({ db }, id, { ...ready, language, keptAt }))
      await note({ db }, actor, 'keep-report', id, keptAt)
  })
  return ready
}

/** Makes a report and keeps it, in one step; gives its id and what it says. */
export async function makeAndKeep(
  deps: ReportDeps,
  actor: Actor,
  constellation: ConstellationRow,
  composition: Composition,
  language: Language,
): Promise<ReadyReport & { readonly id: string }> {
  const ready = await composeNow(deps, constellation, language, composition)
  const madeAt = deps.now()
  const id = randomId(madeAt)
  await deps.database.db.transaction().execute(async db => {
    await insertReport({ db }, { id, constellationId: constellation.id, language, composition, madeAt })
    await keepReport({ db }, id, { ...ready, language, keptAt: madeAt })
    await note({ db }, actor, 'keep-report', id, madeAt)
  })
  return { ...ready, id }
}
