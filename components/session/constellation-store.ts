import type * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Constellation, emptyConstellation } from '@/model/constellation/constellation'
import { readItem } from '@/model/shared-map/read-item'
import { type Fields, type RootName, rootNames, rootOf } from '@/model/shared-map/roots'
import { touchedIds } from './touched-ids'

type Items = { readonly [N in RootName]: Map<string, Constellation[N][number]> }
type Changed = Record<RootName, Set<string>>

/** The map as read from the shared document. `flush` reads at once what would be read with the next picture. */
export interface ConstellationStore {
  readonly store: StoreApi<Constellation>
  readonly flush: () => void
  readonly close: () => void
}

const nothing = (): Changed => ({
  parties: new Set(),
  relationships: new Set(),
  reflections: new Set(),
  actions: new Set(),
  leftFindings: new Set(),
})

const inOrder = <T extends Item>(items: Map<string, T>): readonly T[] =>
  [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1))

type Item = { readonly id: string }

const areSame = (before: readonly Item[], items: ReadonlyMap<string, Item>) =>
  before.length === items.size && before.every(({ id }) => items.has(id))

/** The items in the order of their ids, which is as before where none came or went. */
const listOf = <T extends Item>(before: readonly T[], items: Map<string, T>): readonly T[] =>
  areSame(before, items) ? before.map(one => items.get(one.id) ?? one) : inOrder(items)

function readAgain<N extends RootName>(doc: Y.Doc, items: Items, name: N, ids: Iterable<string>) {
  const root: Y.Map<Fields> = rootOf(doc, name)
  const list: Map<string, Constellation[N][number]> = items[name]
  for (const id of ids) {
    const item = readItem(name, id, root.get(id))
    if (item) list.set(id, item)
    else list.delete(id)
  }
}

/** Lists whose items did not change stay the same lists; so do the items within those that did. */
function next(before: Constellation, items: Items, changed: Changed): Constellation {
  // A relationship is there as long as both its parties are.
  const ends = changed.relationships.size > 0 || !areSame(before.parties, items.parties)
  return {
    parties: changed.parties.size > 0 ? listOf(before.parties, items.parties) : before.parties,
    relationships: ends ? relationshipsOf(before, items) : before.relationships,
    reflections: changed.reflections.size > 0 ? inOrder(items.reflections) : before.reflections,
    actions: changed.actions.size > 0 ? inOrder(items.actions) : before.actions,
    leftFindings: changed.leftFindings.size > 0 ? inOrder(items.leftFindings) : before.leftFindings,
  }
}

function relationshipsOf(before: Constellation, { parties, relationships }: Items) {
  const whole = inOrder(relationships).filter(tie => parties.has(tie.from) && parties.has(tie.to))
  const isSame =
    whole.length === before.relationships.length &&
    whole.every((tie, place) => tie === before.relationships[place])
  return isSame ? before.relationships : whole
}

/** Milliseconds after which a change no longer belongs to the burst before it. */
const burst = 32

/** Calls as soon as what goes on is done, so that the next picture shows it. */
function atOnce(call: () => void): () => void {
  let isWanted = true
  queueMicrotask(() => {
    if (isWanted) call()
  })
  return () => {
    isWanted = false
  }
}

/** Calls with the next picture, or soon where the page is hidden and there are no pictures. */
function soon(call: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(call, 50)
    return () => clearTimeout(timer)
  }
  const frame = requestAnimationFrame(call)
  return () => cancelAnimationFrame(frame)
}

/** Watches a shared document, re-reading only what changed: the first of a burst at once, the others together, at most once a picture. */
export function constellationStore(doc: Y.Doc): ConstellationStore {
  const store = createStore<Constellation>(() => emptyConstellation)
  const items: Items = {
    parties: new Map(),
    relationships: new Map(),
    reflections: new Map(),
    actions: new Map(),
    leftFindings: new Map(),
  }
  let changed = nothing()
  let cancel: (() => void) | undefined
  let lastRead = Number.NEGATIVE_INFINITY
  const flush = () => {
    cancel?.()
    cancel = undefined
    lastRead = performance.now()
    const batch = changed
    changed = nothing()
    for (const name of rootNames) readAgain(doc, items, name, batch[name])
    if (rootNames.some(name => batch[name].size > 0)) store.setState(next(store.getState(), items, batch))
  }
  const watchers = rootNames.map(name => {
    const root = rootOf(doc, name)
    for (const id of root.keys()) changed[name].add(id)
    const watch = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const id of touchedIds(events)) changed[name].add(id)
      cancel ??= performance.now() - lastRead > burst ? atOnce(flush) : soon(flush)
    }
    root.observeDeep(watch)
    return () => root.unobserveDeep(watch)
  })
  flush()
  const close = () => {
    cancel?.()
    for (const stop of watchers) stop()
  }
  return { store, flush, close }
}
