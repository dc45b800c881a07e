import { type Answer, answerScale, answers } from '@/model/health/answer'
import { countAnswers } from '@/model/health/counts'
import {
  type Released,
  type ReleasedQuestion,
  releaseQuestion,
  type Shown,
} from '@/model/health/release-question'
import { nearRounds, type ShownRound } from '@/model/results/near-rounds'
import type { Breakdown } from '@/model/rounds/round-plan'
import { sliceOf } from '@/model/rounds/slice-of'
import type { History, Person } from './a-history'

/** One release of a history: which batch of which round, what it stood near to, and what it showed. */
export interface Showing {
  readonly round: number
  readonly batch: number
  readonly near: Shown
  readonly shows: ReleasedQuestion
}

const batchesOf = ({ rounds, isLateLast }: History) => {
  const inTime = rounds.map((_, round) => ({ round, batch: 0 }))
  const late = rounds.map((_, round) => ({ round, batch: 1 }))
  return isLateLast
    ? [...inTime, ...late]
    : inTime.flatMap((one, round) => [one, ...late.slice(round, round + 1)])
}

const groups = ['north', 'south']
const breakdownOf = ({ rounds }: History, round: number): Breakdown => {
  const by = rounds[round] ?? 'nothing'
  return by === 'group' ? { by, groups } : { by }
}

/** The slice of a round in which somebody is counted. */
export const sliceIn = (history: History, round: number, { slice, group }: Person): string =>
  sliceOf(breakdownOf(history, round), { perspective: slice, group })

/** The slices in which a round asked somebody. */
export const slicesOf = (history: History, round: number): readonly string[] => [
  ...new Set(history.people.filter(({ asked }) => asked[round]).map(one => sliceIn(history, round, one))),
]

const question = { subject: '', question: 'q' }

const askedIn = (history: History, round: number): Omit<ShownRound, 'releases'> => ({
  id: `${round}`,
  constellation: 'one',
  plan: { breakdown: breakdownOf(history, round), threshold: history.threshold, after: null },
  invitees: history.people
    .filter(({ asked }) => asked[round])
    .map(({ id, slice, group }) => ({ accountId: id, perspective: slice, group })),
})

const asRelease = ({ batch, shows: { whole, slices } }: Showing) => ({
  batch,
  asked: 0,
  answered: null,
  hasPaper: false,
  questions: [{ ...question, whole, slices: Object.fromEntries(slices) }],
})

/** The most that the releases before this one showed of other rounds which asked almost the same people. */
function nearIn(history: History, round: number, before: readonly Showing[]): Shown {
  const others = history.rounds.flatMap((_, other) =>
    other === round
      ? []
      : [{ ...askedIn(history, other), releases: before.filter(one => one.round === other).map(asRelease) }],
  )
  return nearRounds(askedIn(history, round), others)(question)
}

const saidIn = ({ changeOfMind }: History, { id, says }: Person, round: number): Answer =>
  changeOfMind?.id === id && changeOfMind.round === round ? changeOfMind.says : says

function show(history: History, round: number, batch: number, near: Shown, draw: () => number): Showing {
  const { people, threshold, isCoarse } = history
  const gave = people.filter(person => person.asked[round] && person.answers[round] === batch)
  const bySlice = new Map(
    slicesOf(history, round).map(slice => [
      slice,
      countAnswers(
        gave.filter(one => sliceIn(history, round, one) === slice).map(one => saidIn(history, one, round)),
      ),
    ]),
  )
  const rules = { threshold, isCoarse, hearsNotYet: true, near, draw }
  return { round, batch, near, shows: releaseQuestion(bySlice, answerScale, rules) }
}

/** Everything the program shows of a history, in its order, with the bands' edges drawn by `draw`. */
export function releasesOf(history: History, draw: () => number): readonly Showing[] {
  const shown: Showing[] = []
  for (const { round, batch } of batchesOf(history))
    shown.push(show(history, round, batch, nearIn(history, round, shown), draw))
  return shown
}

/** All that two drawings of the same answers can show: the releases at both ends of the blur and between. */
const draws = [0, 0.25, 0.5, 0.75, 1 - Number.EPSILON]

const isSameThing = (seen: Released, possible: readonly (Released | undefined)[]): boolean =>
  possible.some(one => JSON.stringify(one) === JSON.stringify(seen))

