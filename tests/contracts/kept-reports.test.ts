import { expect, test } from 'vitest'
import type { Constellation } from '@/model/constellation/constellation'
import { changeSection, compositionFor } from '@/model/report/composition'
import { constellationById } from '@/server/database/constellations'
import { changeReport, insertReport, reportById, reportsOf } from '@/server/database/reports'
import { composeNow } from '@/server/report/compose-report'
import { eraseReports, reportsToErase } from '@/server/report/erased-reports'
import { keepComposed, makeAndKeep } from '@/server/report/keep-report'
import { pressHere } from '@/server/report/press'
import { aConstellation, aParty } from '../builders/a-constellation'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { anEdition } from '../builders/an-edition'
import { onEachDatabase } from './each-database'

const day = Date.UTC(2026, 10, 22, 10)
const hour = 60 * 60 * 1000
const helpline = aParty({ id: 'a', kind: 'team', name: 'Helpline', note: 'Only by night' })
const outreach = aParty({ id: 'b', kind: 'team', name: 'Outreach' })
const map = aConstellation({ parties: [helpline, outreach] })

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
})
