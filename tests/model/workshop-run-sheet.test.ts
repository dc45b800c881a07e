import { expect, test } from 'vitest'
import { runSheets } from '@/content/run-sheets/run-sheets'
import { minutesOf } from '@/model/workshop/minutes-of'
import { faultsOfRunSheet, runSheetSchema } from '@/model/workshop/run-sheet'
import { aRunSheet } from '../builders/a-workshop'

test('ROOM-1 each fault of a run sheet is named', () => {
  const sheet = aRunSheet()
  const [arrive, ...others] = sheet.stages
  const check = others.find(({ activity }) => activity === 'check')
  if (!arrive || !check) throw new Error('The run sheet has changed.')
  const of = (...stages: typeof sheet.stages) => faultsOfRunSheet({ ...sheet, stages })
  expect(of(arrive, ...others)).toEqual([])
  expect(of(arrive, arrive)).toEqual(['same-stage-twice'])
  expect(of(check, { ...check, id: 'again' }, arrive)).toEqual(['two-checks'])
  expect(of(arrive, check)).toEqual(['leaves-abruptly'])
})

test('ROOM-2 the run sheets of the program are without fault, begin by arriving and end by leaving well', () => {
  for (const sheet of runSheets) {
    expect(runSheetSchema.parse(sheet)).toEqual(sheet)
    expect(faultsOfRunSheet(sheet)).toEqual([])
    expect([sheet.stages[0]?.id, sheet.stages.at(-1)?.id]).toEqual(['arrive', 'leave'])
  }
  const minutes = Object.fromEntries(runSheets.map(sheet => [sheet.id, minutesOf(sheet)]))
  expect(minutes).toMatchObject({ 'one-hour': 60, 'ninety-minutes': 90, 'half-a-day': 200 })
  expect(new Set(runSheets.map(({ id }) => id)).size).toBe(runSheets.length)
})
