import type { Subject } from '../constellation/subject'
import { subjectFromKey } from '../constellation/subject'
import { promiseOf, type RoundPromise } from '../health/promise'
import { leastThreshold } from '../health/threshold'
import type { Instrument } from '../instrument/instrument'
import type { Invitee } from './invitee'
import type { RoundPlan } from './round-plan'
import { sliceOf } from './slice-of'

/** Why a round cannot open yet. */
export const planFaults = [
  'no-subject',
  'subject-gone',
  'nobody-asked',
  'until-past',
  'threshold-too-low',
  'perspective-not-asked',
  'group-not-named',
] as const
export type PlanFault = (typeof planFaults)[number]

/** People who use the service are asked: their answers need more company (S-21). */
export const asksLivedExperience = ({ perspectives }: Pick<RoundPlan, 'perspectives'>): boolean =>
  perspectives.includes('service-user')

/** The least threshold a plan may have. */
export const leastThresholdOf = (plan: Pick<RoundPlan, 'perspectives'>): number =>
  leastThreshold({ asksLivedExperience: asksLivedExperience(plan), leavesTheTeam: false })

type Asked = readonly Pick<Invitee, 'perspective' | 'group'>[]

const hasGroup = ({ breakdown }: RoundPlan, group: string | null) =>
  breakdown.by !== 'group' || breakdown.groups.includes(group ?? '')

/** What has to be mended before a round opens. `today` is a day (YYYY-MM-DD); `isThere` says whether a subject is on the map. */
export function faultsOf(
  plan: RoundPlan,
  instrument: Instrument,
  asked: Asked,
  today: string,
  isThere: (subject: Subject) => boolean,
): readonly PlanFault[] {
  const subjects = plan.subjects.map(subjectFromKey)
  const found: Readonly<Record<PlanFault, boolean>> = {
    'no-subject': instrument.about === 'subjects' && subjects.length === 0,
    'subject-gone': subjects.some(subject => !subject || !isThere(subject)),
    'nobody-asked': asked.length === 0,
    'until-past': plan.until < today,
    'threshold-too-low': plan.threshold < leastThresholdOf(plan),
    'perspective-not-asked': asked.some(({ perspective }) => !plan.perspectives.includes(perspective)),
    'group-not-named': asked.some(({ group }) => !hasGroup(plan, group)),
  }
  return planFaults.filter(fault => found[fault])
}

/** What a round may say of itself with these people asked. An instrument that never promises more than confidence does not here either. */
export function promiseOfPlan(
  plan: RoundPlan,
  instrument: Pick<Instrument, 'privacy'>,
  asked: Asked,
): RoundPromise {
  if (instrument.privacy !== 'anonymous') return { kind: 'confidential', because: 'asked-confidentially' }
  const bySlice = new Map<string, number>()
  for (const one of asked) {
    const slice = sliceOf(plan.breakdown, one)
    bySlice.set(slice, (bySlice.get(slice) ?? 0) + 1)
  }
  return promiseOf({
    people: asked.length,
    bySlice,
    threshold: plan.threshold,
    asksLivedExperience: asksLivedExperience(plan),
  })
}
