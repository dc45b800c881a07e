import { expect, test } from 'vitest'
import { compositionFor, moveSection } from '@/model/report/composition'
import { plainHouse } from '@/model/report/house-style'
import type { ReportFacts } from '@/model/report/report-facts'
import { keepReportStyle, reportStyleOf } from '@/server/database/report-styles'
import {
  changeReport,
  deleteReport,
  insertReport,
  keepReport,
  reportById,
  reportOutline,
  reportsOf,
} from '@/server/database/reports'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { onEachDatabase } from './each-database'

const facts: ReportFacts = {
  title: 'Tŷ Gŵyr',
  asOf: null,
  comparedWith: { title: 'Before', madeAt: 1 },
  rounds: [{ name: 'Baseline', kind: 'baseline', openedAt: 1 }],
  leftOut: [{ what: 'notes', count: 2 }],
  leftOutSections: ['map'],
}
const outline = new Uint8Array([31, 139, 0, 255])
const composition = compositionFor('commissioner')
const kept = {
  composition,
  language: 'cy',
  keptAt: 50,
  facts,
  outline,
  seal: 'sealed',
  holds: ['one', 'two'],
} as const

const aReport = (id: string, constellationId: string, madeAt = 1) =>
  ({ id, constellationId, language: 'en', composition: compositionFor('commissioner'), madeAt }) as const

onEachDatabase('reports', database => {
  test('REPORT-95 a constellation lists its own reports, the last made first', async () => {
    const one = await aStoredConstellation(database())
    const other = await aStoredConstellation(database())
    await insertReport(database(), aReport(`a-${one.id}`, one.id, 1))
    await insertReport(database(), aReport(`b-${one.id}`, one.id, 2))
    expect((await reportsOf(database(), one.id)).map(({ id }) => id)).toEqual([`b-${one.id}`, `a-${one.id}`])
    expect(await reportsOf(database(), other.id)).toEqual([])
    expect(await reportById(database(), other.id, `a-${one.id}`)).toBeUndefined()
  })

  test('REPORT-95 a report is changed until it is kept, and never after', async () => {
    const { id: constellation } = await aStoredConstellation(database())
    const row = aReport(`c-${constellation}`, constellation)
    await insertReport(database(), row)
    const moved = moveSection(row.composition, 'map', -1)
    expect(await changeReport(database(), row.id, moved)).toBe(true)
    expect(await keepReport(database(), row.id, { ...kept, composition: moved })).toBe(true)
    expect(await changeReport(database(), row.id, row.composition)).toBe(false)
    const later = { ...kept, keptAt: 99, outline: new Uint8Array([1]) }
    expect(await keepReport(database(), row.id, later)).toBe(false)
    expect(await reportById(database(), constellation, row.id)).toEqual({
      ...row,
      audience: 'commissioner',
      composition: moved,
      language: 'cy',
      keptAt: 50,
      facts,
    })
    expect(new Uint8Array((await reportOutline(database(), row.id)) ?? [])).toEqual(outline)
  })

  test('REPORT-96 a deleted report is gone, and a constellation takes its reports with it', async () => {
    const { id: constellation } = await aStoredConstellation(database())
    await insertReport(database(), aReport(`d-${constellation}`, constellation))
    await insertReport(database(), aReport(`e-${constellation}`, constellation))
    await deleteReport(database(), `d-${constellation}`)
    expect(await reportById(database(), constellation, `d-${constellation}`)).toBeUndefined()
    expect(await reportById(database(), constellation, `e-${constellation}`)).toBeDefined()
    await database().db.deleteFrom('constellation').where('id', '=', constellation).execute()
    expect(await reportById(database(), constellation, `e-${constellation}`)).toBeUndefined()
  })

  test('REPORT-97 a workspace has one look, plain until somebody chooses', async () => {
    const { workspaceId } = await aStoredConstellation(database())
    expect(await reportStyleOf(database(), workspaceId)).toEqual(plainHouse)
    const logo = { type: 'image/png', width: 1, height: 1, data: 'AA==' } as const
    const style = { organisation: 'Tŷ Gŵyr', accent: '#112233', logo }
    await keepReportStyle(database(), workspaceId, style)
    expect(await reportStyleOf(database(), workspaceId)).toEqual(style)
    await keepReportStyle(database(), workspaceId, { ...style, logo: undefined })
    expect(await reportStyleOf(database(), workspaceId)).toEqual({ ...style, logo: undefined })
  })
})
