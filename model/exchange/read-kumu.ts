import { constellationLimits } from '../constellation/constellation'
import { CountUnread } from './count-unread'
import { areOurs, type Found } from './found'
import { placeOf, valueAt } from './place'
import { refuse } from './refuse'
import { TableMaker } from './table-maker'

const listAt = (value: unknown, ...path: PropertyKey[]): readonly unknown[] => {
  const list = valueAt(value, path)
  return Array.isArray(list) ? list : []
}

/** A value as one text; lists as their texts, anything deeper as JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The fields of an element or connection: flat as people write them, or gathered under `attributes` as Kumu exports them. */
function fieldsOf(item: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return refuse('not-allowed', at)
  const { attributes, ...flat } = item as Readonly<Record<string, unknown>>
  const fields = { ...flat, ...(typeof attributes === 'object' ? attributes : {}) }
  return Object.entries(fields).map(([name, value]) => [name === '_id' ? 'id' : name, textOf(value)])
}

/** Where the first map of a file shows its elements, by their ids. */
function placesOf(file: unknown): ReadonlyMap<string, readonly [string, string]> {
  const shown = listAt(file, 'maps', 0, 'elements')
  return new Map(
    shown.flatMap(one => {
      const [x, y] = ['x', 'y'].map(axis => textOf(valueAt(one, ['position', axis])))
      return x && y ? [[textOf(valueAt(one, ['element'])), [x, y] as const] as const] : []
    }),
  )
}

const isKumu = (file: unknown) => Array.isArray(valueAt(file, ['elements']))

/** Reads Kumu's JSON, as blueprints that people write and as its own export; refuses JSON that is neither. */
export function readKumu(file: unknown): Found {
  if (!isKumu(file)) refuse('unknown-format')
  const parties = new TableMaker('parties', constellationLimits.parties)
  const relationships = new TableMaker('relationships', constellationLimits.relationships)
  const places = placesOf(file)
  for (const [index, item] of listAt(file, 'elements').entries()) {
    const at = placeOf(['elements', index])
    const put = parties.begin(at)
    const fields = fieldsOf(item, at)
    for (const [name, value] of fields) put(name, value)
    const [x, y] = places.get(fields.find(([name]) => name === 'id')?.[1] ?? '') ?? ['', '']
    put('x', x)
    put('y', y)
  }
  for (const [index, item] of listAt(file, 'connections').entries()) {
    const at = placeOf(['connections', index])
    const put = relationships.begin(at)
    for (const [name, value] of fieldsOf(item, at)) put(name, value)
  }
  const unread = new CountUnread()
  // The first map is where the elements stand.
  unread.add('maps', listAt(file, 'maps').slice(1).length + listAt(file, 'perspectives').length)
  unread.add('loops', listAt(file, 'loops').length)
  const tables = { parties: parties.table(), relationships: relationships.table() }
  const isOurs = areOurs(tables.parties, tables.relationships)
  return { format: 'kumu', name: '', isOurs, ...tables, unread: unread.list() }
}
