import { closeCodes, mayConnectAgain } from '@/model/shared-map/close-reason'

/** Why the server will not go on with this browser. */
export type RefusalReason = 'signed-out' | 'withdrawn' | 'gone' | 'rewritten' | 'cut-off'

/** What the screen may honestly say about the line to the server. `ready` once the map was here; `unsaved` while something done here is not on the server's disk. */
export interface Connection {
  readonly state: 'connecting' | 'saved' | 'saving' | 'offline' | 'refused'
  readonly reason: RefusalReason | undefined
  readonly ready: boolean
  readonly unsaved: boolean
  readonly readOnly: boolean
}

/** What is known about the line at one moment. */
export interface LineFacts {
  readonly online: boolean
  readonly connected: boolean
  readonly synced: boolean
  readonly everSynced: boolean
  readonly unsaved: boolean
  readonly readOnly: boolean
  readonly refused: RefusalReason | undefined
}

export const firstFacts: LineFacts = {
  online: true,
  connected: false,
  synced: false,
  everSynced: false,
  unsaved: false,
  readOnly: false,
  refused: undefined,
}

const refusedBecause = ({ refused, readOnly, unsaved }: LineFacts): RefusalReason | undefined =>
  refused ?? (readOnly && unsaved ? 'withdrawn' : undefined)

function stateOf(facts: LineFacts): Connection['state'] {
  if (refusedBecause(facts)) return 'refused'
  if (!facts.online) return 'offline'
  if (!facts.connected) return facts.everSynced ? 'offline' : 'connecting'
  if (facts.unsaved) return 'saving'
  return facts.synced ? 'saved' : 'connecting'
}

/** What the facts mean for a person. */
export const connectionOf = (facts: LineFacts): Connection => ({
  state: stateOf(facts),
  reason: refusedBecause(facts),
  ready: facts.everSynced,
  unsaved: facts.unsaved,
  readOnly: facts.readOnly,
})

const reasonsOfCodes: Readonly<Record<number, RefusalReason>> = {
  [closeCodes['right-withdrawn']]: 'withdrawn',
  [closeCodes.gone]: 'gone',
  [closeCodes.rewritten]: 'rewritten',
}

/** The refusal a socket's closing code tells of, or undefined where coming back makes sense. */
export const refusalOfCode = (code: number): RefusalReason | undefined =>
  reasonsOfCodes[code] ?? (mayConnectAgain(code) ? undefined : 'cut-off')

const reasonsOfStatus: Readonly<Record<number, RefusalReason>> = {
  401: 'signed-out',
  403: 'withdrawn',
  404: 'gone',
}

/** The refusal an HTTP answer tells of. */
export const refusalOfStatus = (status: number): RefusalReason | undefined => reasonsOfStatus[status]
