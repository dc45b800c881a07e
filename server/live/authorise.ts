import type { Extension } from '@hocuspocus/server'
import { canEditConstellation, canSeeConstellation } from '@/model/access/constellation'
import type { Actor } from '@/model/access/role'
import type { LiveContext } from './live-context'
import type { LiveMeans } from './live-means'
import type { LiveSocket } from './live-socket'
import type { RoomRulesKeeper } from './room-rules'

// One answer for every refusal, so that nobody learns which constellations exist.
const denied = { reason: 'permission-denied' }

/** Fixes what a connection may do, from its session as it stands when it names its constellation. Who may only look gets a connection that cannot write. */
export function authorise(
  { constellationOf, nameOf }: Pick<LiveMeans, 'constellationOf' | 'nameOf'>,
  rules: RoomRulesKeeper,
): Extension<LiveContext> {
  async function rightOf(
    socket: LiveSocket,
    id: string,
  ): Promise<{ actor: Actor; mayEdit: boolean } | undefined> {
    const actor = await socket.actorNow()
    // Noted at once: a right withdrawn from here on closes this socket.
    if (actor) socket.actor = actor
    const constellation = actor && (await constellationOf(id))
    if (!actor || !constellation || !canSeeConstellation(actor, constellation)) return undefined
    // A map that a workshop has locked can be looked at; its facilitators edit it.
    socket.mayEdit = (await rules.of(id)).mayEdit(actor)
    return { actor, mayEdit: canEditConstellation(actor, constellation) && socket.mayEdit }
  }

  return {
    extensionName: 'authorise',
    async onAuthenticate({ context: { socket }, documentName, connectionConfig }) {
      if (socket.documentName !== undefined) throw denied
      socket.documentName = documentName
      const right = await rightOf(socket, documentName).catch(() => undefined)
      if (!right || socket.isCutOff()) {
        socket.documentName = undefined
        throw denied
      }
      connectionConfig.readOnly = !right.mayEdit
      socket.name = await nameOf(right.actor.accountId)
    },
    async connected({ connection, context: { socket }, documentName, instance }) {
      // The document may have been put away while this connection was being made; then it must come again.
      if (instance.documents.get(documentName) !== connection.document) socket.cutOff('reset')
    },
    async onDisconnect({ context: { socket } }) {
      socket.leave('reset')
    },
  }
}
