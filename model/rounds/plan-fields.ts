import { type Subject, subjectFromKey } from '../constellation/subject'
import { perspectives } from '../edition/perspective'
import { roundKinds } from '../health/response'
import { mayChangeThreshold } from '../health/threshold'
import type { Instrument } from '../instrument/instrument'
import { leastThresholdOf } from './check-plan'
import { daySchema } from './day'
import { mostSubjects } from './most-subjects'
import { peopleSince } from './people-since'
import type { RoundPlan } from './round-plan'

/** A plan as somebody writes it into a form: every field a text, ticked ones `on`, each subject and perspective under its own name. */
export type PlanFields = Readonly<Record<string, string>>

export const subjectField = (key: string) => `subject.${key}`
export const perspectiveField = (perspective: string) => `perspective.${perspective}`
export const planNameLimit = 80
export const groupLimit = 60
export const mostGroups = 8
export const mostThreshold = 100

/** What is wrong with a field of the form, by the field: each is one sentence. */
export type PlanFieldFault =
  | 'name-missing'
  | 'name-too-long'
  | 'instrument-unknown'
  | 'kind-unknown'
  | 'subjects-missing'
  | 'subjects-too-many'
  | 'subjects-gone'
  | 'perspectives-missing'
  | 'groups-too-few'
  | 'groups-too-many'
  | 'group-too-long'
  | 'group-twice'
  | 'threshold-no-number'
  | 'threshold-too-low'
  | 'threshold-lowered'
  | 'threshold-too-high'
  | 'until-missing'
  | 'until-past'
  | 'until-too-far'
  | 'after-gone'
export type PlanField =
  | 'name'
  | 'kind'
  | 'instrument'
  | 'subjects'
  | 'perspectives'
  | 'groups'
  | 'threshold'
  | 'until'
  | 'after'
export type PlanFaults = Readonly<Partial<Record<PlanField, PlanFieldFault>>>

/** What a form is read beside. `today` is a day; `before` the threshold that was there, which may only be raised. */
export interface PlanSurroundings {
  readonly instruments: readonly Pick<Instrument, 'id' | 'about'>[]
  readonly rounds: readonly string[]
  readonly isThere: (subject: Subject) => boolean
  readonly today: string
  readonly before: number | undefined
}

/** A plan as the fields that make it. */
export function fieldsOf(plan: RoundPlan): PlanFields {
  const ticked = (names: readonly string[]) => names.map(name => [name, 'on'])
  return {
    name: plan.name,
    kind: plan.kind,
    instrument: plan.instrument,
    ...Object.fromEntries(ticked(plan.subjects.map(subjectField))),
    ...Object.fromEntries(ticked(plan.perspectives.map(perspectiveField))),
    by: plan.breakdown.by,
    groups: plan.breakdown.by === 'group' ? plan.breakdown.groups.join('\n') : '',
    threshold: String(plan.threshold),
    ...(plan.isCoarse ? { isCoarse: 'on' } : {}),
    until: plan.until,
    after: plan.after?.round ?? '',
    people: plan.after?.people ?? 'unsure',
  }
}

/** The longest a round may be open, in years: a last day further away is a slip of the pen. */
const longest = 2

const yearLater = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

const groupsIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.replace(/\p{Cc}/gu, ' ').trim())
    .filter(line => line !== '')

function faultOfGroups(groups: readonly string[]): PlanFieldFault | undefined {
  if (groups.length < 2) return 'groups-too-few'
  if (groups.length > mostGroups) return 'groups-too-many'
  if (groups.some(group => group.length > groupLimit)) return 'group-too-long'
  return new Set(groups).size < groups.length ? 'group-twice' : undefined
}

function faultOfSubjects(
  chosen: readonly string[],
  { isThere }: PlanSurroundings,
): PlanFieldFault | undefined {
  if (chosen.length === 0) return 'subjects-missing'
  if (chosen.length > mostSubjects) return 'subjects-too-many'
  const isGone = (key: string) => {
    const subject = subjectFromKey(key)
    return !subject || !isThere(subject)
  }
  return chosen.some(isGone) ? 'subjects-gone' : undefined
}

