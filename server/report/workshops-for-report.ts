import { type Language, wordsIn } from '@/model/edition/words-in'
import type { ReportWorkshop, ReportWorkshopStage } from '@/model/report/report-input'
import { inHeaps, type Note } from '@/model/workshop/note'
import type { Stage } from '@/model/workshop/run-sheet'
import type { Workshop } from '@/model/workshop/workshop'
import { dotsOf } from '../database/ballots'
import { notesOf } from '../database/notes'
import { workshopsOf } from '../database/workshops'
import type { Writes } from '../database/writes'

/** The most workshops a report tells of: the last ones. */
const mostWorkshops = 6

// How somebody felt that day, in one word, was for the room alone.
const isTold = ({ activity }: Stage) => activity !== 'word'

function stageTold(
  stage: Stage,
  { room }: Workshop,
  notes: readonly Note[],
  sums: ReadonlyMap<string, number> | undefined,
  language: Language,
): ReportWorkshopStage {
  const shown = notes.filter(note => note.stage === stage.id && note.state === 'shown')
  const options = room.votes[stage.id]?.options ?? []
  return {
    title: wordsIn(stage.title, language).text,
    heaps: inHeaps(shown).map(({ heap, notes: own }) => ({
      heap,
      notes: own.map(({ text, pin }) => ({ text, about: pin })),
    })),
    dots: options
      .map(({ id, text }) => ({ text, dots: sums?.get(id) ?? 0 }))
      .toSorted((one, other) => other.dots - one.dots),
  }
}

async function told(database: Writes, workshop: Workshop, language: Language): Promise<ReportWorkshop> {
  const [notes, sums] = await Promise.all([notesOf(database, workshop.id), dotsOf(database, workshop.id)])
  return {
    id: workshop.id,
    name: workshop.plan.name,
    endedAt: workshop.endedAt ?? 0,
    people: workshop.record?.people ?? 0,
    stages: workshop.plan.sheet.stages
      .filter(isTold)
      .map(stage => stageTold(stage, workshop, notes, sums.get(stage.id), language)),
  }
}

const overBy = async (database: Writes, constellationId: string, until: number) =>
  (await workshopsOf(database, constellationId)).filter(
    ({ state, endedAt }) => state === 'ended' && (endedAt ?? 0) <= until,
  )

/** The last workshops of a constellation that were over by a time (milliseconds), the earliest first, as a report tells them. */
export async function workshopsForReport(
  database: Writes,
  constellationId: string,
  language: Language,
  until = Number.MAX_SAFE_INTEGER,
): Promise<ReportWorkshop[]> {
  const over = (await overBy(database, constellationId, until)).slice(0, mostWorkshops).toReversed()
  return Promise.all(over.map(workshop => told(database, workshop, language)))
}

/** All workshops of a constellation that are over, however many a report would tell of. */
export async function everyWorkshopTold(
  database: Writes,
  constellationId: string,
): Promise<ReportWorkshop[]> {
  const over = await overBy(database, constellationId, Number.MAX_SAFE_INTEGER)
  return Promise.all(over.map(workshop => told(database, workshop, 'en')))
}
