import { getLocale } from 'next-intl/server'
import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canDownloadReport } from '@/model/access/report'
import { compositionFor } from '@/model/report/composition'
import { note } from '@/server/database/audit'
import { constellationById } from '@/server/database/constellations'
import { reportFileName } from '@/server/pdf/report-file-name'
import { Problem } from '@/server/problem'
import { makeAndKeep } from '@/server/report/keep-report'
import { services } from '@/server/services'
import { chosenVersions } from '../chosen-versions'

type Context = { readonly params: Promise<{ id: string }> }

/** The team's report made now, kept, and given as a PDF with a neutral file name. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { database, press, now } = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, (await params).id)
  if (!constellation || !canDownloadReport(actor, constellation)) return refusal('gone')
  const chosen = await chosenVersions(constellation.id, Object.fromEntries(new URL(request.url).searchParams))
  if (!chosen) return refusal('gone')
  const ends = { map: chosen.asOf?.id ?? 'now', against: chosen.comparedWith?.id ?? 'nothing' }
  try {
    const composition = compositionFor('team', ends)
    const { id, outline } = await makeAndKeep(
      services(),
      actor,
      constellation,
      composition,
      await getLocale(),
    )
    const pdf = await press.print(outline, 'pdf')
    await note(database, actor, 'download-report', id, now())
    return new Response(new Uint8Array(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${reportFileName(now())}"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    if (error instanceof Problem) return refusal(error.id)
    throw error
  }
}
