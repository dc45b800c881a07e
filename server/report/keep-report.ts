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

type Alike = ReadyReport & { readonly id: string }

async function sameKept(
  { database }: ReportDeps,
  constellationId: string,
  ready: ComposedReport,
): Promise<Alike | undefined> {
  const id = await reportSealed(database, constellationId, ready.seal)
  const outline = id && (await reportOutline(database, id))
  return id && outline ? { facts: ready.facts, outline, id } : undefined
}

/** The kept report that says what one made now would say, on the same day; undefined where there is none. Keeps nothing. */
export const keptAlike = async (
  deps: ReportDeps,
  constellation: ConstellationRow,
  composition: Composition,
  language: Language,
): Promise<Alike | undefined> =>
  sameKept(deps, constellation.id, await composeNow(deps, constellation, language, composition))

/** Makes a report and keeps it, in one step; gives its id and what it says. Where one is kept that says the same on the same day, it is that one. */
export async function makeAndKeep(
  deps: ReportDeps,
  actor: Actor,
  constellation: ConstellationRow,
  composition: Composition,
  language: Language,
): Promise<Alike> {
  const ready = await composeNow(deps, constellation, language, composition)
  const same = await sameKept(deps, constellation.id, ready)
  return same ?? { ...ready, id: await keepNew(deps, actor, constellation.id, composition, language, ready) }
}