/** Whether a world could have shown the same. What a release stood near to follows from the ones before it, which are the same then. */
const couldShow = (seen: readonly Showing[], world: History): boolean =>
  seen.every(({ round, batch, near, shows: { whole, slices } }) => {
    const possible = draws.map(edge => show(world, round, batch, near, () => edge).shows)
    return (
      isSameThing(
        whole,
        possible.map(one => one.whole),
      ) &&
      [...slices].every(([slice, released]) =>
        isSameThing(
          released,
          possible.map(one => one.slices.get(slice)),
        ),
      )
    )
  })

const changed = (history: History, changes: ReadonlyMap<string, Partial<Person>>): History => ({
  ...history,
  people: history.people.map(person => ({ ...person, ...changes.get(person.id) })),
})

type Changes = ReadonlyMap<string, Partial<Person>>

/** In which slice, and when asked and heard: what an intruder may know of a person. */
const standing = ({ slice, group, asked, answers }: Person) => `${slice}${group}${asked}${answers}`

/** Two who were asked and answered alike: had they said what the other said, not a count would differ. */
const isInterchangeable = (one: Person, other: Person) =>
  one.says !== other.says && standing(one) === standing(other)

/** One person of each standing and saying: whoever else is like them would do as well. */
const oneOfEach = (people: readonly Person[]) => [
  ...new Map(people.map(person => [`${standing(person)}${person.says}`, person])).values(),
]

/** Everybody else says one thing, or half of them one and half of them another. */
function* crowds(others: readonly Person[]): Generator<Changes> {
  for (const one of answers)
    for (const other of answers)
      yield new Map(others.map(({ id }, place) => [id, { says: place % 2 === 0 ? one : other }]))
}

/** The target says something else, and so do none, one or two others: what they say makes up for it, in one round or in several. */
function* makingUp(target: Person, says: Answer, others: readonly Person[]): Generator<Changes> {
  const alone = [target.id, { says }] as const
  yield new Map([alone])
  const some = oneOfEach(others)
  for (const other of some)
    for (const instead of answers) {
      const changes = [alone, [other.id, { says: instead }] as const]
      yield new Map(changes)
      if (other.says !== says || instead !== target.says) continue
      const third = some.filter(one => one !== other && one.says === target.says)
      for (const one of third) yield new Map([...changes, [one.id, { says }]])
    }
}

/** Two of a slice change places, with all they said and when. */
function* changingPlaces(target: Person, others: readonly Person[]): Generator<Changes> {
  for (const other of oneOfEach(others))
    if (other.slice === target.slice && other.group === target.group && other.says !== target.says)
      yield new Map([
        [target.id, { says: other.says, answers: other.answers }],
        [other.id, { says: target.says, answers: target.answers }],
      ])
}

/** Other worlds in which the target says something else. */
function* otherWorlds(target: Person, others: readonly Person[]): Generator<Changes> {
  const elsewise = answers.filter(one => one !== target.says)
  yield* changingPlaces(target, others)
  for (const says of elsewise) yield* makingUp(target, says, others)
  for (const says of elsewise)
    for (const crowd of crowds(others)) yield new Map([...crowd, [target.id, { says }]])
}

/** The target says something else, and one other person something else in one round. */
const othersMinds = (history: History, target: Person, others: readonly Person[]): readonly History[] =>
  answers
    .filter(says => says !== target.says)
    .flatMap(says =>
      oneOfEach(others).flatMap(other =>
        history.rounds
          .map((_, round) => round)
          .flatMap(round =>
            answers.flatMap(instead =>
              [other.says, instead].map(before => ({
                ...changed(
                  history,
                  new Map([
                    [target.id, { says }],
                    [other.id, { says: before }],
                  ]),
                ),
                changeOfMind: { id: other.id, round, says: instead === before ? target.says : instead },
              })),
            ),
          ),
      ),
    )

/**
 * Whether a world near by that would have shown the same lets the target say something else, for somebody who knows who was asked, gave the answer of
 * `intruder`, and sees `seen`. Nobody in it changes their mind between rounds, as in the history itself, or one other does. Finding none proves nothing.
 */
export function isOpenNearBy(
  history: History,
  seen: readonly Showing[],
  target: Person,
  intruder: Person,
): boolean {
  const others = history.people.filter(one => one !== target && one !== intruder)
  if (others.some(other => isInterchangeable(target, other))) return true
  for (const changes of otherWorlds(target, others))
    if (couldShow(seen, changed(history, changes))) return true
  return othersMinds(history, target, others).some(world => couldShow(seen, world))
}
