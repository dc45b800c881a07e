import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { DownloadReport } from '@/components/report/download-report'
import { Notice } from '@/components/ui/notice'
import { roundsOf } from '@/server/database/rounds'
import { versionsOf } from '@/server/database/versions'
import { services } from '@/server/services'
import { constellationIn } from '@/server/versions/version-map'
import { ConstellationHeader } from '../constellation-header'
import { chosenVersions } from './chosen-versions'
import { VersionChoice } from './version-choice'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('reportPage')
  return { title: words('title') }
}

type Props = {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What the report holds, and the one click that makes it. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { constellation } = await constellationOr404((await params).id)
  const words = await getTranslations('reportPage')
  const { live, database } = services()
  const chosen = await chosenVersions(constellation.id, await searchParams)
  if (!chosen) notFound()
  const { asOf, comparedWith } = chosen
  const map = asOf ? constellationIn(asOf) : await live.read(constellation.id)
  const rounds = await roundsOf(database, constellation.id)
  const query = new URLSearchParams({ map: asOf?.id ?? 'now', with: comparedWith?.id ?? 'nothing' })
  const contents = [
    words('map', { parties: map.parties.length, relationships: map.relationships.length }),
    words('findings'),
    words('rounds', { count: rounds.length }),
    words('reflections', { count: map.reflections.length }),
    words('actions', { count: map.actions.length }),
    words('method'),
  ]
  return (
    <>
      <ConstellationHeader id={constellation.id} name={constellation.name} current="report" />
      <main id="main" className="mx-auto grid w-full max-w-2xl content-start gap-6 px-4 py-8">
        <h1 className="text-3xl">{words('title')}</h1>
        <p className="text-lg">{words('about')}</p>
        <section aria-labelledby="contents" className="grid gap-2">
          <h2 id="contents" className="text-xl">
            {words('contents')}
          </h2>
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
          <h2 className="font-bold">{words('careTitle')}</h2>
          <p>{words(rounds.length === 0 ? 'careUnchecked' : 'care')}</p>
        </Notice>
        <DownloadReport
          href={`/constellations/${constellation.id}/report/pdf?${query}`}
          words={{
            download: words('download'),
            making: words('making'),
            saved: words('saved'),
            failed: words('failed'),
          }}
        />
      </main>
    </>
  )
}
