import { leastForCounts, type Released, type Shown, shownKinds } from '../health/release-question'
import { isComparableRoster, type Roster } from '../health/roster'
import type { Invitee } from '../rounds/invitee'
import type { Breakdown, RoundPlan } from '../rounds/round-plan'
import { sliceOf } from '../rounds/slice-of'
import type { Place } from './release-round'
import type { QuestionRelease, RoundRelease } from './round-release'

/** A round as far as it says whom it asked, and the id of the constellation it belongs to. */
export interface RoundOfPeople {
  readonly id: string
  readonly constellation: string
  readonly plan: Pick<RoundPlan, 'breakdown' | 'threshold' | 'after'>
  readonly invitees: readonly Pick<Invitee, 'accountId' | 'perspective' | 'group'>[]
}

/** Another round, with all that it has shown up to now. */
export interface ShownRound extends RoundOfPeople {
  readonly releases: readonly RoundRelease[]
}

type People = NonNullable<RoundPlan['after']>['people']

const whole: Breakdown = { by: 'nothing' }

function rosterOf({ invitees }: RoundOfPeople, breakdown: Breakdown): Roster {
  const roster = new Map<string, Set<string>>()
  for (const one of invitees) {
    if (one.accountId === null) continue
    const slice = sliceOf(breakdown, one)
    roster.set(slice, (roster.get(slice) ?? new Set()).add(one.accountId))
  }
  return roster
}

/** How many were asked by code, over everyone and in each slice. */
function codesOf({ invitees }: RoundOfPeople, breakdown: Breakdown): ReadonlyMap<string, number> {
  const codes = new Map<string, number>()
  for (const one of invitees.filter(({ accountId }) => accountId === null))
    for (const key of ['whole', `slice ${sliceOf(breakdown, one)}`]) codes.set(key, (codes.get(key) ?? 0) + 1)
  return codes
}

/**
 * Whether numbers of people asked by code allow what was declared. Where the numbers differ by fewer than a crowd, somebody both left and joined, and crowds did so
 * only where both rounds asked one.
 */
function allows(people: People, one: number, other: number, crowd: number): boolean {
  if (people === 'unsure') return false
  const apart = Math.abs(one - other)
  return apart === 0 || (people === 'many-others' && (apart >= crowd || Math.min(one, other) >= crowd))
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Two declared steps as one: after two changes of many, somebody may be back, and who is missing then is not sure. */
function both(one: People, other: People): People {
  if (one === 'same') return other
  return other === 'same' ? one : 'unsure'
}

/** What was declared about the people of `later` beside those of `earlier`, over as many steps as lie between; undefined where no such way leads back. */
function declaredSince(
  later: RoundOfPeople,
  earlier: RoundOfPeople,
  all: ReadonlyMap<string, RoundOfPeople>,
): People | undefined {
  const seen = new Set<string>()
  let people: People = 'same'
  for (let step = later.plan.after; step && !seen.has(step.round); ) {
    seen.add(step.round)
    people = both(people, step.people)
    if (step.round === earlier.id) return people
    step = all.get(step.round)?.plan.after ?? null
  }
  return undefined
}

/**
 * What is known of the people of two rounds: `apart-enough` to be held beside each other (S-24), too `near` for it, or `unsure`. Accounts are compared one by
 * one; people asked by code cannot be told apart, and for them stands what was declared, unless their numbers speak against it. Two breakdowns that cut the same people in different ways are near.
 * Rounds of two constellations are held beside each other by their accounts alone: nobody can declare anything of those.
 * `least`: how many at least make a crowd of those who left or joined, where that is more than the threshold; the form asks for at least as many (`leastForCounts`).
 */
export function betweenRounds(
  one: RoundOfPeople,
  other: RoundOfPeople,
  all: readonly RoundOfPeople[],
  least = 0,
): 'apart-enough' | 'near' | 'unsure' {
  const cuts = [one, other].map(({ plan }) => plan.breakdown).filter(({ by }) => by !== 'nothing')
  const isCutAlike = isSame(cuts[0], cuts[1])
  if (cuts.length === 2 && !isCutAlike) return 'near'
  const breakdown = (cuts.length === 2 && cuts[0]) || whole
  const threshold = Math.max(one.plan.threshold, other.plan.threshold)
  const crowd = Math.max(threshold, least)
  if (!isComparableRoster(rosterOf(one, breakdown), rosterOf(other, breakdown), crowd)) return 'near'
  const hasCodes = [one, other].some(({ invitees }) => invitees.some(({ accountId }) => accountId === null))
  if (!hasCodes || one.constellation !== other.constellation) return 'apart-enough'
  const byId = new Map(all.map(round => [round.id, round]))
  const declared = declaredSince(one, other, byId) ?? declaredSince(other, one, byId) ?? 'unsure'
  const [codes, others] = [codesOf(one, breakdown), codesOf(other, breakdown)]
  const isAllowed = [...new Set([...codes.keys(), ...others.keys()])].every(key =>
    allows(declared, codes.get(key) ?? 0, others.get(key) ?? 0, crowd),
  )
  return isAllowed ? 'apart-enough' : 'unsure'
}

const showing: Readonly<Record<Released['kind'], Shown>> = {
  'not-enough': 'nothing',
  answered: 'nothing',
  band: 'bands',
  counts: 'counts',
}

const mostOf = (all: readonly Shown[]): Shown =>
  shownKinds.findLast(kind => kind === 'nothing' || all.includes(kind)) ?? 'nothing'

const shownIn = ({ whole: over, slices }: QuestionRelease): Shown =>
  mostOf([over, ...Object.values(slices)].map(({ kind }) => showing[kind]))

const keyOf = ({ subject, question, option }: Place) => JSON.stringify([subject, question, option ?? null])

/**
 * For each question, the most that was shown of it by rounds that asked almost the same people (S-24), or perhaps did. Beside counts, those are almost the same
 * where anybody left or joined and they are fewer than would show counts by themselves (S-25): the difference would be theirs. `others` are all other rounds in
 * which the same could have been asked with what they have shown up to now, also later ones: a late batch is held beside them just as well. Questions are told by
 * their subjects and ids, whichever questionnaire holds them, so that a copy of one is near to it.
 */
export function nearRounds(round: RoundOfPeople, others: readonly ShownRound[]): (place: Place) => Shown {
  const near = new Map<string, Shown>()
  const all = [round, ...others]
  for (const other of others) {
    const isApart = betweenRounds(round, other, all) === 'apart-enough'
    const isFarApart = betweenRounds(round, other, all, leastForCounts) === 'apart-enough'
    for (const question of other.releases.flatMap(({ questions }) => questions)) {
      if (shownIn(question) === 'counts' ? isFarApart : isApart) continue
      near.set(keyOf(question), mostOf([near.get(keyOf(question)) ?? 'nothing', shownIn(question)]))
    }
  }
  return place => near.get(keyOf(place)) ?? 'nothing'
}
