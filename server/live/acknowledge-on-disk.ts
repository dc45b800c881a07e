import { MessageType, type WebSocketLike } from '@hocuspocus/server'
import { createDecoder, readVarUint } from 'lib0/decoding'
import type { LiveSocket } from './live-socket'
import { rememberLast } from './remember-last'
import type { UpdateLog } from './update-log'

/** Whether a frame of the document server acknowledges an edit: after the document's name comes the kind of message. */
const isAcknowledgement = rememberLast((frame: Uint8Array): boolean => {
  const decoder = createDecoder(frame)
  const name = readVarUint(decoder)
  return frame[decoder.pos + name] === MessageType.SyncStatus
})

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
