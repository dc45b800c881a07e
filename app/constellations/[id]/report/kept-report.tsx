import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { DownloadReport } from '@/components/report/download-report'
import { buttonLook } from '@/components/ui/button-look'
import { dayWords, momentWords } from '@/model/edition/day-words'
import type { ReportFacts } from '@/model/report/report-facts'
import type { ReportRow } from '@/server/database/reports'
import { LeftOutList } from './left-out-list'

type Kept = { readonly report: ReportRow; readonly facts: ReportFacts }

async function MadeOf({ report: { audience, keptAt }, facts }: Kept) {
  const [words, report, common, language] = await Promise.all([
    getTranslations('reportPage'),
    getTranslations('report'),
    getTranslations('common'),
    getLocale(),
  ])
  const version = (one: ReportFacts['asOf'], none: string) =>
    one ? words('versionOf', { name: one.title, at: momentWords(one.madeAt, language) }) : none
  const rounds = facts.rounds.map(
    ({ name, kind, openedAt }) => `${name || common(`roundKinds.${kind}`)} (${dayWords(openedAt, language)})`,
  )
  const rows: readonly (readonly [string, string])[] = [
    [words('forWhom'), report(`kinds.${audience}`)],
    [words('keptOn'), keptAt === null ? '' : momentWords(keptAt, language)],
    [words('mapLabel'), version(facts.asOf, words('mapThen'))],
    [words('againstLabel'), version(facts.comparedWith, words('againstNothing'))],
    [words('roundsLabel'), rounds.length > 0 ? rounds.join(', ') : words('noRounds')],
  ]
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
      {rows.map(([term, said]) => (
        <div key={term} className="contents">
          <dt className="font-bold">{term}</dt>
          <dd className="wrap-anywhere">{said}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A kept report: what it was made of, what it does not hold, and the forms it leaves in. */
export async function KeptReport({ report, facts }: Kept) {
  const words = await getTranslations('reportPage')
  const at = `/constellations/${report.constellationId}/report/${report.id}`
  return (
    <>
      <MadeOf report={report} facts={facts} />
      <section aria-labelledby="forms" className="grid gap-4">
        <h2 id="forms" className="text-xl">
          {words('forms')}
        </h2>
        <DownloadReport
          href={`${at}/pdf`}
          words={{
            download: words('download'),
            making: words('making'),
            saved: words('saved'),
            failed: words('failed'),
          }}
        />
        <p className="flex flex-wrap gap-3">
          <Link href={`${at}/read`} className={buttonLook()}>
            {words('readPage')}
          </Link>
          <a href={`${at}/word`} download className={buttonLook()}>
            {words('word')}
          </a>
        </p>
        <p className="max-w-prose text-quiet">{words('wordAbout')}</p>
      </section>
      <section aria-labelledby="left-out" className="grid gap-3">
        <h2 id="left-out" className="text-xl">
          {words('leftOutTitle')}
        </h2>
        <LeftOutList audience={report.audience} facts={facts} />
      </section>
    </>
  )
}
