import { blur } from '../health/band'
import type { ResultView, RoundResults, SubjectResults } from './round-results'
import { middleOf, reachOf, type Standing } from './standing'

/** Where one slice sees more in place than another does, about one question. `apart` is how far, 0 to 1, for the order only where bands stand for levels. */
export interface Gap {
  readonly subject: string
  readonly section: string
  readonly question: string
  readonly higher: { readonly slice: string; readonly standing: Standing }
  readonly lower: { readonly slice: string; readonly standing: Standing }
  readonly apart: number
}

/**
 * How far two stand apart, where that may be called a gap, else null. A plain rule and no statistical claim: levels that differ by more than the blur (0.2, what one
 * of five answers can move a mean), and bands that cannot overlap wherever their edges were drawn: high and low, but never mixed and another.
 */
export function gapBetween(higher: Standing, lower: Standing): number | null {
  const [above, below] = [reachOf(higher), reachOf(lower)]
  if (!above || !below || above[0] <= below[1]) return null
  const apart = (middleOf(higher) ?? 0) - (middleOf(lower) ?? 0)
  return apart > blur ? apart : null
}

type Seen = { readonly slice: string; readonly standing: Standing }

const pairs = (seen: readonly Seen[]) =>
  seen.flatMap(higher => seen.filter(lower => lower !== higher).map(lower => ({ higher, lower })))

function widest(seen: readonly Seen[]) {
  const found = pairs(seen).flatMap(pair => {
    const apart = gapBetween(pair.higher.standing, pair.lower.standing)
    return apart === null ? [] : [{ ...pair, apart }]
  })
  return found.toSorted((one, other) => other.apart - one.apart)[0]
}

const questionsOf = ({ sections }: ResultView) => sections.flatMap(({ questions }) => questions)

function gapsOf({ subject, bySlice, ...whole }: SubjectResults): readonly Gap[] {
  const views = [...bySlice].map(([slice, view]) => ({ slice, questions: questionsOf(view) }))
  return questionsOf(whole).flatMap(({ section, question }, place) => {
    const gap = widest(
      views.flatMap(({ slice, questions }) => {
        const one = questions[place]
        return one ? [{ slice, standing: one.standing }] : []
      }),
    )
    return gap ? [{ subject, section, question, ...gap }] : []
  })
}

/** The gaps between the slices of a round, one for each question at most, between its highest and its lowest: the first section's (Safety's) first, then the widest. */
export function gapsIn({ subjects, round }: RoundResults): readonly Gap[] {
  const foundation = round.instrument.sections[0]?.id
  return subjects
    .flatMap(gapsOf)
    .toSorted(
      (one, other) =>
        Number(other.section === foundation) - Number(one.section === foundation) || other.apart - one.apart,
    )
}
