import Papa from 'papaparse'
import { neutralCell } from '../exchange/csv-cell'
import type { Released } from '../health/release-question'
import type { QuestionRelease } from './round-release'
import type { ReleasedRound } from './round-results'

/** What a row says: how many chose `answer`, which band it is, that somebody said "not yet", only how many answered, or that there are not enough. */
export type LongValue =
  | { readonly is: 'count'; readonly answer: string; readonly value: number }
  | { readonly is: 'band' | 'some-not-yet'; readonly value: string }
  | { readonly is: 'answered' | 'not-enough' }

/** One row of the long form. `slice` is null for everyone; `n` is null where there are not enough answers to say (S-27). */
export interface LongRow {
  readonly roundId: string
  readonly batch: number
  readonly subject: string
  readonly section: string
  readonly question: string
  readonly option: string | null
  readonly slice: string | null
  readonly n: number | null
  readonly value: LongValue
}

function valuesOf(released: Released): readonly LongValue[] {
  if (released.kind === 'counts')
    return Object.entries(released.counts).map(([answer, value]) => ({ is: 'count', answer, value }))
  if (released.kind !== 'band') return [{ is: released.kind }]
  const band = { is: 'band', value: released.band } as const
  return released.someNotYet === undefined
    ? [band]
    : [band, { is: 'some-not-yet', value: released.someNotYet ? 'yes' : 'no' }]
}

/** A round's releases as rows, batch by batch, in the order of the questionnaire: everything they hold, and nothing else. */
export function longForm({ id: roundId, plan, instrument, releases }: ReleasedRound): readonly LongRow[] {
  const sections = new Map(
    instrument.sections.flatMap(({ id, questions }) => questions.map(question => [question.id, id])),
  )
  const rows = (batch: number, one: QuestionRelease, slice: string | null, released: Released) =>
    valuesOf(released).map(
      (value): LongRow => ({
        roundId,
        batch,
        subject: one.subject,
        section: sections.get(one.question) ?? '',
        question: one.question,
        option: one.option ?? null,
        slice,
        n: released.kind === 'not-enough' ? null : released.answered,
        value,
      }),
    )
  return releases.flatMap(({ batch, questions }) =>
    questions.flatMap(one => [
      ...rows(batch, one, null, one.whole),
      ...(plan.breakdown.by === 'nothing' ? [] : Object.entries(one.slices)).flatMap(([slice, released]) =>
        rows(batch, one, slice, released),
      ),
    ]),
  )
}

/** How the words of a row are said: what stands for the round, a subject, a section, a question, an option, a slice. Given by whoever knows the language. */
export interface LongNames {
  readonly columns: readonly [string, string, string, string, string, string, string, string, string]
  readonly round: (id: string, batch: number) => string
  readonly subject: (key: string) => string
  readonly section: (id: string) => string
  readonly question: (id: string) => string
  readonly option: (question: string, option: string) => string
  readonly slice: (slice: string | null) => string
  readonly says: (word: 'band' | 'some-not-yet' | 'answered' | 'not-enough' | 'yes' | 'no') => string
  readonly band: (band: string) => string
}

type Cells = readonly (string | number)[]

function sayValue(
  { value, option, question }: LongRow,
  names: LongNames,
): readonly [string, string | number] {
  if (value.is === 'count') {
    const isYesOrNo = option !== null && (value.answer === 'yes' || value.answer === 'no')
    return [
      isYesOrNo ? names.says(value.answer as 'yes' | 'no') : names.option(question, value.answer),
      value.value,
    ]
  }
  if (value.is === 'band') return [names.says('band'), names.band(value.value)]
  if (value.is === 'some-not-yet') return [names.says(value.is), names.says(value.value as 'yes' | 'no')]
  return [names.says(value.is), '']
}

/** The long form as a table in words: round, subject, section, question, option, group, n, answer, value; the first row is the heading. */
export const longTable = (rows: readonly LongRow[], names: LongNames): readonly Cells[] => [
  names.columns,
  ...rows.map(row => [
    names.round(row.roundId, row.batch),
    names.subject(row.subject),
    names.section(row.section),
    names.question(row.question),
    row.option === null ? '' : names.option(row.question, row.option),
    names.slice(row.slice),
    row.n ?? '',
    ...sayValue(row, names),
  ]),
]

// Programs for tables take a file for Latin-1 unless it begins with this.
const byteOrderMark = '\ufeff'

/** A table as CSV in which no cell is taken for a formula (S-47). */
export const tableAsCsv = (table: readonly Cells[]): string =>
  byteOrderMark + Papa.unparse(table.map(row => row.map(neutralCell)))
