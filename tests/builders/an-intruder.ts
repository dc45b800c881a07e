import { type Answer, answers } from '@/model/health/answer'
import {
  type Released,
  type ReleasedQuestion,
  releaseQuestion,
  type Shown,
  shownOf,
} from '@/model/health/release-question'
import { isComparableRoster, type Roster } from '@/model/health/roster'
import type { History, Person } from './a-history'

const slicesOf = (history: History) => [...new Set(history.people.map(({ slice }) => slice))]

const rosterOf = ({ people }: History, round: number): Roster => {
  const asked = people.filter(person => person.asked[round])
  return new Map(
    [...new Set(asked.map(({ slice }) => slice))].map(slice => [
      slice,
      new Set(asked.filter(person => person.slice === slice).map(({ id }) => id)),
    ]),
  )
}

const most = (one: Shown, other: Shown): Shown => {
  if (one === 'counts' || other === 'counts') return 'counts'
  return one === 'bands' ? one : other
}

/** The most that earlier rounds showed which asked almost the same people. */
function nearOf(history: History, earlier: readonly ReleasedQuestion[]): Shown {
  const now = rosterOf(history, earlier.length)
  return earlier
    .filter((_, round) => !isComparableRoster(rosterOf(history, round), now, history.threshold))
    .map(shownOf)
    .reduce(most, 'nothing')
}

const saidIn = ({ changeOfMind }: History, { id, says }: Person, round: number): Answer =>
  changeOfMind?.id === id && changeOfMind.round === round ? changeOfMind.says : says

/** Everything the program shows of a history, with the bands' edges drawn by `draw`. */
export function releasesOf(history: History, draw: () => number): readonly ReleasedQuestion[] {
  const { people, rounds, threshold, isCoarse } = history
  const released: ReleasedQuestion[] = []
  for (let round = 0; round < rounds; round += 1) {
    const gave = people.filter(person => person.asked[round] && person.answers[round])
    const bySlice = new Map(
      slicesOf(history).map(slice => [
        slice,
        gave.filter(one => one.slice === slice).map(one => saidIn(history, one, round)),
      ]),
    )
    const near = nearOf(history, released)
    released.push(releaseQuestion(bySlice, { threshold, isCoarse, near, draw }))
  }
  return released
}

/** All that two drawings of the same answers can show: the releases at both ends of the blur and between. */
const draws = [0, 0.25, 0.5, 0.75, 1 - Number.EPSILON]

const isSameThing = (seen: Released, possible: readonly Released[]): boolean =>
  possible.some(one => JSON.stringify(one) === JSON.stringify(seen))

function couldShow(seen: readonly ReleasedQuestion[], world: History): boolean {
  const shown = draws.map(edge => releasesOf(world, () => edge))
  return seen.every(({ whole, slices }, round) => {
    const here = shown.map(releases => releases[round])
    return (
      isSameThing(
        whole,
        here.flatMap(one => (one ? [one.whole] : [])),
      ) &&
      [...slices].every(([slice, released]) =>
        isSameThing(
          released,
          here.flatMap(one => one?.slices.get(slice) ?? []),
        ),
      )
    )
  })
}

const changed = (history: History, changes: ReadonlyMap<string, Partial<Person>>): History => ({
  ...history,
  people: history.people.map(person => ({ ...person, ...changes.get(person.id) })),
})

type Changes = ReadonlyMap<string, Partial<Person>>

/** In which slice, and when asked and heard: what an intruder may know of a person. */
const standing = ({ slice, asked, answers }: Person) => `${slice}${asked}${answers}`

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
    if (other.slice === target.slice && other.says !== target.says)
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
        Array.from({ length: history.rounds }, (_, round) => round).flatMap(round =>
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
 * Whether somebody who knows who was asked, gave the answer of `intruder`, and sees `seen`, could still take another answer of `target` for true:
 * a world with that other answer that would have shown the same. In it nobody changes their mind between rounds, as in the history itself, or one other does.
 */
export function isStillOpen(
  history: History,
  seen: readonly ReleasedQuestion[],
  target: Person,
  intruder: Person,
): boolean {
  const others = history.people.filter(one => one !== target && one !== intruder)
  if (others.some(other => isInterchangeable(target, other))) return true
  for (const changes of otherWorlds(target, others))
    if (couldShow(seen, changed(history, changes))) return true
  return othersMinds(history, target, others).some(world => couldShow(seen, world))
}
