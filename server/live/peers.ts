import type { Extension } from '@hocuspocus/server'
import type { CloseReasonId } from '@/model/shared-map/close-reason'
import type { LiveContext } from './live-context'
import type { LiveNews } from './live-maps'

/** What one process tells the others, because their connections are theirs. */
export type PeerWord =
  | { readonly act: 'tell'; readonly id: string; readonly news: LiveNews }
  | { readonly act: 'withdraw'; readonly accountId: string; readonly workspaceId: string }
  | { readonly act: 'cut-off'; readonly id: string; readonly reason: CloseReasonId }
  | { readonly act: 'room'; readonly id: string }
  | { readonly act: 'renew-rights'; readonly id: string }

/** The other processes that serve the same database. */
export interface Peers {
  /** What the document server needs so that edits and presence cross over. */
  readonly extensions: readonly Extension<LiveContext>[]
  say(word: PeerWord): void
  /** Calls `heard` for each word of another process, until closed. */
  hear(heard: (word: PeerWord) => void): void
  /** Keeps a document from being opened elsewhere while `work` makes it anew; `putAway` resolves once nobody else has it open. Throws where another process is at it. */
  alone(id: string, work: (putAway: () => Promise<void>) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** There are none: one process serves everyone. */
export const noPeers: Peers = {
  extensions: [],
  say: () => undefined,
  hear: () => undefined,
  alone: (_id, work) => work(async () => undefined),
  close: async () => undefined,
}
