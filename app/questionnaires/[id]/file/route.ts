import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { findInstrument } from '@/app/questionnaires/instrument-or-404'
import { writeInstrumentFile } from '@/model/instrument/instrument-file'
import { note } from '@/server/database/audit'
import { services } from '@/server/services'

type Context = { readonly params: Promise<{ id: string }> }

/** A questionnaire as a file, with a neutral name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const found = await findInstrument(actor, (await params).id)
  if (!found) return refusal('gone')
  const { database, now } = services()
  await note(database, actor, 'export-instrument', found.instrument.id, now())
  return new Response(writeInstrumentFile(found.instrument), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="questionnaire.json"',
      'cache-control': 'no-store',
    },
  })
}
