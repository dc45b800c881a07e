import * as Y from 'yjs'
import type { Constellation } from '../constellation/constellation'
import { readItem } from './read-item'
import { type Fields, type RootName, rootNames, rootOf } from './roots'

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function bringFields(fields: Fields, values: Readonly<Record<string, unknown>>) {
  for (const name of [...fields.keys()]) if (values[name] === undefined) fields.delete(name)
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && !isSame(fields.get(name), value)) fields.set(name, value)
}

/** The ends of a relationship never move, so one with other ends is put anew. */
const hasOtherEnds = (fields: Fields, { from, to }: { from?: unknown; to?: unknown }) =>
  fields.get('from') !== from || fields.get('to') !== to

function bringRoot(doc: Y.Doc, name: RootName, items: readonly { readonly id: string }[]) {
  const root = rootOf(doc, name)
  const wanted = new Set(items.map(({ id }) => id))
  for (const id of [...root.keys()]) if (!wanted.has(id)) root.delete(id)
  for (const { id, ...values } of items) {
    const fields: unknown = root.get(id)
    const isSound = fields instanceof Y.Map && readItem(name, id, fields) !== undefined
    if (isSound && !hasOtherEnds(fields, values)) bringFields(fields, values)
    else root.set(id, new Y.Map<unknown>(Object.entries(values)))
  }
}

/** Brings a shared document to a constellation by one transaction that touches only what differs; what its reading leaves out goes too. */
export function bringTo(doc: Y.Doc, constellation: Constellation): void {
  doc.transact(() => {
    for (const name of rootNames) bringRoot(doc, name, constellation[name])
  })
}
