import type { Extension } from '@hocuspocus/server'
import { presenceSchema } from '@/model/shared-map/presence'
import { CutOff } from './cut-off'
import type { LiveContext } from './live-context'
import type { LiveSocket } from './live-socket'
import type { RoomRulesKeeper } from './room-rules'

type States = Map<number, Record<string, unknown>>

// The library's own decoding adds one empty state, and a client that has not said who it is sends one.
const isEmpty = (state: object) => Object.keys(state).length === 0

function clean(states: States, socket: LiveSocket, holderOf: (client: number) => unknown): boolean {
  for (const [client, state] of states) {
    if (isEmpty(state)) {
      states.delete(client)
      continue
    }
    const presence = presenceSchema.safeParse(state).data
    const holder = holderOf(client) ?? socket.actor.accountId
    socket.presenceOf ??= client
    if (socket.presenceOf !== client || holder !== socket.actor.accountId) return false
    if (presence?.user.id !== socket.actor.accountId) return false
    states.set(client, { ...presence, user: { ...presence.user, name: socket.name } })
  }
  return true
}

/** Lets a connection speak only for itself: one presence, of its own account, in the known shape, under the name the account bears; and for nobody where a workshop keeps presence off. */
export const guardPresence = (rules: RoomRulesKeeper): Extension<LiveContext> => ({
  extensionName: 'guard-presence',
  async beforeHandleAwareness({ states, awareness, context, documentName }) {
    if (!context) return
    const holderOf = (client: number): unknown => awareness.getStates().get(client)?.user?.id
    if (!clean(states, context.socket, holderOf)) {
      context.socket.cutOff('forged-presence')
      throw new CutOff('forged-presence')
    }
    if (!(await rules.of(documentName)).isSeen(context.socket.actor)) states.clear()
  },
})
