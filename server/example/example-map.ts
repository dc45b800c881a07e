import type { Example } from '@/content/examples/example'
import type { Constellation } from '@/model/constellation/constellation'

/** A time so many days before `now`; both in milliseconds. */
export const daysBefore = (now: number, days: number): number => now - days * 86_400_000

const dayIn = (now: number, days: number) => new Date(daysBefore(now, -days)).toISOString().slice(0, 10)

/** An example as a constellation, with which id each of its keys was given. */
export interface ExampleMap {
  readonly constellation: Constellation
  /** What a key of the example (`relationship:its-key`) is in the constellation (`relationship:its-id`). */
  readonly aboutOf: (about: string) => string
}

/** Ids in the order of the keys: making order is reading order. */
const idsFor = (items: object, makeId: (order: number) => string): ReadonlyMap<string, string> =>
  new Map(Object.keys(items).map((key, order) => [key, makeId(order)]))

const idIn = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The example has no “${key}”.`)
  return id
}

type Ids = ReadonlyMap<string, string>

const partiesOf = ({ parties }: Example, ids: Ids): Constellation['parties'] =>
  Object.entries(parties).map(([key, { position, note = '', ...party }]) => ({
    ...party,
    id: idIn(ids, key),
    position: [...position],
    note,
  }))

const relationshipsOf = (
  { relationships }: Example,
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

/** An example's keys given ids, and its days given dates. `makeId` makes one that sorts by the time given it (milliseconds). */
export function exampleMap(example: Example, now: number, makeId: (at: number) => string): ExampleMap {
  const start = daysBefore(now, example.startedDaysAgo)
  const parties = idsFor(example.parties, order => makeId(start + order))
  const ties = idsFor(example.relationships, order => makeId(start + order))
  const aboutOf = (about: string) => {
    const [kind, key = ''] = about.split(':')
    if (kind === 'party') return `party:${idIn(parties, key)}`
    return kind === 'relationship' ? `relationship:${idIn(ties, key)}` : about
  }
  const said = <T extends { readonly about: string; readonly daysAgo: number }>(
    { daysAgo, ...item }: T,
    order: number,
  ) => {
    const at = daysBefore(now, daysAgo) + order
    return { ...item, id: makeId(at), about: aboutOf(item.about), at }
  }
  const constellation: Constellation = {
    parties: partiesOf(example, parties),
    relationships: relationshipsOf(example, parties, ties),
    reflections: example.reflections.map(said),
    actions: example.actions.map(({ dueInDays, ...action }, order) => ({
      ...said(action, order),
      due: dueInDays === null ? '' : dayIn(now, dueInDays),
    })),
    leftFindings: [],
  }
  return { constellation, aboutOf }
}
