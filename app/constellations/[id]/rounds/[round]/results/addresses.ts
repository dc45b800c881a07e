const within = (id: string, ...parts: readonly string[]) =>
  ['/constellations', encodeURIComponent(id), 'rounds', ...parts.map(encodeURIComponent)].join('/')

const withSubject = (path: string, subject: string | undefined) =>
  subject === undefined ? path : `${path}?${new URLSearchParams({ subject })}`

/** Where the results of asked rounds are. */
export const allRoundsAddress = (id: string) => within(id)
export const oneRoundAddress = (id: string, round: string) => within(id, round)
export const roundResultsAddress = (id: string, round: string, subject?: string) =>
  withSubject(within(id, round, 'results'), subject)
export const roundExportAddress = (id: string, round: string, format: string) =>
  within(id, round, 'export', format)
export const trendAddress = (id: string, instrument?: string) =>
  instrument === undefined
    ? within(id, 'trend')
    : `${within(id, 'trend')}?${new URLSearchParams({ instrument })}`
