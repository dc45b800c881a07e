import type { Peers } from '../live/peers'

/** Tells those who follow a room that something in it changed; what it is they read for themselves, as far as they may. */
export interface RoomNews {
  /** Tells everyone who follows a room, in this process and all others. */
  say(workshopId: string): void
  /** Calls `heard` whenever a room changed, until what it returns is called. */
  follow(workshopId: string, heard: () => void): () => void
  /** How many follow a room in this process. */
  followers(workshopId: string): number
}

/** Makes the news of this process, which cross over to the others. */
export function roomNews(peers: Pick<Peers, 'say' | 'hear'>): RoomNews {
  const rooms = new Map<string, Set<() => void>>()
  const here = (id: string) => {
    for (const heard of [...(rooms.get(id) ?? [])]) heard()
  }
  peers.hear(word => {
    if (word.act === 'room') here(word.id)
  })
  return {
    say(id) {
      here(id)
      peers.say({ act: 'room', id })
    },
    follow(id, heard) {
      const room = rooms.get(id) ?? new Set()
      rooms.set(id, room)
      // One caller may follow twice; each time is its own.
      const own = () => heard()
      room.add(own)
      return () => {
        room.delete(own)
        if (room.size === 0) rooms.delete(id)
      }
    },
    followers: id => rooms.get(id)?.size ?? 0,
  }
}
