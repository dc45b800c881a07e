import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { momentWords } from '@/model/edition/day-words'
import { reportsOf } from '@/server/database/reports'
import { services } from '@/server/services'

type Props = {
  readonly constellationId: string
  readonly ids: readonly string[]
  readonly says: (count: number) => string
}

/** Kept reports that go with what is erased, each by name, said before anybody presses it; nothing where none goes. */
export async function ReportsGoing({ constellationId, ids, says }: Props) {
  if (ids.length === 0) return null
  const [words, report, language, rows] = await Promise.all([
    getTranslations('versions'),
    getTranslations('report'),
    getLocale(),
    reportsOf(services().database, constellationId),
  ])
  const reports = rows.filter(({ id }) => ids.includes(id))
  return (
    <div className="grid gap-2">
      <p className="max-w-prose">{says(reports.length)}</p>
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
