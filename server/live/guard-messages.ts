import { type Extension, MessageType } from '@hocuspocus/server'
import { breathe } from '../breathe'
import { CutOff } from './cut-off'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'
import { messageKind } from './message-kind'

const allowed: readonly number[] = [
  MessageType.Sync,
  MessageType.SyncReply,
  MessageType.Awareness,
  MessageType.QueryAwareness,
  MessageType.CLOSE,
]

/** Takes nothing from who is cut off, refuses kinds of message that no client of ours sends, and counts those that cost the server much. */
export const guardMessages: Extension<LiveContext> = {
  extensionName: 'guard-messages',
  async beforeHandleMessage({ update, context: { socket } }) {
    if (socket.isCutOff()) throw new CutOff('reset')
    if (allowed.includes(messageKind(update))) return
    socket.cutOff('bad-frame')
    throw new CutOff('bad-frame')
  },
  async beforeSync({ type, connection, context: { socket } }) {
    if (type === 0 || connection.readOnly) socket.spend(liveLimits.costOfWholeDocument)
    // Many asked for at once are answered one in a turn: whoever asks holds up nobody else.
    if (type === 0) await breathe()
    if (socket.isCutOff()) throw new CutOff('too-fast')
  },
}
