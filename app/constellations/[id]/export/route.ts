import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canExportConstellation } from '@/model/access/constellation'
import { toJson } from '@/model/exchange/constellation-json'
import { note } from '@/server/database/audit'
import { constellationById } from '@/server/database/constellations'
import { services } from '@/server/services'

type Context = { readonly params: Promise<{ id: string }> }

/** The map as our own JSON, with a neutral file name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database, live, now } = services()
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const constellation = await constellationById(database, (await params).id)
  if (!constellation || !canExportConstellation(actor, constellation)) return refusal('gone')
  const text = toJson({ name: constellation.name, constellation: await live.read(constellation.id) })
  await note(database, actor, 'export-json', constellation.id, now())
  return new Response(text, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="constellation.json"',
      'cache-control': 'no-store',
    },
  })
}
