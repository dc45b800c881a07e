import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { getLocale, getTranslations } from 'next-intl/server'
import { DrawnReport } from '@/components/report/drawn-report'
import { drawnReports } from '@/components/report/drawn-reports'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { canComposeReport } from '@/model/access/report'
import { breathe } from '@/server/breathe'
import { Problem } from '@/server/problem'
import { randomId } from '@/server/random-id'
import { type ComposedReport, composeNow, type ReadyReport } from '@/server/report/compose-report'
import { keptReport } from '@/server/report/kept-report'
import type { DrawnReport as Drawn } from '@/server/report/press-work'
import { services } from '@/server/services'
import { submitKeepReport } from '../../forms'
import { Frame, type Search } from '../../frame'
import { LeftOutList } from '../../left-out-list'
import { reportOr404 } from '../../report-or-404'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('reportPage')
  return { title: words('title') }
}

type Props = {
  readonly params: Promise<{ id: string; report: string }>
  readonly searchParams: Promise<Search>
}

type Found = Awaited<ReturnType<typeof reportOr404>>

type Ready = ReadyReport & Partial<Pick<ComposedReport, 'seal'>>

/** A kept report as it was kept, another one as it would be kept now. */
async function readyOf({ constellation, report }: Found): Promise<Ready> {
  const kept = await keptReport(services().database, report)
  return kept ?? composeNow(services(), constellation, await getLocale(), report.composition)
}

/** What is shown, drawn as a page; or what stands in its way. */
async function drawnOf(found: Found): Promise<(Ready & { readonly drawn: Drawn }) | Problem> {
  try {
    const ready = await readyOf(found)
    return { ...ready, drawn: await services().press.draw(ready.outline) }
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** Each piece in a turn of its own: between them, others are answered. */
function oneByOne(pieces: readonly string[]): readonly Promise<string>[] {
  let before = Promise.resolve()
  return pieces.map(piece => {
    before = before.then(breathe)
    return before.then(() => piece)
  })
}

/** As a page takes it that is asked for whole, by an id for as long as it is written; else piece by piece. */
async function takenBy({ pieces }: Drawn): Promise<readonly Promise<string>[] | string> {
  if (!(await headers()).has('x-whole-page')) return oneByOne(pieces)
  const id = randomId(services().now())
  drawnReports().set(id, pieces.join(''))
  after(() => drawnReports().delete(id))
  return id
}

/** A report to read: the equal twin of the PDF, and before it is kept the preview, with what was left out and why (S-34). */
export default async function ReadReportPage({ params, searchParams }: Props) {
  const found = await reportOr404(await params)
  const { actor, constellation, report } = found
  const words = await getTranslations('reportPage')
  const ready = await drawnOf(found)
  const back = {
    href: `/constellations/${constellation.id}/report/${report.id}`,
    words: words(report.keptAt === null ? 'backToComposing' : 'backToReport'),
  }
  if (ready instanceof Problem)
    return (
      <Frame constellation={constellation} title={words('preview')} said={{ problem: ready.id }} back={back}>
        {null}
      </Frame>
    )
  const isPreview = report.keptAt === null
  const keep = (said: string) =>
    canComposeReport(actor, constellation) ? (
      <form action={submitKeepReport}>
        <input type="hidden" name="id" value={constellation.id} />
        <input type="hidden" name="report" value={report.id} />
        <input type="hidden" name="seal" value={ready.seal} />
        <Button type="submit" look="primary">
          {said}
        </Button>
      </form>
    ) : null
  return (
    <Frame constellation={constellation} title={undefined} said={await searchParams} back={back}>
      {isPreview ? (
        <div className="not-in-print">
          <Notice tone="warm">
            <div className="grid gap-3">
              <h2 className="text-xl">{words('preview')}</h2>
              <p>{words('previewAbout')}</p>
              <h3 className="font-bold">{words('leftOutTitle')}</h3>
              <LeftOutList audience={report.audience} facts={ready.facts} />
              {keep(words('keep'))}
            </div>
          </Notice>
        </div>
      ) : null}
      <DrawnReport language={ready.drawn.language} drawn={await takenBy(ready.drawn)} />
      {isPreview ? <div className="not-in-print">{keep(words('keepRead'))}</div> : null}
    </Frame>
  )
}
