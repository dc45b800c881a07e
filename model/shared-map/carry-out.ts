import * as Y from 'yjs'
import type { Intent } from '../constellation/intent'
import type { Refusal } from '../constellation/rules'
import { refusalOnDoc } from './refusal-on-doc'
import { type Fields, type RootName, rootOf } from './roots'

function put(doc: Y.Doc, root: RootName, { id, ...rest }: { id: string }) {
  rootOf(doc, root).set(id, new Y.Map<unknown>(Object.entries(rest)))
}

function change(doc: Y.Doc, root: RootName, id: string, values: object) {
  const fields: Fields | undefined = rootOf(doc, root).get(id)
  for (const [key, value] of Object.entries(values)) if (value !== undefined) fields?.set(key, value)
}

function remove(doc: Y.Doc, root: RootName, ids: readonly string[]) {
  for (const id of ids) rootOf(doc, root).delete(id)
}

function removeFromMap(doc: Y.Doc, parties: readonly string[], relationships: readonly string[]) {
  const leaving = new Set<unknown>(parties)
  remove(doc, 'relationships', relationships)
  if (leaving.size > 0)
    for (const [id, fields] of [...rootOf(doc, 'relationships').entries()])
      if (fields instanceof Y.Map && (leaving.has(fields.get('from')) || leaving.has(fields.get('to'))))
        remove(doc, 'relationships', [id])
  remove(doc, 'parties', parties)
}

function write(doc: Y.Doc, intent: Intent) {
  switch (intent.do) {
    case 'add-party':
      return put(doc, 'parties', intent.party)
    case 'change-party':
      return change(doc, 'parties', intent.id, intent.change)
    case 'place-within':
      if (intent.holder) put(doc, 'parties', intent.holder)
      for (const id of intent.parties) change(doc, 'parties', id, { within: intent.within })
      return
    case 'move-parties':
      for (const [id, position] of Object.entries(intent.positions)) change(doc, 'parties', id, { position })
      return
    case 'order-parties':
      for (const [id, order] of Object.entries(intent.orders)) change(doc, 'parties', id, { order })
      return
    case 'connect':
      return put(doc, 'relationships', intent.relationship)
    case 'change-relationship':
      return change(doc, 'relationships', intent.id, intent.change)
    case 'delete':
      return removeFromMap(doc, intent.parties, intent.relationships)
    case 'add-reflection':
      return put(doc, 'reflections', intent.reflection)
    case 'change-reflection':
      return change(doc, 'reflections', intent.id, { text: intent.text })
    case 'delete-reflection':
      return remove(doc, 'reflections', [intent.id])
    case 'add-action':
      return put(doc, 'actions', intent.action)
    case 'change-action':
      return change(doc, 'actions', intent.id, intent.change)
    case 'delete-action':
      return remove(doc, 'actions', [intent.id])
    case 'leave-finding':
      return put(doc, 'leftFindings', intent.left)
    case 'take-up-finding':
      return remove(doc, 'leftFindings', [intent.id])
  }
}

/** Carries an intent out on a shared document as one transaction with `origin`, or returns the rule that refuses it and changes nothing. */
export function carryOut(doc: Y.Doc, intent: Intent, origin: unknown): Refusal | undefined {
  const refusal = refusalOnDoc(doc, intent)
  if (!refusal) doc.transact(() => write(doc, intent), origin)
  return refusal
}
