import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { insertNote, notesOf } from '@/server/database/notes'
import { changeSeat } from '@/server/database/seats'
import { openSqlite } from '@/server/database/sqlite'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { tendNotes } from '@/server/workshop/tend-notes'
import { aRunningWorkshop, aRunSheet, roomDeps, someSeats } from '../builders/a-workshop'
import type { Place } from '../flows/place'

const names = [
  'Blue Heron',
  'Amber Otter',
  'Plum Swift',
  'Rose Finch',
  'Teal Hare',
  'Olive Lark',
  'Grey Wren',
]

const notes = [
  'The bus that stops running at six',
  'A way to get in touch by text at night',
  'The school nurse, who often hears of it first',
  'Friends who notice before anyone',
  'Solicitors, and the wait for them',
  'The housing officer',
]

const stageOf = (activity: string) => aRunSheet().stages.findIndex(one => one.activity === activity)

/** A workshop under way over the example: first `atLook` is done while something is lit up, then it is left where notes are being read. Resolves to its id. */
export async function aWorkshopToShow(
  { server, exampleId }: Place,
  page: Page,
  atLook: (id: string) => Promise<void>,
): Promise<string> {
  const database = openSqlite(server.dataDir)
  const secret = readFileSync(join(server.dataDir, 'secret'), 'utf8').trim()
  const deps = { ...roomDeps(database), secret }
  const own = await aRunningWorkshop(deps, exampleId)
  await steerWorkshop(deps, own, { do: 'stage', to: stageOf('look') })
  await page.goto(`/constellations/${exampleId}/workshops/${own}`)
  await page.getByLabel('On the map').selectOption({ label: 'Support worker' })
  await page.getByRole('button', { name: 'Light it up' }).click()
  await page.getByText('Lit up: Support worker').waitFor()
  await atLook(own)
  const seats = await someSeats(deps, own, names)
  await changeSeat(database, own, seats[2]?.id ?? '', { hasHandUp: true })
  await steerWorkshop(deps, own, { do: 'stage', to: stageOf('notes') })
  for (const text of notes)
    await insertNote(database, own, { id: randomUUID(), stage: 'missing', text }, 'private')
  const written = await notesOf(database, own)
  const late = written.filter(({ text }) => /six|night/.test(text)).map(({ id }) => id)
  await tendNotes(deps, own, late, { do: 'put-under', heap: 'Evenings and nights' })
  await database.close()
  return own
}
