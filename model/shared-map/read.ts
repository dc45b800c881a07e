import type * as Y from 'yjs'
import type { Constellation } from '../constellation/constellation'
import { type Item, readItem } from './read-item'
import { type RootName, rootOf } from './roots'

/** A constellation as read, with the places (`root/id`) of entries that could not be read and were set aside. */
export interface Reading {
  readonly constellation: Constellation
  readonly setAside: readonly string[]
}

function readRoot<N extends RootName>(doc: Y.Doc, name: N, setAside: string[]): Item<N>[] {
  const items: Item<N>[] = []
  const root = rootOf(doc, name)
  for (const id of [...root.keys()].sort()) {
    const item = readItem(name, id, root.get(id))
    if (item) items.push(item)
    else setAside.push(`${name}/${id}`)
  }
  return items
}

/** Reads a shared document whole. Total: what is broken is set aside; a relationship whose party was deleted meanwhile is left out silently. */
export function readConstellation(doc: Y.Doc): Reading {
  const setAside: string[] = []
  const parties = readRoot(doc, 'parties', setAside)
  const present = new Set(parties.map(party => party.id))
  const relationships = readRoot(doc, 'relationships', setAside).filter(
    tie => present.has(tie.from) && present.has(tie.to),
  )
  const reflections = readRoot(doc, 'reflections', setAside)
  const actions = readRoot(doc, 'actions', setAside)
  const leftFindings = readRoot(doc, 'leftFindings', setAside)
  return { constellation: { parties, relationships, reflections, actions, leftFindings }, setAside }
}
