import * as Y from 'yjs'
import type { z } from 'zod'
import type { ZodMiniType } from 'zod/mini'
import { type RootName, rootSchemas } from './roots'

export type Item<N extends RootName> = z.infer<(typeof rootSchemas)[N]>

const linksToItself = (fields: Y.Map<unknown>) =>
  fields.has('from') && fields.get('from') === fields.get('to')

/** One item of a root, or undefined where what stands there is not a valid one (a relationship of a party with itself is not). Never throws. */
export function readItem<N extends RootName>(name: N, id: string, fields: unknown): Item<N> | undefined {
  if (!(fields instanceof Y.Map) || fields.has('id')) return undefined
  if (name === 'relationships' && linksToItself(fields)) return undefined
  // Not toJSON: a shared type in place of a plain value would pass the schema and later merge into something else.
  const parsed = rootSchemas[name].safeParse({ ...Object.fromEntries(fields.entries()), id })
  return parsed.success ? (parsed.data as Item<N>) : undefined
}

/** Whether an item that was sound is so with what now stands in one of its fields, or with its being gone. The ends of a relationship are not looked at together. */
export function isSoundField(name: RootName, fields: Y.Map<unknown>, field: string): boolean {
  const shape: Readonly<Record<string, ZodMiniType>> = rootSchemas[name].shape
  const schema = field !== 'id' && Object.hasOwn(shape, field) ? shape[field] : undefined
  return schema ? schema.safeParse(fields.get(field)).success : !fields.has(field)
}
