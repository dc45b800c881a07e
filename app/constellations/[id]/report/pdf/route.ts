import { getLocale } from 'next-intl/server'
import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canDownloadReport } from '@/model/access/report'
import type { Actor } from '@/model/access/role'
import { type Composition, compositionFor } from '@/model/report/composition'
import { note } from '@/server/database/audit'
import { type ConstellationRow, constellationById } from '@/server/database/constellations'
import { reportFileName } from '@/server/pdf/report-file-name'
import { Problem } from '@/server/problem'
import { keptAlike, makeAndKeep } from '@/server/report/keep-report'
import { services } from '@/server/services'
import { chosenVersions } from '../chosen-versions'

type Context = { readonly params: Promise<{ id: string }> }
type Fields = Readonly<Record<string, string>>
type Told = { readonly id: string; readonly outline: Uint8Array }

interface Asked {
  readonly actor: Actor
  readonly constellation: ConstellationRow
  readonly composition: Composition
}

async function pdfOf({ id, outline }: Told, actor: Actor): Promise<Response> {
  const { database, press, now } = services()
  const pdf = await press.print(outline, 'pdf')
  await note(database, actor, 'download-report', id, now())
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${reportFileName(now())}"`,
      'cache-control': 'no-store',
    },
  })
}

/** The team's report that is asked for, answered with what `act` makes of it; a refusal where it may not be had. */
async function asked(
  id: string,
  fields: Fields,
  act: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(services().database, id)
  if (!constellation || !canDownloadReport(actor, constellation)) return refusal('gone')
  const chosen = await chosenVersions(constellation.id, fields)
  if (!chosen) return refusal('gone')
  const ends = { map: chosen.asOf?.id ?? 'now', against: chosen.comparedWith?.id ?? 'nothing' }
  try {
    return await act({ actor, constellation, composition: compositionFor('team', ends) })
  } catch (error) {
    if (error instanceof Problem) return refusal(error.id)
    throw error
  }
}

const textsIn = (form: Iterable<readonly [string, unknown]>): Fields =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

async function sent(request: Request): Promise<Fields> {
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  return isForm ? textsIn(new URLSearchParams(await request.text())) : {}
}

/** The team's report made now, kept, and given as a PDF with a neutral file name. */
export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  asked((await params).id, await sent(request), async ({ actor, constellation, composition }) =>
    pdfOf(await makeAndKeep(services(), actor, constellation, composition, await getLocale()), actor),
  )

/** The same where one is kept already that says what would be said now; otherwise it leads to where one is made. Keeps nothing. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const fields = textsIn(new URL(request.url).searchParams)
  return asked((await params).id, fields, async ({ actor, constellation, composition }) => {
    const kept = await keptAlike(services(), constellation, composition, await getLocale())
    if (kept) return pdfOf(kept, actor)
    const { map, against } = composition
    const query = new URLSearchParams({ map, with: against })
    return new Response(null, {
      status: 303,
      headers: {
        location: `/constellations/${constellation.id}/report?${query}`,
        'cache-control': 'no-store',
      },
    })
  })
}
