import fc from 'fast-check'
import { type Answer, answers } from '@/model/health/answer'
import type { Breakdown } from '@/model/rounds/round-plan'

/** One person of a history: where they stand, what they say in every round, in which rounds they are asked, and in which batch (0 is in time) their answer is. */
export interface Person {
  readonly id: string
  readonly slice: 'team' | 'organisation' | 'service-user'
  readonly group: 'north' | 'south'
  readonly says: Answer
  readonly asked: readonly boolean[]
  readonly answers: readonly (number | null)[]
}

/** Rounds of one question among the same people, who hardly ever change their mind: the worst for them. */
export interface History {
  readonly people: readonly Person[]
  /** Each round's breakdown. */
  readonly rounds: readonly Breakdown['by'][]
  readonly threshold: number
  readonly isCoarse: boolean
  /** Late batches are released after all rounds, instead of before the next. */
  readonly isLateLast: boolean
  /** The one person who said something else in one round, where there is one. */
  readonly changeOfMind?: { readonly id: string; readonly round: number; readonly says: Answer }
}

const mostly = (weight: number) => fc.nat({ max: 99 }).map(chance => chance < weight)

// Most answers are the same in many histories: unanimity is where something can be learned.
const sayings = fc.oneof(
  fc.constantFrom(...answers).map(one => fc.constant(one)),
  fc
    .constantFrom(...answers)
    .map(one => fc.oneof({ weight: 6, arbitrary: fc.constant(one) }, fc.constantFrom(...answers))),
  fc.constant(fc.constantFrom(...answers)),
)

const [team, organisation, users] = ['team', 'organisation', 'service-user'] as const
const shares = [
  [team],
  [team, organisation],
  [team, team, team, team, team, organisation],
  [team, team, team, organisation, users],
] as const

/** How a history's people are spread: over slices, and how likely each is asked and answers, and late. Nearly everyone is where differences point at somebody. */
const manner = fc.record({
  slices: fc.constantFrom(...shares),
  asked: fc.constantFrom(85, 97, 100),
  answers: fc.constantFrom(85, 100, 100),
  late: fc.constantFrom(0, 0, 10, 40),
  says: sayings,
})
type Manner = typeof manner extends fc.Arbitrary<infer T> ? T : never

const personIn = (rounds: number, { slices, asked, answers: answering, late, says }: Manner) =>
  fc.record({
    slice: fc.constantFrom(...slices),
    group: fc.constantFrom('north' as const, 'south' as const),
    says,
    asked: fc.array(mostly(asked), { minLength: rounds, maxLength: rounds }),
    answers: fc.array(
      fc.tuple(mostly(answering), mostly(late)).map(([does, isLate]) => (does ? Number(isLate) : null)),
      { minLength: rounds, maxLength: rounds },
    ),
  })

const cuts = ['nothing', 'perspective', 'group'] as const
const anyRounds = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...cuts))
      .map(([n, by]) => Array.from({ length: n }, () => by)),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...cuts), { minLength: 2, maxLength: 3 }) },
)

/** Any history of one to three rounds among 5 to 48 people. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    rounds: anyRounds,
    spread: manner,
    size: fc.constantFrom([5, 14], [10, 30], [21, 48]),
    threshold: fc.constantFrom(5, 5, 7, 10),
    isCoarse: mostly(30),
    isLateLast: fc.boolean(),
  })
  .chain(({ spread, size: [minLength, maxLength], ...history }) =>
    fc.array(personIn(history.rounds.length, spread), { minLength, maxLength }).map(people => ({
      ...history,
      people: people.map((person, place) => ({ ...person, id: `p${place}` })),
    })),
  )
