import type { Transaction } from 'kysely'
import type { Example, ExampleRound } from '@/content/examples/example'
import { harbourLights } from '@/content/examples/harbour'
import type { Edition } from '@/model/edition/edition'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { insertConstellation } from '../database/constellations'
import type { Database } from '../database/database'
import { addResponse, dayOf } from '../database/responses'
import { addRound } from '../database/rounds'
import type { Tables } from '../database/tables'
import { editionInUse } from '../edition'
import { randomId } from '../random-id'
import { daysBefore, type ExampleMap, exampleMap } from './example-map'
import { exampleResponse } from './example-response'

type Step = Transaction<Tables>

interface Loading {
  readonly edition: Edition
  readonly map: ExampleMap
  readonly now: number
}

async function addRoundWithResponses(
  step: Step,
  constellationId: string,
  example: ExampleRound,
  { edition, map, now }: Loading,
): Promise<void> {
  const { id } = await addRound(step, constellationId, {
    kind: example.kind,
    name: example.name,
    openedAt: daysBefore(now, example.openedDaysAgo),
    closedAt: example.closedDaysAgo === null ? null : daysBefore(now, example.closedDaysAgo),
  })
  for (const response of example.responses) {
    const day = dayOf(daysBefore(now, response.daysAgo))
    await addResponse(step, id, exampleResponse(edition, response, map.aboutOf(response.about)), day)
  }
}

/** Loads the example into a workspace in one transaction and returns the new constellation's id. Loading it again makes another, independent one. */
export async function loadExample(
  { database, now }: { readonly database: Database; readonly now: () => number },
  workspaceId: string,
  example: Example = harbourLights,
): Promise<string> {
  const at = now()
  const map = exampleMap(example, at, randomId)
  const loading: Loading = { edition: editionInUse(), map, now: at }
  const id = randomId(at)
  const row = {
    id,
    workspaceId,
    name: example.name,
    createdAt: daysBefore(at, example.startedDaysAgo),
    updatedAt: at,
    archivedAt: null,
  }
  await database.db.transaction().execute(async step => {
    await insertConstellation({ db: step }, row, constellationAsUpdate(map.constellation))
    for (const round of example.rounds) await addRoundWithResponses(step, id, round, loading)
  })
  return id
}
