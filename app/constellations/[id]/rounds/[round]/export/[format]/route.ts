import { currentActor } from '@/app/edge/current-actor'
import { refusal, signInFirst } from '@/app/edge/refusal'
import { canSeeResults } from '@/model/access/check'
import { leaving } from '@/model/results/leaving'
import { resultsFiles, resultsFormats } from '@/model/results/results-file'
import { askedRoundById } from '@/server/database/asked-rounds'
import { note } from '@/server/database/audit'
import { readResults } from '@/server/results/released-rounds'
import { resultsBytes } from '@/server/results/results-bytes'
import { services } from '@/server/services'
import { longNames } from './long-names'

type Context = { readonly params: Promise<{ id: string; round: string; format: string }> }

/** The numbers of a closed round in one of the formats, as far as they may leave the team, with a neutral file name. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database, live, now } = services()
  const asked = await params
  const actor = await currentActor()
  if (!actor) return signInFirst()
  const round = await askedRoundById(database, asked.round)
  if (!round || round.constellationId !== asked.id || !canSeeResults(actor, round)) return refusal('gone')
  const format = resultsFormats.find(one => one === asked.format)
  const [results] = round.state === 'closed' ? await readResults(database, [round]) : []
  if (!format || !results) return refusal('gone')
  const names = await longNames(round, await live.read(round.constellationId))
  const file = await resultsBytes(format, leaving(results.round), names)
  await note(database, actor, `export-results-${format}`, round.id, now())
  const { mediaType, fileName } = resultsFiles[format]
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  })
}
