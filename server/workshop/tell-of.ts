import type { Workshop } from '@/model/workshop/workshop'
import type { Services } from '../services'

/** Tells those in a room, and everyone who has its map open, that the room changed. */
export function tellOf(
  { rooms, live }: Pick<Services, 'rooms' | 'live'>,
  { id, constellationId }: Pick<Workshop, 'id' | 'constellationId'>,
): void {
  rooms.say(id)
  live.tell(constellationId, { news: 'workshop' })
}
