import { expect, test } from 'vitest'
import type { Constellation } from '@/model/constellation/constellation'
import { changeSection, compositionFor } from '@/model/report/composition'
import { constellationById } from '@/server/database/constellations'
import type { Database } from '@/server/database/database'
import { changeReport, insertReport, reportById, reportsOf } from '@/server/database/reports'
import { addTold, judgeTold, toldOf } from '@/server/database/told'
import { workshopById } from '@/server/database/workshops'
import { composeNow } from '@/server/report/compose-report'
import {
  eraseReports,
  eraseReportsOfKeptBack,
  reportsOfKeptBack,
  reportsOfWorkshop,
  reportsToErase,
} from '@/server/report/erased-reports'
import { keepComposed, makeAndKeep } from '@/server/report/keep-report'
import { unpackOutline } from '@/server/report/pack-outline'
import { pressHere } from '@/server/report/press-here'
import { saveSheet, sendSheet } from '@/server/rounds/answering'
import { closeAskedRound } from '@/server/rounds/close-round'
import { openAskedRound } from '@/server/rounds/open-round'
import { endWorkshop } from '@/server/workshop/end-workshop'
import { dropWorkshop, prepareWorkshop } from '@/server/workshop/prepare-workshop'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { write } from '@/server/workshop/take-part'
import { aConstellation, aParty } from '../builders/a-constellation'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { aRunningWorkshop, aRunSheet, aWorkshopPlan, roomDeps, someSeats } from '../builders/a-workshop'
import { aPlannedRound, someCodes } from '../builders/an-asked-round'
import { anEdition } from '../builders/an-edition'
import { onEachDatabase } from './each-database'

const day = Date.UTC(2026, 10, 22, 10)
const hour = 60 * 60 * 1000
const helpline = aParty({ id: 'a', kind: 'team', name: 'Helpline', note: 'Only by night' })
const outreach = aParty({ id: 'b', kind: 'team', name: 'Outreach' })
const map = aConstellation({ parties: [helpline, outreach] })

const textOf = ({ outline }: { readonly outline: Uint8Array }) => JSON.stringify(unpackOutline(outline))

/** A closed round that twelve people answered; its id. */
async function aReleasedRound(database: Database, constellationId: string): Promise<string> {
  const deps = { database, now: () => day - hour }
  const id = await aPlannedRound(database, constellationId)
  const codes = await someCodes(database, 'a secret', id, 12)
  await openAskedRound(deps, id, map)
  for (const { id: code } of codes) {
    await saveSheet(deps, code, () => ({ chosen: { constellation: { 'safety-1': ['partly'] } }, words: {} }))
    await sendSheet(deps, code)
  }
  await closeAskedRound(deps, id)
  return id
}

