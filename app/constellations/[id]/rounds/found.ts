import { z } from 'zod'
import { askedRoundById } from '@/server/database/asked-rounds'
import { constellationById } from '@/server/database/constellations'
import { Problem } from '@/server/problem'
import { services } from '@/server/services'

export const idSchema = z.string().min(1).max(64)
export const roundFields = { id: idSchema, round: idSchema }

export const constellationOf = (input: { id: string }) => constellationById(services().database, input.id)

/** The asked round a form names; gone where the constellation has none of that id. */
export async function roundIn(constellationId: string, id: string) {
  const round = await askedRoundById(services().database, id)
  if (round?.constellationId !== constellationId) throw new Problem('gone')
  return round
}

/** The same, where its steps are taken from here and not from a workshop’s desk. */
export async function roundToRun(constellationId: string, id: string) {
  const round = await roundIn(constellationId, id)
  if (round.plan.isInRoom) throw new Problem('ofWorkshop')
  return round
}
