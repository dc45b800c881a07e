import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import { type Audience, audiences } from '@/model/report/audience'
import { compositionFor } from '@/model/report/composition'
import type { ReportInput } from '@/model/report/report-input'
import { paintReport } from '@/server/pdf/paint-report'
import { tellReport } from '@/server/report/press-work'
import { aConstellationOf } from '../builders/a-constellation'
import { exampleReport, safeRounds } from '../builders/the-example-report'
import { differenceOf, pagesOf } from './pdf-pages'

const folder = 'tests/pictures/reports'
/** `RENEW_PICTURES=yes` writes the kept pictures anew; look at every one of them before keeping it. */
const renews = process.env.RENEW_PICTURES === 'yes'
/** The share of a page’s points that may differ. */
const tolerance = 0.004

const paint = (input: ReportInput, audience: Audience) =>
  paintReport(tellReport({ input, composition: compositionFor(audience) }).outline)

/** The trustees’ report is the commissioner’s with the evidence that the team’s has. */
const drawn = audiences.filter(audience => audience !== 'trustees')

const nothing = { constellation: emptyConstellation, rounds: [], asked: [], constellationName: '' }

const reports: readonly (readonly [
  name: string,
  audience: Audience,
  input: () => ReportInput,
  most: number,
])[] = [
  ...drawn.map(audience => [`example-${audience}`, audience, () => exampleReport(), 100] as const),
  ['safe-commissioner', 'commissioner', () => exampleReport({ asked: safeRounds(), rounds: [] }), 8],
  ['empty-team', 'team', () => exampleReport(nothing), 100],
  ['empty-participants', 'participants', () => exampleReport(nothing), 100],
  [
    '200-parties',
    'commissioner',
    () => exampleReport({ constellation: aConstellationOf(200), rounds: [] }),
    5,
  ],
]

const keptOf = (name: string) =>
  existsSync(join(folder, name)) ? readdirSync(join(folder, name)).sort() : []

function renew(name: string, pages: readonly Buffer[]): void {
  rmSync(join(folder, name), { recursive: true, force: true })
  mkdirSync(join(folder, name), { recursive: true })
  for (const [at, page] of pages.entries())
    writeFileSync(join(folder, name, `${String(at + 1).padStart(2, '0')}.png`), page)
}

describe('pages beside kept pictures', () => {
  test.each(reports)(
    'REPORT-49 every page of %s looks as it was kept',
    async (name, audience, input, most) => {
      const pages = pagesOf(await paint(input(), audience), most)
      if (renews) renew(name, pages)
      const kept = keptOf(name)
      expect(kept).toHaveLength(pages.length)
      const far = kept.flatMap((file, at) => {
        const page = pages[at]
        const difference = page ? differenceOf(readFileSync(join(folder, name, file)), page) : 1
        return difference > tolerance ? [`${file}: ${(difference * 100).toFixed(2)} %`] : []
      })
      expect(far).toEqual([])
    },
  )

  test('REPORT-49 a line that is not there, or a bar that says otherwise, is noticed', async () => {
    const [, , , ...rest] = pagesOf(await paint(exampleReport(), 'commissioner'), 6)
    const asked = exampleReport().asked?.slice(0, 1) ?? []
    const [, , , ...others] = pagesOf(await paint(exampleReport({ asked }), 'commissioner'), 6)
    expect(rest.some((page, at) => differenceOf(page, others[at] ?? page) > tolerance)).toBe(true)
  })
})
