import { getLocale } from 'next-intl/server'
import type { ToldFirst } from '@/components/rounds/told-first'
import { dayWords } from '@/model/edition/day-words'
import type { AskedRound } from '@/model/rounds/asked-round'
import { promiseOfPlan } from '@/model/rounds/check-plan'
import type { Invitee } from '@/model/rounds/invitee'

/** What those who are asked are told: the promise as it was settled, or as it would be with these people. */
export async function toldFirst(
  { plan, instrument, promise }: AskedRound,
  asked: readonly Pick<Invitee, 'perspective' | 'group'>[],
): Promise<ToldFirst> {
  return {
    promise: promise ?? promiseOfPlan(plan, instrument, asked),
    minutes: instrument.minutes * Math.max(1, plan.subjects.length),
    threshold: plan.threshold,
    by: plan.breakdown.by,
    until: dayWords(Date.parse(plan.until), await getLocale(), 'UTC'),
  }
}
