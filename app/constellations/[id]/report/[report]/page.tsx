import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Sure } from '@/components/ui/sure'
import { Part } from '@/components/versions/part'
import { canComposeReport, canDeleteReport } from '@/model/access/report'
import { momentWords } from '@/model/edition/day-words'
import { versionTitle } from '@/model/versions/version-title'
import { versionsOf } from '@/server/database/versions'
import { services } from '@/server/services'
import { partyNameIn } from '../../versions/party-name-in'
import { CompositionForm } from '../composition-form'
import { submitRemoveReport } from '../forms'
import { Frame, type Search } from '../frame'
import { KeptReport } from '../kept-report'
import { reportOr404 } from '../report-or-404'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('reportPage')
  return { title: words('title') }
}

type Props = {
  readonly params: Promise<{ id: string; report: string }>
  readonly searchParams: Promise<Search>
}

/** One report: being put together, or kept. */
export default async function OneReportPage({ params, searchParams }: Props) {
  const { actor, constellation, report } = await reportOr404(await params)
  const [words, kinds, versionWords, language] = await Promise.all([
    getTranslations('reportPage'),
    getTranslations('report'),
    getTranslations('versions'),
    getLocale(),
  ])
  const { database, live } = services()
  const versions = (await versionsOf(database, constellation.id)).map(version => ({
    value: version.id,
    label: `${versionTitle(version, versionWords)}, ${momentWords(version.madeAt, language)}`,
  }))
  const { parties } = await live.read(constellation.id)
  const list = `/constellations/${constellation.id}/report`
  return (
    <Frame
      constellation={constellation}
      title={kinds(`kinds.${report.audience}`)}
      said={await searchParams}
      back={{ href: list, words: words('allReports') }}
    >
      {report.facts ? <KeptReport report={report} facts={report.facts} /> : null}
      {report.keptAt === null && canComposeReport(actor, constellation) ? (
        <>
          <p className="max-w-prose text-lg">{words(`audiences.${report.audience}`)}</p>
          <CompositionForm
            report={report}
            versions={versions}
            parties={parties}
            nameOf={await partyNameIn()}
          />
        </>
      ) : null}
      {report.keptAt === null && !canComposeReport(actor, constellation) ? (
        <p>
          <Link href={`${list}/${report.id}/read`}>{words('readPage')}</Link>
        </p>
      ) : null}
      {canDeleteReport(actor, constellation) ? (
        <Part title={words('delete')} about={words('deleteAbout')}>
          <form action={submitRemoveReport} className="grid gap-3">
            <input type="hidden" name="id" value={constellation.id} />
            <input type="hidden" name="report" value={report.id} />
            <Sure sentence={words('deleteSure')} button={words('delete')} look="danger" />
          </form>
        </Part>
      ) : null}
    </Frame>
  )
}
