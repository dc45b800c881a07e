type Query = Readonly<Record<string, string | number | undefined>>

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

const within = (id: string, ...parts: readonly string[]) =>
  ['/constellations', encodeURIComponent(id), 'rounds', ...parts.map(encodeURIComponent)].join('/')

/** Where asked rounds are. */
export const roundsAddress = (id: string, query: Query = {}) => withQuery(within(id), query)
export const newRoundAddress = (id: string) => within(id, 'new')
export const roundAddress = (id: string, round: string, query: Query = {}) =>
  withQuery(within(id, round), query)

type Part = 'plan' | 'people' | 'paper' | 'words' | 'answer' | 'results'
export const roundPartAddress = (id: string, round: string, part: Part, query: Query = {}) =>
  withQuery(within(id, round, part), query)
export const paperAnswersAddress = (id: string, round: string, invitee: string, query: Query = {}) =>
  withQuery(within(id, round, 'paper', invitee), query)
