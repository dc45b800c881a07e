import type { Actor } from '@/model/access/role'
import type { Language } from '@/model/edition/words-in'
import type { Composition } from '@/model/report/composition'
import { note } from '../database/audit'
import type { ConstellationRow } from '../database/constellations'
import { insertReport, keepReport, type ReportRow, reportOutline, reportSealed } from '../database/reports'
import { randomId } from '../random-id'
import { type ComposedReport, composeNow, type ReadyReport, type ReportDeps } from './compose-report'

/** Keeps a report that was put together, if it still says what was seen in its preview (`seal`); otherwise it has changed, and nothing is kept. Says so in the audit log. */
export async function keepComposed(
  deps: ReportDeps,
  actor: Actor,
  constellation: ConstellationRow,
  { id, composition }: Pick<ReportRow, 'id' | 'composition'>,
  language: Language,
  seal: string,
): Promise<'kept' | 'changed'> {
  const ready = await composeNow(deps, constellation, language, composition)
  if (ready.seal !== seal) return 'changed'
  const keptAt = deps.now()
  await deps.database.db.transaction().execute(async db => {
    if (await keepReport({ db }, id, { ...ready, composition, language, keptAt }))
      await note({ db }, actor, 'keep-report', id, keptAt)
  })
  return 'kept'
}

async function keepNew(
  deps: ReportDeps,
  actor: Actor,
  constellationId: string,
  composition: Composition,
  language: Language,
  ready: ComposedReport,
): Promise<string> {
  const madeAt = deps.now()
  const id = randomId(madeAt)
  await deps.database.db.transaction().execute(async db => {
    await insertReport({ db }, { id, constellationId, language, composition, madeAt })
    await keepReport({ db }, id, { ...ready, composition, language, keptAt: madeAt })
    await note({ db }, actor, 'keep-report', id, madeAt)
  })
  return id
}

/** Makes a report and keeps it, in one step; gives its id and what it says. Where one is kept that says the same on the same day, it is that one. */
export async function makeAndKeep(
  deps: ReportDeps,
  actor: Actor,
  constellation: ConstellationRow,
  composition: Composition,
  language: Language,
): Promise<ReadyReport & { readonly id: string }> {
  const ready = await composeNow(deps, constellation, language, composition)
  const same = await reportSealed(deps.database, constellation.id, ready.seal)
  const kept = same && (await reportOutline(deps.database, same))
  if (same && kept) return { ...ready, outline: kept, id: same }
  return { ...ready, id: await keepNew(deps, actor, constellation.id, composition, language, ready) }
}
