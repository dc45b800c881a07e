import { notFound } from 'next/navigation'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { askedRoundById } from '@/server/database/asked-rounds'
import { services } from '@/server/services'

/** Who asks, the constellation, and its asked round; one of another constellation looks the same as none. */
export async function roundOr404(given: { readonly id: string; readonly round: string }) {
  const { actor, constellation } = await constellationOr404(given.id)
  const round = await askedRoundById(services().database, given.round)
  if (round?.constellationId !== constellation.id) notFound()
  return { actor, constellation, round }
}
