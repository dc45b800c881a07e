import { notFound } from 'next/navigation'
import { canSeeConstellation } from '@/model/access/constellation'
import type { Actor } from '@/model/access/role'
import { type ConstellationRow, constellationById } from '@/server/database/constellations'
import { services } from '@/server/services'
import { actorOrSignIn } from './current-actor'

/** Who asks and the constellation asked for; what is not there and what is another workspace's look the same. */
export async function constellationOr404(
  id: string,
): Promise<{ actor: Actor; constellation: ConstellationRow }> {
  const actor = await actorOrSignIn()
  const constellation = await constellationById(services().database, id)
  if (!constellation || !canSeeConstellation(actor, constellation)) notFound()
  return { actor, constellation }
}
