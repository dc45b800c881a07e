import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type * as Y from 'yjs'
import type { Constellation } from '@/model/constellation/constellation'
import type { CloseReasonId } from '@/model/shared-map/close-reason'
import type { VersionOrigin } from '@/model/versions/version'
import type { Writes } from '../database/writes'

/** The live constellations of this process. */
export interface LiveMaps {
  /** Takes a WebSocket request for /collab: checks Origin and session, answers 401 or 403, or hands over to the document server. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>
  /** The constellation as it stands on disk (snapshot and log), whether or not anyone has it open. */
  read(constellationId: string): Promise<Constellation>
  /**
   * Changes a constellation from the server's side, open or not, by the same steps as any edit, so that whoever has it open sees it at once. A
   * version of the state before is kept first, for the reason given. Returns why the change was not taken, where it was not.
   */
  change(
    constellationId: string,
    reason: VersionOrigin,
    write: (doc: Y.Doc) => void,
  ): Promise<CloseReasonId | undefined>
  /** Changes a constellation as an edit of somebody's would, without keeping a version first. Returns why it was not taken, where it was not. */
  edit(constellationId: string, write: (doc: Y.Doc) => void): Promise<CloseReasonId | undefined>
  /** Looks again, in a moment, who may edit a constellation that a workshop locked or unlocked. */
  renewRights(constellationId: string): void
  /**
   * Makes the document anew from its present reading, so that nothing that was deleted or overwritten is left in it (S-32). Whoever has it open is
   * told to open it anew. `beside` writes what belongs to it in the same transaction.
   */
  rewrite(
    constellationId: string,
    beside: (step: Writes, constellation: Constellation) => Promise<void>,
  ): Promise<void>
  /** Tells everyone who has a constellation open that something beside it changed. */
  tell(constellationId: string, news: LiveNews): void
  /** Closes, within a second, every connection of an account in a workspace whose right changed. */
  closeConnectionsOf(accountId: string, workspaceId: string): void
  /** Closes every connection to one constellation, for instance because it was deleted. */
  closeConnectionsTo(constellationId: string): void
  /** Waits for what is under way to be on disk, then closes. */
  close(): Promise<void>
}

/** News that is not part of the document: the name, the health rings, that a workshop on it changed, or that the constellation is gone. */
export type LiveNews =
  | { readonly news: 'renamed'; readonly name: string }
  | { readonly news: 'health' }
  | { readonly news: 'workshop' }
  | { readonly news: 'gone' }
