import { notFound } from 'next/navigation'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { canSteerWorkshop } from '@/model/access/workshop'
import { workshopById } from '@/server/database/workshops'
import { services } from '@/server/services'

/** Who asks, the constellation, and its workshop; one of another constellation looks the same as none. */
export async function workshopOr404(given: { readonly id: string; readonly workshop: string }) {
  const { actor, constellation } = await constellationOr404(given.id)
  const workshop = await workshopById(services().database, given.workshop)
  if (workshop?.constellationId !== constellation.id) notFound()
  return { actor, constellation, workshop, maySteer: canSteerWorkshop(actor, workshop) }
}
