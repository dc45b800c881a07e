import {
  type Released,
  type ReleasedQuestion,
  type ReleaseRules,
  releaseQuestion,
  type Shown,
} from '../health/release-question'
import { numberOf, type Scale, type Tally } from '../health/tally'
import { healthCheckId } from '../instrument/health-check'
import { everyQuestion, type Instrument, type Question } from '../instrument/instrument'
import type { RoundPlan } from '../rounds/round-plan'
import { answeredMark, sheetSubjects } from '../rounds/sheet'
import type { QuestionRelease, RoundRelease } from './round-release'

/** How many in one slice chose one option; `answeredMark` stands for having answered at all where several may be chosen. */
export interface Tallied {
  readonly subject: string
  readonly question: string
  readonly slice: string
  readonly option: string
  readonly count: number
}

/** Which question of a release is meant; `option` where options are released by themselves. */
export type Place = Pick<QuestionRelease, 'subject' | 'question' | 'option'>

/**
 * A batch of a round as it was counted. `slices` are the slices in which somebody was asked, `asked` and `answered` how many were, in all and in this batch;
 * `near` as `nearRounds` finds it, `draw` gives numbers from 0 to below 1.
 */
export interface CountedRound {
  readonly instrument: Instrument
  readonly plan: Pick<RoundPlan, 'subjects' | 'threshold' | 'isCoarse'>
  readonly batch: number
  readonly tallies: readonly Tallied[]
  readonly slices: readonly string[]
  readonly asked: number
  readonly answered: number
  readonly hasPaper: boolean
  readonly near: (place: Place) => Shown
  readonly draw: () => number
}

/** What an option of a question that takes several was answered with, as if it had been asked by itself. */
export const yesOrNo: Scale = { yes: null, no: null }

type BySlice = ReadonlyMap<string, Tally>

type Choice = Exclude<Question, { kind: 'text' }>

const scales = new WeakMap<Choice, Scale>()

/** Where the options of a question stand; made once for a question, which is asked about round after round. */
export function scaleOf(question: Choice): Scale {
  const known = scales.get(question)
  if (known) return known
  const levelOf = ({ level }: Choice['options'][number]) => (question.kind === 'scale' ? level : null)
  const scale = Object.fromEntries(question.options.map(option => [option.id, levelOf(option)]))
  scales.set(question, scale)
  return scale
}

const asYesOrNo = (tally: Tally, option: string): Tally => {
  const yes = numberOf(tally, option)
  return { yes, no: Math.max(0, numberOf(tally, answeredMark) - yes) }
}

const keyOf = (subject: string, question: string) => JSON.stringify([subject, question])

function byQuestion(tallies: readonly Tallied[]): ReadonlyMap<string, ReadonlyMap<string, Tally>> {
  const found = new Map<string, Map<string, Record<string, number>>>()
  for (const { subject, question, slice, option, count } of tallies) {
    const key = keyOf(subject, question)
    const bySlice = found.get(key) ?? new Map<string, Record<string, number>>()
    bySlice.set(slice, { ...bySlice.get(slice), [option]: count })
    found.set(key, bySlice)
  }
  return found
}

const asData = ({ whole, slices }: ReleasedQuestion) => ({
  whole,
  slices: Object.fromEntries(slices) as Readonly<Record<string, Released>>,
})

function releaseOne(round: CountedRound, subject: string, question: Question, given: BySlice) {
  if (question.kind === 'text') return []
  const { plan, instrument, near, draw } = round
  const release = (place: Place, bySlice: BySlice, scale: Scale): QuestionRelease => {
    const hearsNotYet = instrument.id === healthCheckId
    const rules: ReleaseRules = { ...plan, hearsNotYet, near: near(place), draw }
    return { ...place, ...asData(releaseQuestion(bySlice, scale, rules)) }
  }
  const place = { subject, question: question.id }
  if (question.kind !== 'choices') return [release(place, given, scaleOf(question))]
  return question.options.map(({ id: option }) => {
    const bySlice = new Map([...given].map(([slice, tally]) => [slice, asYesOrNo(tally, option)]))
    return release({ ...place, option }, bySlice, yesOrNo)
  })
}

/** Everything one batch of a round shows, drawn now and never again: each question of the instrument, in its order, about each subject. Own words are not here. */
export function releaseRound(round: CountedRound): RoundRelease {
  const { instrument, plan, batch, asked, answered, hasPaper, slices } = round
  const counted = byQuestion(round.tallies)
  const given = (subject: string, { id }: Question): BySlice => {
    const bySlice = counted.get(keyOf(subject, id))
    return new Map([...slices, ...(bySlice?.keys() ?? [])].map(slice => [slice, bySlice?.get(slice) ?? {}]))
  }
  return {
    batch,
    asked,
    answered: answered < plan.threshold ? null : answered,
    hasPaper,
    questions: sheetSubjects(instrument, plan.subjects).flatMap(subject =>
      everyQuestion(instrument).flatMap(question =>
        releaseOne(round, subject, question, given(subject, question)),
      ),
    ),
  }
}
