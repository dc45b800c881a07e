import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { MakeReport } from '@/components/report/download-report'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Part } from '@/components/versions/part'
import { canChangeReportStyle, canComposeReport } from '@/model/access/report'
import { audiences } from '@/model/report/audience'
import { reportsOf } from '@/server/database/reports'
import { roundsOf } from '@/server/database/rounds'
import { versionsOf } from '@/server/database/versions'
import { closedRounds } from '@/server/results/released-rounds'
import { services } from '@/server/services'
import { constellationIn } from '@/server/versions/version-map'
import { chosenVersions } from './chosen-versions'
import { submitBegin } from './forms'
import { Frame, type Search } from './frame'
import { ReportList } from './report-list'
import { VersionChoice } from './version-choice'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('reportPage')
  return { title: words('title') }
}

type Props = {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<Search>
}

/** Reports: one for an audience, put together step by step; the team’s own in one click; and all that were made. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const said = await searchParams
  const words = await getTranslations('reportPage')
  const { live, database } = services()
  const chosen = await chosenVersions(constellation.id, said)
  if (!chosen) notFound()
  const { asOf, comparedWith } = chosen
  const map = asOf ? constellationIn(asOf) : await live.read(constellation.id)
  const rounds = await roundsOf(database, constellation.id)
  const asked = await closedRounds(database, constellation.id)
  const query = new URLSearchParams({ map: asOf?.id ?? 'now', with: comparedWith?.id ?? 'nothing' })
  const contents = [
    words('map', { parties: map.parties.length, relationships: map.relationships.length }),
    words('findings'),
    ...(asked.length > 0 ? [words('asked', { count: asked.length })] : []),
    words('rounds', { count: rounds.length }),
    words('reflections', { count: map.reflections.length }),
    words('actions', { count: map.actions.length }),
    words('method'),
  ]
  return (
    <Frame constellation={constellation} title={words('title')} said={said}>
      <p className="max-w-prose text-lg">{words('intro')}</p>
      {canComposeReport(actor, constellation) ? <Audiences id={constellation.id} query={query} /> : null}
      <Part title={words('quickTitle')} about={words('quickAbout')}>
        <section aria-labelledby="contents" className="grid gap-2">
          <h3 id="contents" className="font-bold">
            {words('contents')}
          </h3>
          <ul className="list-disc pl-6">
            {contents.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <VersionChoice
          id={constellation.id}
          versions={await versionsOf(database, constellation.id)}
          chosen={chosen}
        />
        <Notice tone="warm">
          <h3 className="font-bold">{words('careTitle')}</h3>
          <p>{words(rounds.length === 0 ? 'careUnchecked' : 'care')}</p>
        </Notice>
        <MakeReport
          action={`/constellations/${constellation.id}/report/pdf`}
          fields={Object.fromEntries(query)}
          words={{
            download: words('download'),
            making: words('making'),
            saved: words('saved'),
            failed: words('failed'),
          }}
        />
      </Part>
      <section aria-labelledby="all-reports" className="grid gap-4">
        <h2 id="all-reports" className="text-xl">
          {words('allReports')}
        </h2>
        <ReportList
          constellationId={constellation.id}
          reports={await reportsOf(database, constellation.id)}
        />
      </section>
      {canChangeReportStyle(actor, actor) ? (
        <p>
          <Link href="/reports/look" className="inline-flex min-h-11 items-center">
            {words('lookLink')}
          </Link>
        </p>
      ) : null}
    </Frame>
  )
}

/** For whom a report can be begun. */
async function Audiences({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const words = await getTranslations('reportPage')
  return (
    <section aria-labelledby="for-whom" className="grid gap-4">
      <h2 id="for-whom" className="text-xl">
        {words('begin')}
      </h2>
      <form action={submitBegin}>
        <input type="hidden" name="id" value={id} />
        {[...query].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ul className="grid gap-3 sm:grid-cols-2">
          {audiences.map(audience => (
            <li
              key={audience}
              className="grid content-between gap-3 rounded-card border border-line bg-sheet p-5"
            >
              <div className="grid gap-1">
                <h3 className="text-lg">{words(`for.${audience}`)}</h3>
                <p>{words(`audiences.${audience}`)}</p>
              </div>
              <div>
                <Button
                  type="submit"
                  name="audience"
                  value={audience}
                  aria-label={`${words('beginButton')}: ${words(`for.${audience}`)}`}
                >
                  {words('beginButton')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </form>
    </section>
  )
}
