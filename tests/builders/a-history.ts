import fc from 'fast-check'
import { type Answer, answers } from '@/model/health/answer'

/** One person of a history: in which slice, what they say in every round, and in which rounds they are asked and answer. */
export interface Person {
  readonly id: string
  readonly slice: string
  readonly says: Answer
  readonly asked: readonly boolean[]
  readonly answers: readonly boolean[]
}

/** Rounds of one question among the same people, who hardly ever change their mind: the worst for them. */
export interface History {
  readonly people: readonly Person[]
  readonly rounds: number
  readonly threshold: number
  readonly isCoarse: boolean
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

const shares = [['a'], ['a', 'b'], ['a', 'a', 'a', 'a', 'a', 'b'], ['a', 'a', 'a', 'b', 'c']] as const

/** How a history's people are spread: over slices, and how likely each is asked and answers. Nearly everyone is where differences point at somebody. */
const manner = fc.record({
  slices: fc.constantFrom(...shares),
  asked: fc.constantFrom(85, 97, 100),
  answers: fc.constantFrom(85, 100, 100),
  says: sayings,
  people: fc.constantFrom([5, 14], [10, 30], [21, 48]),
  isCoarse: mostly(30),
})

const personIn = (rounds: number, { slices, asked, answers, says }: Omit<Manner, 'people' | 'isCoarse'>) =>
  fc.record({
    slice: fc.constantFrom(...slices),
    says,
    asked: fc.array(mostly(asked), { minLength: rounds, maxLength: rounds }),
    answers: fc.array(mostly(answers), { minLength: rounds, maxLength: rounds }),
  })
type Manner = typeof manner extends fc.Arbitrary<infer T> ? T : never

/** Any history of one to three rounds among 5 to 48 people. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), manner, fc.constantFrom(5, 5, 7, 10))
  .chain(
    ([
      rounds,
      {
        people: [minLength, maxLength],
        isCoarse,
        ...spread
      },
      threshold,
    ]) =>
      fc.array(personIn(rounds, spread), { minLength, maxLength }).map(people => ({
        rounds,
        threshold,
        isCoarse,
        people: people.map((person, place) => ({ ...person, id: `p${place}` })),
      })),
  )
