import { notFound } from 'next/navigation'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { canSeeResults } from '@/model/access/check'
import { askedRoundById } from '@/server/database/asked-rounds'
import { services } from '@/server/services'

/** Who asks, the constellation and its round; what is not there, of another workspace or of another constellation looks the same. */
export async function roundOr404(asked: { readonly id: string; readonly round: string }) {
  const { actor, constellation } = await constellationOr404(asked.id)
  const round = await askedRoundById(services().database, asked.round)
  if (!round || round.constellationId !== constellation.id || !canSeeResults(actor, constellation)) notFound()
  return { actor, constellation, round }
}
