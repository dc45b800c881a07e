import { z } from 'zod'
import { constellationById } from '@/server/database/constellations'
import { workshopById } from '@/server/database/workshops'
import { services } from '@/server/services'

export const idSchema = z.string().min(1).max(64)
export const workshopFields = { id: idSchema, workshop: idSchema }

export const constellationOf = (input: { readonly id: string }) =>
  constellationById(services().database, input.id)

/** The workshop a form names; undefined where the constellation has none of that id. */
export async function workshopOf(input: { readonly id: string; readonly workshop: string }) {
  const workshop = await workshopById(services().database, input.workshop)
  return workshop?.constellationId === input.id ? workshop : undefined
}
