import { type Released, type Shown, shownKinds } from '../health/release-question'
import { isComparableRoster, type Roster } from '../health/roster'
import type { Invitee } from '../rounds/invitee'
import type { Breakdown, RoundPlan } from '../rounds/round-plan'
import { sliceOf } from '../rounds/slice-of'
import type { Place } from './release-round'
import type { QuestionRelease, RoundRelease } from './round-release'

/** A round as far as it says whom it asked. `instrument` is the instrument's id: versions of one are compared by the ids of questions. */
export interface RoundOfPeople {
  readonly id: string
  readonly instrument: string
  readonly plan: Pick<RoundPlan, 'breakdown' | 'threshold' | 'after'>
  readonly invitees: readonly Pick<Invitee, 'accountId' | 'perspective' | 'group'>[]
}

/** Another round of the same constellation, with all that it has shown up to now. */
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
 * one; people asked by code cannot be told apart, and for them stands what was declared. Two breakdowns that cut the same people in different ways are near.
 */
export function betweenRounds(
  one: RoundOfPeople,
  other: RoundOfPeople,
  all: readonly RoundOfPeople[],
): 'apart-enough' | 'near' | 'unsure' {
  const cuts = [one, other].map(({ plan }) => plan.breakdown).filter(({ by }) => by !== 'nothing')
  const isCutAlike = isSame(cuts[0], cuts[1])
  if (cuts.length === 2 && !isCutAlike) return 'near'
  const breakdown = (cuts.length === 2 && cuts[0]) || whole
  const threshold = Math.max(one.plan.threshold, other.plan.threshold)
  if (!isComparableRoster(rosterOf(one, breakdown), rosterOf(other, breakdown), threshold)) return 'near'
  const hasCodes = [one, other].some(({ invitees }) => invitees.some(({ accountId }) => accountId === null))
  if (!hasCodes) return 'apart-enough'
  const byId = new Map(all.map(round => [round.id, round]))
  const declared = declaredSince(one, other, byId) ?? declaredSince(other, one, byId) ?? 'unsure'
  return declared === 'unsure' ? 'unsure' : 'apart-enough'
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
 * For each question, the most that was shown of it by rounds that asked almost the same people (S-24), or perhaps did. `others` are all other rounds of the
 * constellation with what they have shown up to now, also later ones: a late batch is held beside them just as well.
 */
export function nearRounds(round: RoundOfPeople, others: readonly ShownRound[]): (place: Place) => Shown {
  const near = new Map<string, Shown>()
  const all = [round, ...others]
  for (const other of others) {
    if (other.instrument !== round.instrument || betweenRounds(round, other, all) === 'apart-enough') continue
    for (const question of other.releases.flatMap(({ questions }) => questions))
      near.set(keyOf(question), mostOf([near.get(keyOf(question)) ?? 'nothing', shownIn(question)]))
  }
  return place => near.get(keyOf(place)) ?? 'nothing'
}
