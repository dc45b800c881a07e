import type { Perspective } from '@/model/edition/perspective'

type Query = Readonly<Record<string, string | undefined>>

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

const within = (id: string, ...parts: readonly string[]) =>
  ['/constellations', encodeURIComponent(id), ...parts].join('/')

/** Where things are. A subject's key stands in an address as it is: its letters are safe there. */
export const mapAddress = (id: string) => within(id)
export const checkAddress = (id: string, query: Query = {}) => withQuery(within(id, 'check'), query)
export const subjectAddress = (id: string, subject: string) => within(id, 'check', subject)
export const stepAddress = (id: string, subject: string, perspective: Perspective, query: Query = {}) =>
  withQuery(within(id, 'check', subject, perspective), query)
export const resultsAddress = (id: string, query: Query = {}) => withQuery(within(id, 'results'), query)
export const subjectResultsAddress = (id: string, subject: string, query: Query = {}) =>
  withQuery(within(id, 'results', subject), query)
