import { notFound } from 'next/navigation'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { canDownloadReport } from '@/model/access/report'
import { reportById } from '@/server/database/reports'
import { services } from '@/server/services'

/** Who asks, the constellation, and its report; what is not there and what is another workspace's look the same. */
export async function reportOr404(params: { readonly id: string; readonly report: string }) {
  const { actor, constellation } = await constellationOr404(params.id)
  const report = await reportById(services().database, constellation.id, params.report)
  if (!report || !canDownloadReport(actor, constellation)) notFound()
  return { actor, constellation, report }
}
