/** What the numbers of a round can leave as. */
export const resultsFormats = ['csv', 'xlsx', 'json'] as const
export type ResultsFormat = (typeof resultsFormats)[number]

/** Each format's media type, and a name that tells nobody whose numbers they are (S-47). */
export const resultsFiles: Readonly<
  Record<ResultsFormat, { readonly mediaType: string; readonly fileName: string }>
> = {
  csv: { mediaType: 'text/csv; charset=utf-8', fileName: 'results.csv' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: 'results.xlsx',
  },
  json: { mediaType: 'application/json; charset=utf-8', fileName: 'results.json' },
}
