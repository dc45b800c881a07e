import type { Read } from '@/model/exchange/found'
import type { NotTaken } from '@/model/exchange/not-taken'
import type { BroughtFile } from '@/model/exchange/read-files'
import { sharingFault } from '@/model/exchange/sharing-fault'
import { type Understood, understand } from '@/model/exchange/understand'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { randomId } from '../random-id'

/** What is not taken over from files that were brought by themselves. */
export interface LeftBehind {
  readonly notTaken: readonly NotTaken[]
  readonly unknownKinds: readonly { readonly word: string; readonly count: number }[]
  readonly unread: Understood['unread']
}

/** A constellation out of files, as one Yjs update; `name` is empty where the files have none. */
export interface BroughtIn {
  readonly name: string
  readonly map: Uint8Array
  readonly left: LeftBehind
}

/** Reads files and makes their map; a map that is too large to be shared is refused. `now` is milliseconds. */
export function bringIn(files: readonly BroughtFile[], now: number): Read<BroughtIn> {
  const read = understand(files, n => randomId(now + n))
  if ('fault' in read) return read
  const { name, constellation, taken, unread } = read.ok
  const map = constellationAsUpdate(constellation)
  const fault = sharingFault(map.byteLength)
  if (fault) return { fault }
  const { notTaken = [], unknownKinds = [] } = taken ?? {}
  return { ok: { name, map, left: { notTaken, unknownKinds, unread } } }
}
