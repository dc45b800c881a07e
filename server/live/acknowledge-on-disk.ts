import { MessageType, type WebSocketLike } from '@hocuspocus/server'
import type { LiveSocket } from './live-socket'
import { messageKind } from './message-kind'
import { rememberLast } from './remember-last'
import type { UpdateLog } from './update-log'

const isAcknowledgement = rememberLast(
  (message: Uint8Array) => messageKind(message) === MessageType.SyncStatus,
)

/**
 * Lets the document server acknowledge an edit as soon as it is in the log, and passes that on once everything in the log is on disk. Where the disk refuses, the
 * line is made anew: whoever waited still has the edit, and it is acknowledged when the disk takes it again.
 */
export function acknowledgeOnDisk(
  incoming: WebSocketLike,
  socket: LiveSocket,
  { onDisk }: Pick<UpdateLog, 'onDisk'>,
): WebSocketLike {
  return {
    send(frame) {
      if (!(frame instanceof Uint8Array) || !isAcknowledgement(frame)) return incoming.send(frame)
      onDisk().then(
        () => incoming.send(frame),
        () => socket.cutOff('not-stored'),
      )
    },
    close: (code, reason) => incoming.close(code, reason),
    get readyState() {
      return incoming.readyState
    },
  }
}
