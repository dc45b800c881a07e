import { getLocale } from 'next-intl/server'
import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canDownloadReport } from '@/model/access/report'
import { note } from '@/server/database/audit'
import { constellationById } from '@/server/database/constellations'
import { reportFileName } from '@/server/pdf/report-file-name'
import { composeReport } from '@/server/report/compose-report'
import { services } from '@/server/services'
import { chosenVersions } from '../chosen-versions'

type Context = { readonly params: Promise<{ id: string }> }

/** The reflection report as a PDF, with a neutral file name. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { database, now } = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, (await params).id)
  if (!constellation || !canDownloadReport(actor, constellation)) return refusal('gone')
  const chosen = await chosenVersions(constellation.id, Object.fromEntries(new URL(request.url).searchParams))
  if (!chosen) return refusal('gone')
  const pdf = await composeReport(services(), constellation, await getLocale(), chosen)
  await note(database, actor, 'download-report', constellation.id, now())
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${reportFileName(now())}"`,
      'cache-control': 'no-store',
    },
  })
}
