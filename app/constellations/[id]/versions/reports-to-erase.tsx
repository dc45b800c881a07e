import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { momentWords } from '@/model/edition/day-words'
import { reportsOf } from '@/server/database/reports'
import { reportsToErase } from '@/server/report/erased-reports'
import { services } from '@/server/services'

/** Which kept reports erasing would delete, said before anybody presses it. */
export async function ReportsToErase({ constellationId }: { readonly constellationId: string }) {
  const { database, live } = services()
  const [words, report, language, present] = await Promise.all([
    getTranslations('versions'),
    getTranslations('report'),
    getLocale(),
    live.read(constellationId),
  ])
  const going = new Set(await reportsToErase(database, constellationId, present))
  if (going.size === 0) return <p className="max-w-prose">{words('eraseNoReport')}</p>
  const reports = (await reportsOf(database, constellationId)).filter(({ id }) => going.has(id))
  return (
    <div className="grid gap-2">
      <p className="max-w-prose">{words('eraseReports', { count: reports.length })}</p>
      <ul className="list-disc pl-6">
        {reports.map(({ id, audience, keptAt }) => (
          <li key={id}>
            <Link href={`/constellations/${constellationId}/report/${id}`}>
              {words('eraseReport', {
                report: report(`kinds.${audience}`),
                at: momentWords(keptAt ?? 0, language),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