function faultOfThreshold(
  plan: Pick<RoundPlan, 'threshold' | 'perspectives'>,
  before: number | undefined,
): PlanFieldFault | undefined {
  const { threshold } = plan
  if (!Number.isInteger(threshold)) return 'threshold-no-number'
  if (threshold < leastThresholdOf(plan)) return 'threshold-too-low'
  if (before !== undefined && !mayChangeThreshold(before, threshold, false)) return 'threshold-lowered'
  return threshold > mostThreshold ? 'threshold-too-high' : undefined
}

/** What is wrong with a last day that is to be today or later. */
export function faultOfUntil(until: string, today: string): PlanFieldFault | undefined {
  if (!daySchema.safeParse(until).success) return 'until-missing'
  if (until < today) return 'until-past'
  return until > yearLater(today, longest) ? 'until-too-far' : undefined
}

function faultOfName(name: string): PlanFieldFault | undefined {
  if (name === '') return 'name-missing'
  return name.length > planNameLimit ? 'name-too-long' : undefined
}

const oneOf = <T extends string>(known: readonly T[], text: string | undefined): T | undefined =>
  known.find(one => one === text)

/** A plan just as it is written, with whatever is wrong in it; `about` is what its questionnaire is about. */
export function planAsWritten(fields: PlanFields, about: Instrument['about'] | undefined): RoundPlan {
  const ticked = (prefix: string) =>
    Object.keys(fields)
      .filter(name => name.startsWith(prefix))
      .map(name => name.slice(prefix.length))
  const by = oneOf(['nothing', 'perspective', 'group'] as const, fields.by) ?? 'nothing'
  const groups = [...groupsIn(fields.groups ?? '')]
  return {
    kind: oneOf(roundKinds, fields.kind) ?? 'baseline',
    name: (fields.name ?? '').replace(/\p{Cc}/gu, ' ').trim(),
    instrument: fields.instrument ?? '',
    subjects: about === 'nothing' ? [] : ticked(subjectField('')),
    perspectives: perspectives.filter(one => perspectiveField(one) in fields),
    breakdown: by === 'group' ? { by, groups } : { by },
    threshold: /^\s*\d{1,6}\s*$/.test(fields.threshold ?? '') ? Number(fields.threshold) : Number.NaN,
    isCoarse: 'isCoarse' in fields,
    until: (fields.until ?? '').trim(),
    after: fields.after
      ? { round: fields.after, people: oneOf(peopleSince, fields.people) ?? 'unsure' }
      : null,
  }
}

/** Reads a form as a plan, or names what is wrong with each field. */
export function readPlan(
  fields: PlanFields,
  around: PlanSurroundings,
): { readonly plan: RoundPlan } | { readonly faults: PlanFaults } {
  const instrument = around.instruments.find(({ id }) => id === fields.instrument)
  const plan = planAsWritten(fields, instrument?.about)
  const found: Readonly<Record<PlanField, PlanFieldFault | undefined>> = {
    name: faultOfName(plan.name),
    kind: oneOf(roundKinds, fields.kind) ? undefined : 'kind-unknown',
    instrument: instrument ? undefined : 'instrument-unknown',
    subjects: instrument?.about === 'subjects' ? faultOfSubjects(plan.subjects, around) : undefined,
    perspectives: plan.perspectives.length === 0 ? 'perspectives-missing' : undefined,
    groups: plan.breakdown.by === 'group' ? faultOfGroups(plan.breakdown.groups) : undefined,
    threshold: faultOfThreshold(plan, around.before),
    until: faultOfUntil(plan.until, around.today),
    after: plan.after && !around.rounds.includes(plan.after.round) ? 'after-gone' : undefined,
  }
  const faults = Object.fromEntries(Object.entries(found).filter(([, fault]) => fault)) as PlanFaults
  return Object.keys(faults).length > 0 ? { faults } : { plan }
}
