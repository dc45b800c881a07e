import { headers } from 'next/headers'
import type { Workshop } from '@/model/workshop/workshop'
import { addressPicture } from '@/server/rounds/address-picture'
import { services } from '@/server/services'
import { joinAddress } from '@/server/workshop/join-address'
import { codeOf } from '@/server/workshop/room-code'

/** How people come into a room: the address, its picture and the code while its door is open; and whether others in the network could read what they send. */
export async function howToJoin(workshop: Workshop) {
  const { env, secret } = services()
  const { address, isPlain } = joinAddress(env, (await headers()).get('host'))
  const code = workshop.room.isDoorOpen ? codeOf(secret, workshop) : undefined
  return { isPlain, join: code === undefined ? undefined : { address, code, qr: addressPicture(address) } }
}
