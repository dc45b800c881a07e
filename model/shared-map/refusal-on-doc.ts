import type * as Y from 'yjs'
import { constellationLimits } from '../constellation/constellation'
import type { Intent } from '../constellation/intent'
import type { Party } from '../constellation/party'
import { placingAllWithin, placingWithin, type Refusal } from '../constellation/rules'
import { readConstellation } from './read'
import { readItem } from './read-item'
import { type RootName, rootOf } from './roots'

const stands = (doc: Y.Doc, name: RootName, id: string) =>
  readItem(name, id, rootOf(doc, name).get(id)) !== undefined

function isRelated(doc: Y.Doc, id: string): boolean {
  const tie = readItem('relationships', id, rootOf(doc, 'relationships').get(id))
  return tie !== undefined && stands(doc, 'parties', tie.from) && stands(doc, 'parties', tie.to)
}

function isFull(doc: Y.Doc, name: RootName): boolean {
  const limit = constellationLimits[name]
  // Entries that the reading leaves out count for nothing, so only a root that looks full is read whole.
  return rootOf(doc, name).size >= limit && readConstellation(doc).constellation[name].length >= limit
}

function adding(doc: Y.Doc, name: RootName, isTaken: boolean): Refusal | undefined {
  if (isTaken) return 'id-taken'
  return isFull(doc, name) ? 'too-many' : undefined
}

/** Reads every party, so only where a party is placed within another. */
const placing = (doc: Y.Doc, id: string, within: string | undefined) =>
  within ? placingWithin(readConstellation(doc).constellation.parties, id, within) : undefined

const addingParty = (doc: Y.Doc, { id, within }: Party) =>
  adding(doc, 'parties', stands(doc, 'parties', id)) ?? placing(doc, id, within)

function placingAll(doc: Y.Doc, ids: readonly string[], within: string, holder: Party | undefined) {
  const { parties } = readConstellation(doc).constellation
  return placingAllWithin(holder ? [...parties, holder] : parties, ids, within)
}

function connecting(doc: Y.Doc, { id, from, to }: { id: string; from: string; to: string }) {
  if (from === to) return 'party-to-itself'
  if (!stands(doc, 'parties', from) || !stands(doc, 'parties', to)) return 'no-such-party'
  return adding(doc, 'relationships', isRelated(doc, id))
}

/** The rule an intent would break on a shared document: the same as `refusalOf` on its reading, looking only at what the intent touches. */
export function refusalOnDoc(doc: Y.Doc, intent: Intent): Refusal | undefined {
  switch (intent.do) {
    case 'add-party':
      return addingParty(doc, intent.party)
    case 'place-within':
      return (
        (intent.holder && addingParty(doc, intent.holder)) ??
        placingAll(doc, intent.parties, intent.within, intent.holder)
      )
    case 'change-party':
      if (!stands(doc, 'parties', intent.id)) return 'no-such-party'
      return placing(doc, intent.id, intent.change.within)
    case 'order-parties':
      return Object.keys(intent.orders).every(id => stands(doc, 'parties', id)) ? undefined : 'no-such-party'
    case 'move-parties':
      return Object.keys(intent.positions).every(id => stands(doc, 'parties', id))
        ? undefined
        : 'no-such-party'
    case 'connect':
      return connecting(doc, intent.relationship)
    case 'change-relationship':
      return isRelated(doc, intent.id) ? undefined : 'no-such-relationship'
    case 'add-reflection':
      return adding(doc, 'reflections', stands(doc, 'reflections', intent.reflection.id))
    case 'change-reflection':
      return stands(doc, 'reflections', intent.id) ? undefined : 'no-such-reflection'
    case 'add-action':
      return adding(doc, 'actions', stands(doc, 'actions', intent.action.id))
    case 'change-action':
      return stands(doc, 'actions', intent.id) ? undefined : 'no-such-action'
    case 'leave-finding':
      return adding(doc, 'leftFindings', stands(doc, 'leftFindings', intent.left.id))
    case 'take-up-finding':
    case 'delete':
    case 'delete-reflection':
    case 'delete-action':
      return undefined
  }
}
