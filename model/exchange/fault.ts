/** Why a file is refused; the sentence for each is content. */
export const exchangeProblems = [
  'too-large',
  'too-large-to-share',
  'not-json',
  'too-deep',
  'forbidden-key',
  'other-format',
  'newer-version',
  'too-many',
  'missing',
  'unknown-field',
  'not-allowed',
  'duplicate-id',
  'no-such-party',
  'party-to-itself',
  'unknown-format',
  'unknown-encoding',
  'not-xml',
  'not-csv',
  'not-zip',
  'not-xlsx',
  'has-doctype',
  'too-many-columns',
  'nothing-in-it',
  'no-ends',
  'several-of-name',
  'several-files',
  'too-slow',
  'too-much-memory',
  'reader-broke',
  'not-readable',
] as const
export type ExchangeProblem = (typeof exchangeProblems)[number]

/** The first thing that keeps a file from being read. `at` is the place, as `constellation.relationships[3].from`, or `line 12, column 3` where it is no JSON, or empty for the whole file. */
export interface ExchangeFault {
  readonly at: string
  readonly problem: ExchangeProblem
}
