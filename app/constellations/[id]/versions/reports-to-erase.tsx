import { getTranslations } from 'next-intl/server'
import { reportsToErase } from '@/server/report/erased-reports'
import { services } from '@/server/services'
import { ReportsGoing } from '../report/reports-going'

/** Which kept reports erasing would delete, said before anybody presses it. */
export async function ReportsToErase({ constellationId }: { readonly constellationId: string }) {
  const { database, live } = services()
  const [words, present] = await Promise.all([getTranslations('versions'), live.read(constellationId)])
  const ids = await reportsToErase(database, constellationId, present)
  if (ids.length === 0) return <p className="max-w-prose">{words('eraseNoReport')}</p>
  return (
    <ReportsGoing
      constellationId={constellationId}
      ids={ids}
      says={count => words('eraseReports', { count })}
    />
  )
}
