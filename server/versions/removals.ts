import * as Y from 'yjs'
import { rootNames, rootOf } from '@/model/shared-map/roots'
import { takesMuch } from '@/model/versions/takes-much'

/** What goes piece by piece within this time, counted from the first piece, is one act, in milliseconds. */
const actLasts = 600_000
/** The least time between two versions kept before deletions of a lot at once, in milliseconds. */
const least = 60_000

/** A map as it stood at a time, in milliseconds. */
interface Stood {
  readonly doc: Y.Doc
  readonly at: number
}

interface Act {
  readonly since: number
  removed: number
  isKept: boolean
}

/** What of a map is worth keeping before something is taken from it; `taken` is called once that is kept and adds it to the sum. */
interface Removal {
  readonly worthKeeping: readonly Stood[]
  readonly taken: () => void
}

const standingIn = (doc: Y.Doc) => rootNames.reduce((sum, name) => sum + rootOf(doc, name).size, 0)

function copyOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}

/** Adds up what is taken away from the maps of one process. The state before an act goes with the document it is of, so that nothing erased outlives it here. */
export function removals(): (constellationId: string, doc: Y.Doc, removed: number, at: number) => Removal {
  const acts = new Map<string, Act>()
  const begun = new WeakMap<Y.Doc, { readonly act: Act; readonly state: Uint8Array }>()
  const keptAt = new Map<string, number>()

  function actAt(constellationId: string, doc: Y.Doc, at: number): Act {
    const known = acts.get(constellationId)
    if (known && at - known.since < actLasts) return known
    const act = { since: at, removed: 0, isKept: false }
    acts.set(constellationId, act)
    begun.set(doc, { act, state: Y.encodeStateAsUpdate(doc) })
    return act
  }

  function beforeFirst(act: Act, doc: Y.Doc, now: Stood): Stood {
    const first = begun.get(doc)
    return act.removed > 0 && first?.act === act ? { doc: copyOf(first.state), at: act.since } : now
  }

  return (constellationId, doc, removed, at) => {
    const act = actAt(constellationId, doc, at)
    const now = { doc, at }
    const standing = standingIn(doc)
    const isOverdue = at - (keptAt.get(constellationId) ?? Number.NEGATIVE_INFINITY) >= least
    const keepsFirst = !act.isKept && takesMuch(act.removed + removed, standing + act.removed)
    const keepsNow = act.removed > 0 && isOverdue && takesMuch(removed, standing)
    const worthKeeping = [...(keepsFirst ? [beforeFirst(act, doc, now)] : []), ...(keepsNow ? [now] : [])]
    return {
      worthKeeping,
      taken() {
        act.removed += removed
        act.isKept ||= keepsFirst
        if (worthKeeping.includes(now)) keptAt.set(constellationId, at)
      },
    }
  }
}
