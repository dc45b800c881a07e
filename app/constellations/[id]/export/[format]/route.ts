import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canExportConstellation } from '@/model/access/constellation'
import { fileFormats } from '@/model/exchange/export-format'
import { note } from '@/server/database/audit'
import { constellationById } from '@/server/database/constellations'
import { exportFile, servedFormats } from '@/server/exchange/export-file'
import { services } from '@/server/services'

type Context = { readonly params: Promise<{ id: string; format: string }> }

/** The map in one of the formats, with a neutral file name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database, live, now } = services()
  const asked = await params
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const row = await constellationById(database, asked.id)
  if (!row || !canExportConstellation(actor, row)) return refusal('gone')
  const format = servedFormats.find(one => one === asked.format)
  if (!format) return refusal('gone')
  const constellation = await live.read(row.id)
  const words = await getTranslations()
  const counts = { parties: constellation.parties.length, relationships: constellation.relationships.length }
  const file = await exportFile(
    format,
    { name: row.name, constellation },
    {
      title: words('exchange.pictureTitle', { name: row.name, ...counts }),
      nameOf: ({ name, kind }) =>
        name || words('common.unnamedParty', { kind: words(`common.partyKinds.${kind}`) }),
    },
  )
  await note(database, actor, `export-${format}`, row.id, now())
  const { mediaType, fileName } = fileFormats[format]
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  })
}
