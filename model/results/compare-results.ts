import { leastChange } from '../health/change'
import { isApart } from '../health/level'
import { everyQuestion } from '../instrument/instrument'
import type { betweenRounds } from './near-rounds'
import { adjustForMany, chanceOf } from './permutation-test'
import { partsOfQuestion, type QuestionResult, type RoundResults, type SubjectResults } from './round-results'
import type { SafetyShown } from './safety-shown'
import type { Standing } from './standing'

/** The chance below which a change is claimed, after making it larger for being one of many. */
export const mostChance = 0.05

/**
 * How one question moved between two rounds. `higher` and `lower` are claimed only of counts: at least `leastChange` apart, and less than `mostChance` likely by
 * chance alone among all that was compared. Another band is no trend: its edges are blurred. `not-comparable` says why.
 */
export type Moved =
  | { readonly is: 'higher' | 'lower'; readonly chance: number }
  | { readonly is: 'another-band' | 'no-change-shown' }
  | {
      readonly is: 'not-comparable'
      readonly because: 'people' | 'not-shown' | 'not-asked' | 'shown-differently'
    }

export interface QuestionMove {
  readonly subject: string
  readonly section: string
  readonly question: string
  readonly before: Standing
  readonly after: Standing
  readonly moved: Moved
}

/** A baseline beside a follow-up. Only subjects of both are compared; `people` is what is known of the rosters. */
export interface ResultsComparison {
  readonly people: ReturnType<typeof betweenRounds>
  readonly safety: readonly {
    readonly subject: string
    readonly before: SafetyShown
    readonly after: SafetyShown
    readonly moved: 'higher' | 'lower' | 'same' | 'not-comparable'
  }[]
  readonly questions: readonly QuestionMove[]
}

const placeOf = ({ question, option }: QuestionResult) => JSON.stringify([question, option])
const questionsOf = ({ sections }: SubjectResults) => sections.flatMap(({ questions }) => questions)
const notComparable = (because: Extract<Moved, { is: 'not-comparable' }>['because']): Moved => ({
  is: 'not-comparable',
  because,
})

interface Pair {
  readonly subject: string
  readonly before: QuestionResult | undefined
  readonly after: QuestionResult
}

function pairsOf(before: RoundResults, after: RoundResults): readonly Pair[] {
  const earlier = new Map(before.subjects.map(one => [one.subject, one]))
  return after.subjects.flatMap(one => {
    const same = earlier.get(one.subject)
    if (!same) return []
    const asked = new Map(questionsOf(same).map(question => [placeOf(question), question]))
    return questionsOf(one).map(question => ({
      subject: one.subject,
      before: asked.get(placeOf(question)),
      after: question,
    }))
  })
}

/** The chance of each pair that shows counts on a scale, larger for being one of many. */
function chances(pairs: readonly Pair[], { round }: RoundResults): ReadonlyMap<Pair, number> {
  const scales = new Map(
    everyQuestion(round.instrument).flatMap(question =>
      question.kind === 'choices'
        ? []
        : partsOfQuestion(question).map(({ scale }) => [question.id, scale] as const),
    ),
  )
  const found = pairs.flatMap((pair): readonly (readonly [Pair, number])[] => {
    const scale = scales.get(pair.after.question)
    if (!scale || pair.before?.shown.kind !== 'counts' || pair.after.shown.kind !== 'counts') return []
    const chance = chanceOf(pair.before.shown.counts, pair.after.shown.counts, scale)
    return chance === null ? [] : [[pair, chance]]
  })
  const adjusted = adjustForMany(found.map(([, chance]) => chance))
  return new Map(found.map(([pair], place) => [pair, adjusted[place] ?? 1]))
}

function movedOf({ before, after }: Pair, chance: number | undefined): Moved {
  if (!before) return notComparable('not-asked')
  const [from, to] = [before.standing, after.standing]
  if (from.kind === 'band' && to.kind === 'band')
    return { is: from.band === to.band ? 'no-change-shown' : 'another-band' }
  if (from.kind === 'level' && to.kind === 'level') {
    if (chance === undefined || chance >= mostChance || !isApart(from.level, to.level, leastChange))
      return { is: 'no-change-shown' }
    return { is: to.level > from.level ? 'higher' : 'lower', chance }
  }
  const isShown = [from, to].every(({ kind }) => kind === 'band' || kind === 'level')
  return notComparable(isShown ? 'shown-differently' : 'not-shown')
}

const safetyRank: Readonly<Record<SafetyShown, number>> = {
  'not-in-place': 0,
  partly: 1,
  'not-known': -1,
  'mostly-in-place': 2,
  'in-place': 2,
}

/** What few answers show as mostly in place may be partly so, like what more show as partly: between the two nothing is said. */
const isHardToTell = (one: SafetyShown, other: SafetyShown) =>
  one === 'not-known' || (one === 'partly' && other === 'mostly-in-place')

function safetyMoved(before: SafetyShown, after: SafetyShown, isComparable: boolean) {
  if (!isComparable || isHardToTell(before, after) || isHardToTell(after, before)) return 'not-comparable'
  const step = safetyRank[after] - safetyRank[before]
  if (step === 0) return 'same'
  return step > 0 ? 'higher' : 'lower'
}

/** Holds two rounds of one questionnaire beside each other, question by question. Claims nothing of people who are not comparable (S-24), and no trend from noise. */
export function compareResults(
  before: RoundResults,
  after: RoundResults,
  people: ResultsComparison['people'],
): ResultsComparison {
  const isComparable = people === 'apart-enough'
  const isSameInstrument = before.round.instrument.id === after.round.instrument.id
  const pairs = isSameInstrument ? pairsOf(before, after) : []
  const likely = isComparable ? chances(pairs, after) : new Map<Pair, number>()
  const earlier = new Map(before.subjects.map(({ subject, safety }) => [subject, safety]))
  return {
    people,
    safety: after.subjects.flatMap(({ subject, safety: now }) => {
      const then = earlier.get(subject)
      if (!isSameInstrument || !then || !now) return []
      return [{ subject, before: then, after: now, moved: safetyMoved(then, now, isComparable) }]
    }),
    questions: pairs.map(pair => ({
      subject: pair.subject,
      section: pair.after.section,
      question: pair.after.question,
      before: pair.before?.standing ?? { kind: 'not-known' },
      after: pair.after.standing,
      moved: isComparable ? movedOf(pair, likely.get(pair)) : notComparable('people'),
    })),
  }
}
