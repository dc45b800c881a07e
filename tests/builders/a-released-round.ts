import { everyQuestion } from '@/model/instrument/instrument'
import { type ReleasedRound, type RoundResults, resultsOf } from '@/model/results/round-results'
import { aRelease, counted, type Given } from './a-release'
import { aHealthCheck, aPlan } from './an-asked-round'

const [foundation, ...themes] = aHealthCheck().sections

/** The ids of Safety's elements. */
export const safetyElements: readonly string[] = foundation?.questions.map(({ id }) => id) ?? []
/** The ids of the themes' elements. */
export const themeElements: readonly string[] = themes.flatMap(({ questions }) =>
  questions.map(({ id }) => id),
)

type Answers = Readonly<Record<string, Given>>
type Said = Answers | Readonly<Record<string, Answers>>

/** The same to each of these questions. */
export const all = (questions: readonly string[], given: Given): Answers =>
  Object.fromEntries(questions.map(id => [id, given]))

const isSliced = (said: Said): said is Readonly<Record<string, Answers>> =>
  Object.values(said).every(one => !Array.isArray(one))

/** A round of the health check with what was said (by question, or by slice and question), all of it about the whole constellation. */
export function aReleasedRound(
  said: Said,
  { draw = () => 0.5, ...given }: Partial<ReleasedRound> & { readonly draw?: () => number } = {},
): ReleasedRound {
  const bySlice: Readonly<Record<string, Answers>> = isSliced(said) ? said : { everyone: said }
  const slices = Object.keys(bySlice)
  const tallies = Object.entries(bySlice).flatMap(([slice, answers]) =>
    everyQuestion(aHealthCheck()).flatMap(({ id }) => counted(id, answers[id] ?? [], slice)),
  )
  return {
    id: 'spring',
    plan: aPlan(slices.length > 1 ? { breakdown: { by: 'perspective' } } : {}),
    instrument: aHealthCheck(),
    closedAt: 1,
    releases: [aRelease({ tallies, slices, draw })],
    ...given,
  }
}

/** Its results. */
export const resultsFrom = (...given: Parameters<typeof aReleasedRound>): RoundResults =>
  resultsOf(aReleasedRound(...given))
