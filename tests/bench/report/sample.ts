import { subjectKey } from '@/model/constellation/subject'
import { everyElement } from '@/model/edition/every-element'
import { answers } from '@/model/health/answer'
import { compositionFor } from '@/model/report/composition'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { constellationById, makeConstellation } from '@/server/database/constellations'
import type { Database } from '@/server/database/database'
import { openDatabase } from '@/server/database/open'
import { addResponse } from '@/server/database/responses'
import { closeRound, openRound } from '@/server/database/rounds'
import { editionInUse } from '@/server/edition'
import { readEnv } from '@/server/env'
import { readMap } from '@/server/live/read-map'
import { createUpdateLog } from '@/server/live/update-log'
import { composeNow } from '@/server/report/compose-report'
import type { ReportPress } from '@/server/report/press'
import { aConstellationOf } from '../../builders/a-constellation'
import { aResponse } from '../../builders/a-response'
import { aStoredConstellation } from '../../builders/a-stored-constellation'

const now = () => Date.UTC(2026, 10, 22, 10)

/** How many parties make a report of 30 and of 60 pages. */
export const partiesFor = { 30: 116, 60: 320 } as const
export type Pages = keyof typeof partiesFor

export const openSample = (folder: string): Promise<Database> => openDatabase(readEnv({ DATA_DIR: folder }))

/** Fills a database with a map of so many parties and one round in which a third of its relationships were checked; in a workspace of its own, or `within` another. */
export async function fillSample(database: Database, parties: number, within?: string): Promise<string> {
  const edition = editionInUse()
  const map = aConstellationOf(parties)
  const workspaceId = within ?? (await aStoredConstellation(database)).workspaceId
  const id = 'sample'
  const row = { id, workspaceId, name: 'Harbour', createdAt: 1, updatedAt: 1, archivedAt: null }
  await makeConstellation(database, row, constellationAsUpdate(map))
  const round = await openRound(database, id, { kind: 'baseline', name: 'Baseline' }, 1)
  const checked = map.relationships.filter((_, place) => place % 3 === 0)
  for (const [place, tie] of checked.entries()) {
    const given = everyElement(edition).map(({ element }, at) => [
      element.id,
      answers[(place + at) % answers.length],
    ])
    const subject = subjectKey({ kind: 'relationship', id: tie.id })
    await database.db
      .transaction()
      .execute(step =>
        addResponse(
          step,
          round?.id ?? '',
          aResponse({ subject, answers: Object.fromEntries(given) }, edition),
          '2026-11-20',
        ),
      )
  }
  await closeRound(database, round?.id ?? '', 2)
  return id
}

/** A whole report from rows in the database: gathered, composed, laid out, tagged and painted. */
export async function wholeReport(
  database: Database,
  id: string,
  press: Omit<ReportPress, 'draw'>,
): Promise<{ pdf: Uint8Array; outline: Uint8Array }> {
  const log = createUpdateLog(database, { report: () => undefined })
  const live = { read: (one: string) => readMap(undefined, log, one) }
  const row = await constellationById(database, id)
  if (!row) throw new Error('The sample is gone.')
  const deps = { database, edition: editionInUse(), now, press, live }
  const { outline } = await composeNow(deps, row, 'en', compositionFor('team'))
  return { outline, pdf: await press.print(outline, 'pdf') }
}
