import * as Y from 'yjs'
import type { Intent } from '@/model/constellation/intent'
import { rootNames, rootOf } from '@/model/shared-map/roots'

/** What marks a transaction as this person's own, so that undo takes back nobody else's. */
export const ownOrigin = Symbol('own')

/** Undo and redo over the whole map, of one's own steps only. */
export const undoManagerOf = (doc: Y.Doc) =>
  new Y.UndoManager(
    rootNames.map(name => rootOf(doc, name)),
    { trackedOrigins: new Set([ownOrigin]), captureTimeout: 400 },
  )

/** Steps with the same key within a moment of each other are one step to undo: typing in one field, or nudging by arrow. */
export function stepKey(intent: Intent): string | undefined {
  switch (intent.do) {
    case 'change-party':
    case 'change-relationship':
    case 'change-action':
      return [intent.do, intent.id, ...Object.keys(intent.change).sort()].join(' ')
    case 'change-reflection':
      return [intent.do, intent.id].join(' ')
    case 'move-parties':
      return [intent.do, ...Object.keys(intent.positions).sort()].join(' ')
    default:
      return undefined
  }
}