onEachDatabase('kept reports', database => {
  /** A constellation whose map and clock a test can change. */
  async function aPlace() {
    const stored = await aStoredConstellation(database())
    const row = await constellationById(database(), stored.id)
    if (!row) throw new Error('It was stored a moment ago.')
    const present: { map: Constellation; at: number } = { map, at: day }
    const deps = {
      database: database(),
      edition: anEdition(),
      press: pressHere,
      live: { read: async () => present.map },
      now: () => present.at,
    }
    const actor = { accountId: stored.workspaceId, workspaceId: stored.workspaceId, role: 'owner' } as const
    const make = (audience: 'team' | 'commissioner' = 'team') =>
      makeAndKeep(deps, actor, row, compositionFor(audience), 'en')
    return { row, deps, actor, present, make }
  }

  async function aPreview() {
    const place = await aPlace()
    const composition = compositionFor('commissioner')
    const report = { id: `seen-${place.row.id}`, composition }
    await insertReport(database(), {
      ...report,
      constellationId: place.row.id,
      language: 'en',
      madeAt: day,
    })
    const { seal } = await composeNow(place.deps, place.row, 'en', composition)
    const keep = async () => {
      const found = await reportById(database(), place.row.id, report.id)
      if (!found) throw new Error('It was begun a moment ago.')
      return keepComposed(place.deps, place.actor, place.row, found, 'en', seal)
    }
    const isKept = async () => (await reportById(database(), place.row.id, report.id))?.keptAt !== null
    return { ...place, report, keep, isKept }
  }

  test('REPORT-98 what was seen is kept, also some hours later', async () => {
    const { present, keep, isKept } = await aPreview()
    present.at += 2 * hour
    expect(await keep()).toBe('kept')
    expect(await isKept()).toBe(true)
  })

  test('REPORT-98 where the map changed after the preview nothing is kept', async () => {
    const { present, keep, isKept } = await aPreview()
    present.map = aConstellation({ parties: [helpline] })
    expect(await keep()).toBe('changed')
    expect(await isKept()).toBe(false)
  })

  test('REPORT-98 where somebody put it together otherwise meanwhile, or it is another day, nothing is kept', async () => {
    const { report, present, keep, isKept } = await aPreview()
    await changeReport(database(), report.id, changeSection(report.composition, 'map', { isLeftOut: true }))
    expect(await keep()).toBe('changed')
    await changeReport(database(), report.id, report.composition)
    present.at += 24 * hour
    expect(await keep()).toBe('changed')
    expect(await isKept()).toBe(false)
  })

  test('REPORT-99 asked for again on the same day, the same report is the one that is kept', async () => {
    const { row, present, make } = await aPlace()
    const first = await make()
    present.at += hour
    const again = await make()
    expect(again.id).toBe(first.id)
    expect(Buffer.from(again.outline).equals(Buffer.from(first.outline))).toBe(true)
    present.at += 24 * hour
    expect((await make()).id).not.toBe(first.id)
    expect(await reportsOf(database(), row.id)).toHaveLength(2)
  })

  test('VERSION-33 erasing deletes the reports that hold what no longer stands, and no other', async () => {
    const { row, present, make } = await aPlace()
    const withNote = await make('team')
    const without = await make('commissioner')
    expect(await reportsToErase(database(), row.id, present.map)).toEqual([])
    const reworded = aConstellation({ parties: [{ ...helpline, note: 'By day' }, outreach] })
    expect(await reportsToErase(database(), row.id, reworded)).toEqual([withNote.id])
    await eraseReports(database(), row.id, reworded)
    expect((await reportsOf(database(), row.id)).map(({ id }) => id)).toEqual([without.id])
    const deleted = aConstellation({ parties: [helpline] })
    expect(await reportsToErase(database(), row.id, deleted)).toEqual([without.id])
  })

  test('VERSION-36 erasing deletes the reports that hold own words which were kept back again, and no other', async () => {
    const { row, present, make } = await aPlace()
    const round = await aReleasedRound(database(), row.id)
    await addTold(database(), round, 0, [
      { subject: 'constellation', question: 'safety-1', text: 'They listen' },
    ])
    const [told] = await toldOf(database(), round, 1)
    const before = await make('team')
    await judgeTold(database(), round, told?.id ?? '', 'shown')
    const withWords = await make('team')
    expect([before, withWords].map(one => textOf(one).includes('They listen'))).toEqual([false, true])
    const outside = await make('commissioner')
    expect(await reportsToErase(database(), row.id, present.map)).toEqual([])
    await judgeTold(database(), round, told?.id ?? '', 'kept-back')
    expect(await reportsToErase(database(), row.id, present.map)).toEqual([withWords.id])
    await eraseReports(database(), row.id, present.map)
    const left = (await reportsOf(database(), row.id)).map(({ id }) => id)
    expect(left.toSorted()).toEqual([before.id, outside.id].toSorted())
  })

  test('VERSION-37 the reports that hold own words which are kept back can be erased, and no other', async () => {
    const { row, actor, make } = await aPlace()
    const id = await aReleasedRound(database(), row.id)
    const round = { id, constellationId: row.id, batch: 1 }
    const about = { subject: 'constellation', question: 'safety-1' }
    const said = ['They listen', 'They listen', 'They ring back'].map(text => ({ ...about, text }))
    await addTold(database(), id, 0, said)
    const told = await toldOf(database(), id, 1)
    const [ringing] = told.filter(({ text }) => text === 'They ring back')
    const [one, other] = told.filter(({ text }) => text === 'They listen')
    const without = await make('team')
    for (const { id: words } of told) await judgeTold(database(), id, words, 'shown')
    const holding = await make('team')
    await judgeTold(database(), id, one?.id ?? '', 'kept-back')
    expect(await reportsOfKeptBack(database(), round)).toEqual([])
    await judgeTold(database(), id, other?.id ?? '', 'kept-back')
    expect(await reportsOfKeptBack(database(), round)).toEqual([holding.id])
    const after = await make('team')
    await eraseReportsOfKeptBack(database(), round, actor, day)
    const left = (await reportsOf(database(), row.id)).map(report => report.id)
    expect(left.toSorted()).toEqual([without.id, after.id].toSorted())
    await judgeTold(database(), id, ringing?.id ?? '', 'kept-back')
    expect(await reportsOfKeptBack(database(), round)).toEqual([after.id])
  })

  /** A place where a workshop with one shown note has ended. */
  async function afterAWorkshop() {
    const place = await aPlace()
    const rooms = roomDeps(database(), () => day - hour)
    const workshop = await aRunningWorkshop(rooms, place.row.id)
    const [seat] = await someSeats(rooms, workshop, ['Blue Heron'])
    const { stages } = aRunSheet()
    await steerWorkshop(rooms, workshop, {
      do: 'stage',
      to: stages.findIndex(({ id }) => id === 'missing'),
    })
    await write(rooms, seat?.id ?? '', { stage: 'missing', text: 'A text line', isSure: false })
    await steerWorkshop(rooms, workshop, { do: 'read', stage: 'missing' })
    await steerWorkshop(rooms, workshop, { do: 'reveal', stage: 'missing' })
    await endWorkshop(rooms, workshop)
    return { ...place, rooms, workshop }
  }

  test('VERSION-34 the record of a workshop goes with the kept reports that tell of it, and with no other (S-32)', async () => {
    const { row, deps, actor, rooms, workshop, make, present } = await afterAWorkshop()
    const telling = await make('team')
    const outside = await make('commissioner')
    const without = await makeAndKeep(
      deps,
      actor,
      row,
      changeSection(compositionFor('team'), 'workshops', { isLeftOut: true }),
      'en',
    )
    expect(textOf(telling)).toContain('A text line')
    const kept = await workshopById(database(), workshop)
    expect(kept && (await reportsOfWorkshop(database(), kept))).toEqual([telling.id])
    expect(await reportsToErase(database(), row.id, present.map)).toEqual([])
    expect(await dropWorkshop(rooms, workshop)).toBe(true)
    expect((await reportsOf(database(), row.id)).map(({ id }) => id).sort()).toEqual(
      [outside.id, without.id].sort(),
    )
    const again = await make('team')
    expect(textOf(again)).not.toContain('A text line')
  })

  test('VERSION-34 a report that was kept before it was marked with its workshops goes with any it could tell of', async () => {
    const { row, rooms, workshop, make } = await afterAWorkshop()
    const [old, outside] = [await make('team'), await make('commissioner')]
    await database()
      .db.updateTable('report')
      .set({ holds: null })
      .where('constellation_id', '=', row.id)
      .execute()
    await dropWorkshop(rooms, workshop)
    const left = (await reportsOf(database(), row.id)).map(({ id }) => id)
    expect([left.includes(old.id), left.includes(outside.id)]).toEqual([false, true])
  })

  test('VERSION-34 a workshop that never began takes no report with it', async () => {
    const { row, make } = await aPlace()
    const kept = await make('team')
    const rooms = roomDeps(database())
    expect(await dropWorkshop(rooms, await prepareWorkshop(rooms, row.id, aWorkshopPlan()))).toBe(true)
    expect((await reportsOf(database(), row.id)).map(({ id }) => id)).toEqual([kept.id])
  })
})
