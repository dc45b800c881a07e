import type { UpdateFault } from './validate-update'

/** Why the server closed a live connection, beyond faults of an update. */
export type CloseReasonId =
  | UpdateFault
  | 'document-too-large'
  | 'frame-too-large'
  | 'bad-frame'
  | 'forged-presence'
  | 'forged-client'
  | 'too-fast'
  | 'not-stored'
  | 'reset'
  | 'right-withdrawn'
  | 'gone'
  | 'rewritten'
  | 'stopping'

const refused = 4400
const reset = 4205

/** The WebSocket close code of each reason; the reason's id travels as the close frame's text. */
export const closeCodes: Readonly<Record<CloseReasonId, number>> = {
  undecodable: refused,
  gapped: reset,
  'unknown-root': refused,
  'bad-root': refused,
  'bad-entry': refused,
  'party-to-itself': refused,
  'moved-end': refused,
  'too-many': refused,
  'document-too-large': 4413,
  'frame-too-large': 1009,
  'bad-frame': refused,
  'forged-presence': refused,
  'forged-client': reset,
  'too-fast': 4429,
  'not-stored': reset,
  reset,
  'right-withdrawn': 4401,
  gone: 4404,
  rewritten: 4410,
  stopping: 1001,
}

const final: readonly number[] = [refused, 1009, 4401, 4404, 4410, 4413]

/** False where connecting again would only be closed again for the same reason. */
export const mayConnectAgain = (code: number): boolean => !final.includes(code)
