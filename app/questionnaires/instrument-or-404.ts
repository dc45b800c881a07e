import { notFound } from 'next/navigation'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { canSeeInstruments } from '@/model/access/instruments'
import type { Actor } from '@/model/access/role'
import type { Instrument } from '@/model/instrument/instrument'
import { type OwnInstrument, ownInstrumentById } from '@/server/database/instruments'
import { shippedInstruments } from '@/server/instruments/shipped-instruments'
import { services } from '@/server/services'

/** A questionnaire to look at: one that comes with the program, or one of the workspace's own, in use or not. */
export interface Found {
  readonly instrument: Instrument
  readonly own: OwnInstrument | undefined
}

/** What a workspace has under an id, retired ones among it; undefined for another workspace's. */
export async function findInstrument(actor: Actor, id: string): Promise<Found | undefined> {
  const { database, edition } = services()
  const instrument = shippedInstruments(edition).find(one => one.id === id)
  if (instrument) return { instrument, own: undefined }
  const own = await ownInstrumentById(database, id)
  return own && canSeeInstruments(actor, own) ? { instrument: own.instrument, own } : undefined
}

/** Who asks, and the questionnaire asked for; what is not there and what is another workspace's look the same. */
export async function instrumentOr404(id: string): Promise<Found & { readonly actor: Actor }> {
  const actor = await actorOrSignIn()
  const found = await findInstrument(actor, id)
  if (!found) notFound()
  return { ...found, actor }
}
