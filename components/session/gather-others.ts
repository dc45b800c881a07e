import type * as Y from 'yjs'
import type { Constellation } from '@/model/constellation/constellation'
import { type ChangesOfOthers, changesOfOthers, isNothing } from '@/model/shared-map/changes-of-others'
import { rootOf } from '@/model/shared-map/roots'
import { touchedIds } from './touched-ids'

/** Long enough that a person who listens is not talked over, short enough to follow (S-62). */
export const betweenTellings = 4000

const gathered = ['parties', 'relationships'] as const

interface Gathering {
  readonly doc: Y.Doc
  /** The map as read at this moment, or with everything that was done read in first. */
  readonly read: () => Constellation
  readonly readAll: () => Constellation
  /** Whether a transaction is somebody else's doing. */
  readonly isOthers: (transaction: Y.Transaction) => boolean
  readonly tell: (changes: ChangesOfOthers) => void
}

/** Gathers what others do to the map and tells it in batches, the first of them some seconds after it began. Returns what ends it. */
export function gatherOthers({ doc, read, readAll, isOthers, tell }: Gathering): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let touched = { parties: new Set<string>(), relationships: new Set<string>() }
  const tellAll = (before: Constellation) => {
    timer = undefined
    const changes = changesOfOthers(before, readAll(), touched)
    touched = { parties: new Set(), relationships: new Set() }
    if (!isNothing(changes)) tell(changes)
  }
  const stops = gathered.map(name => {
    const hear = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
      if (!isOthers(transaction)) return
      const before = read()
      timer ??= setTimeout(() => tellAll(before), betweenTellings)
      for (const id of touchedIds(events)) touched[name].add(id)
    }
    rootOf(doc, name).observeDeep(hear)
    return () => rootOf(doc, name).unobserveDeep(hear)
  })
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
