import { type CloseReasonId, closeCodes } from '@/model/shared-map/close-reason'

/** Thrown in a hook to end a connection: a close event with the code and the id of the reason. It is not an Error, so that logs hold one short line. */
export class CutOff {
  readonly code: number
  readonly reason: CloseReasonId

  constructor(reason: CloseReasonId) {
    this.code = closeCodes[reason]
    this.reason = reason
  }
}
