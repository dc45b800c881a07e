import { type Constellation, emptyConstellation } from '../constellation/constellation'
import type { WrittenMap } from './template'

/** A written map as a constellation, with the id that each key was given. */
export interface ReadMap {
  readonly constellation: Constellation
  readonly parties: ReadonlyMap<string, string>
  readonly relationships: ReadonlyMap<string, string>
}

const idsFor = (items: object, makeId: (order: number) => string): ReadonlyMap<string, string> =>
  new Map(Object.keys(items).map((key, order) => [key, makeId(order)]))

/** The id of a key; throws where content names a key that is not there. */
export function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`There is no “${key}”.`)
  return id
}

type Ids = ReadonlyMap<string, string>

const partiesOf = ({ parties }: WrittenMap, ids: Ids): Constellation['parties'] =>
  Object.entries(parties).map(([key, { position, note = '', within, ...party }]) => ({
    ...party,
    id: idIn(ids, key),
    position: [...position],
    note,
    ...(within === undefined ? {} : { within: idIn(ids, within) }),
  }))

const relationshipsOf = (
  { relationships }: WrittenMap,
  parties: Ids,
  ids: Ids,
): Constellation['relationships'] =>
  Object.entries(relationships).map(([key, { sizes, note = '', ...tie }]) => ({
    ...tie,
    id: idIn(ids, key),
    from: idIn(parties, tie.from),
    to: idIn(parties, tie.to),
    fromSize: sizes[0],
    toSize: sizes[1],
    channels: [...tie.channels],
    note,
  }))

/** Gives every key an id, in the order of writing: `makeId` makes ids that sort by the order given to it. */
export function readWrittenMap(map: WrittenMap, makeId: (order: number) => string): ReadMap {
  const parties = idsFor(map.parties, makeId)
  const relationships = idsFor(map.relationships, makeId)
  const constellation = {
    ...emptyConstellation,
    parties: partiesOf(map, parties),
    relationships: relationshipsOf(map, parties, relationships),
  }
  return { constellation, parties, relationships }
}
