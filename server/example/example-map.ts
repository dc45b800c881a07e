import type { Example } from '@/content/examples/example'
import type { Constellation } from '@/model/constellation/constellation'
import { idIn, readWrittenMap } from '@/model/template/written-map'

/** A time so many days before `now`; both in milliseconds. */
export const daysBefore = (now: number, days: number): number => now - days * 86_400_000

const dayIn = (now: number, days: number) => new Date(daysBefore(now, -days)).toISOString().slice(0, 10)

/** An example as a constellation, with which id each of its keys was given. */
export interface ExampleMap {
  readonly constellation: Constellation
  /** What a key of the example (`relationship:its-key`) is in the constellation (`relationship:its-id`). */
  readonly aboutOf: (about: string) => string
}

/** An example's keys given ids, and its days given dates. `makeId` makes one that sorts by the time given it (milliseconds). */
export function exampleMap(example: Example, now: number, makeId: (at: number) => string): ExampleMap {
  const start = daysBefore(now, example.startedDaysAgo)
  const map = readWrittenMap(example, order => makeId(start + order))
  const aboutOf = (about: string) => {
    const [kind, key = ''] = about.split(':')
    if (kind === 'party') return `party:${idIn(map.parties, key)}`
    return kind === 'relationship' ? `relationship:${idIn(map.relationships, key)}` : about
  }
  const said = <T extends { readonly about: string; readonly daysAgo: number }>(
    { daysAgo, ...item }: T,
    order: number,
  ) => {
    const at = daysBefore(now, daysAgo) + order
    return { ...item, id: makeId(at), about: aboutOf(item.about), at }
  }
  const constellation: Constellation = {
    ...map.constellation,
    reflections: example.reflections.map(said),
    actions: example.actions.map(({ dueInDays, ...action }, order) => ({
      ...said(action, order),
      due: dueInDays === null ? '' : dayIn(now, dueInDays),
    })),
    leftFindings: example.left.map(({ finding, about, reason, daysAgo }) => ({
      id: `${finding}:${aboutOf(about)}`,
      reason,
      at: daysBefore(now, daysAgo),
    })),
  }
  return { constellation, aboutOf }
}
