import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canDownloadReport } from '@/model/access/report'
import { note } from '@/server/database/audit'
import { constellationById } from '@/server/database/constellations'
import { reportById } from '@/server/database/reports'
import { reportFileName } from '@/server/pdf/report-file-name'
import { Problem } from '@/server/problem'
import { keptReport } from '@/server/report/kept-report'
import type { ReportForm } from '@/server/report/press-work'
import { services } from '@/server/services'

const endings = { pdf: 'pdf', word: 'docx' } as const
const types = {
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** An answer that holds a report, under a neutral name of the day it was kept. */
async function printed(outline: Uint8Array, form: ReportForm, keptAt: number): Promise<Response> {
  try {
    const bytes = await services().press.print(outline, form)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': types[form],
        'content-disposition': `attachment; filename="${reportFileName(keptAt, endings[form])}"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    if (error instanceof Problem) return refusal(error.id)
    throw error
  }
}

/** Answers with a kept report in one of its forms; one that is not kept is not there yet. */
export async function printKept(
  form: ReportForm,
  { id, report: name }: { readonly id: string; readonly report: string },
): Promise<Response> {
  const { database, now } = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, id)
  if (!constellation || !canDownloadReport(actor, constellation)) return refusal('gone')
  const report = await reportById(database, id, name)
  const kept = report && (await keptReport(database, report))
  if (!kept) return refusal('gone')
  await note(database, actor, 'download-report', report.id, now())
  return printed(kept.outline, form, report.keptAt ?? now())
}
