import { notFound } from 'next/navigation'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { isAuthor } from '@/model/access/own-plan'
import type { Actor } from '@/model/access/role'
import type { OwnPlan } from '@/model/plans/own-plan'
import { planOfAuthor } from '@/server/database/own-plans'
import { services } from '@/server/services'

/** Who asks, and their own plan; anybody else's looks as if it were missing. */
export async function ownPlanOr404(id: string): Promise<{ actor: Actor; plan: OwnPlan }> {
  const actor = await actorOrSignIn()
  const plan = await planOfAuthor(services().database, id, actor)
  if (!plan || !isAuthor(actor, plan)) notFound()
  return { actor, plan }
}
