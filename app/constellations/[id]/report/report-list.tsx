import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { momentWords } from '@/model/edition/day-words'
import type { ReportRow } from '@/server/database/reports'

type Props = { readonly constellationId: string; readonly reports: readonly ReportRow[] }

/** Reports as a list, the last made first: kept ones, and those still being put together. */
export async function ReportList({ constellationId, reports }: Props) {
  const [words, report, language] = await Promise.all([
    getTranslations('reportPage'),
    getTranslations('report'),
    getLocale(),
  ])
  if (reports.length === 0) return <p className="text-quiet">{words('none')}</p>
  return (
    <ul className="grid gap-3">
      {reports.map(({ id, audience, madeAt, keptAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 rounded-card border border-line bg-sheet px-5 py-3"
        >
          <div>
            <h3 className="text-lg">
              <Link href={`/constellations/${constellationId}/report/${id}`}>
                {report(`kinds.${audience}`)}
              </Link>
            </h3>
            <p className="text-sm text-quiet">
              {keptAt === null
                ? words('begunAt', { at: momentWords(madeAt, language) })
                : words('keptAt', { at: momentWords(keptAt, language) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
