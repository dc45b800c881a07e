'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ActionResult } from '@/app/edge/action'
import type { CodesAnswer } from '@/components/rounds/codes-form'
import type { PlanAnswer } from '@/components/rounds/plan-form'
import {
  choosePeople,
  closeIt,
  deletePlan,
  extendIt,
  makeNewCodes,
  openIt,
  releaseIt,
  remindIt,
  renewCodes,
  savePlan,
  takeCodesOut,
} from './actions'
import { roundAddress, roundPartAddress, roundsAddress } from './addresses'

// The same actions for plain forms, which show what came of it by where they lead.

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** A page that the browser kept would show things as they were before: drop what it kept, then go. */
function go(address: string): never {
  revalidatePath('/constellations/[id]', 'layout')
  redirect(address)
}

const atRound = (form: FormData, query: Record<string, string | undefined> = {}) =>
  roundAddress(text(form, 'id'), text(form, 'round'), query)
const atPeople = (form: FormData, query: Record<string, string | undefined> = {}) =>
  roundPartAddress(text(form, 'id'), text(form, 'round'), 'people', query)

function lead<T>(form: FormData, result: ActionResult<T>, news: (value: T) => string): never {
  go(atRound(form, result.ok ? { news: news(result.value) } : { problem: result.problem }))
}

const asFields = (form: FormData) =>
  Object.fromEntries(
    [...form].filter(([name]) => !name.startsWith('$')).map(([name, value]) => [name, String(value)]),
  )

/** A plan with faults comes back to its form with everything that was written in it. */
export async function submitPlan(before: PlanAnswer, form: FormData): Promise<PlanAnswer> {
  const result = await savePlan(form)
  const answer = { values: asFields(form), faults: {}, times: (before.times ?? 0) + 1 }
  if (!result.ok) return { ...answer, message: (await getTranslations('errors'))(result.problem) }
  const { value } = result
  if (value.is === 'faults') return { ...answer, faults: value.faults }
  if (value.is === 'not-planned')
    return { ...answer, message: (await getTranslations('rounds.news'))('not-planned') }
  go(roundAddress(text(form, 'id'), value.round, { news: 'planned' }))
}

export async function submitPeople(form: FormData): Promise<void> {
  const result = await choosePeople(form)
  if (!result.ok) go(atPeople(form, { problem: result.problem }))
  go(result.value === 'asked' ? atRound(form, { news: 'asked' }) : atPeople(form, { news: result.value }))
}

/** Codes cannot travel in an address, where they would stay: they come back to the form itself. */
export async function submitCodes(before: CodesAnswer, form: FormData): Promise<CodesAnswer> {
  const result = form.get('renew') === 'yes' ? await renewCodes(withoutRenew(form)) : await makeNewCodes(form)
  const times = (before.times ?? 0) + 1
  const words = await getTranslations('rounds.codes')
  const fields = asFields(form)
  if (!result.ok) {
    const errors = await getTranslations('errors')
    const fault = result.field === 'count' ? words('faults.count') : errors(result.problem)
    return { values: fields, message: fault, times }
  }
  const { value } = result
  if (value.is === 'made') {
    revalidatePath('/constellations/[id]', 'layout')
    return { values: fields, codes: value.codes, times }
  }
  return { values: fields, message: words(`faults.${value.is}`), times }
}

function withoutRenew(form: FormData): FormData {
  const kept = new FormData()
  for (const name of ['id', 'round', 'by']) kept.set(name, text(form, name))
  return kept
}

export async function submitTakeCodesOut(form: FormData): Promise<void> {
  const result = await takeCodesOut(form)
  const said = result.ok ? { news: result.value ? 'codes-out' : 'not-planned' } : { problem: result.problem }
  go(atPeople(form, said))
}

export async function submitOpen(form: FormData): Promise<void> {
  lead(form, await openIt(form), ({ is }) => (is === 'open' ? 'opened' : is))
}

export async function submitExtend(form: FormData): Promise<void> {
  lead(form, await extendIt(form), news => news)
}

export async function submitRemind(form: FormData): Promise<void> {
  lead(form, await remindIt(form), news => news)
}

export async function submitClose(form: FormData): Promise<void> {
  lead(form, await closeIt(form), isClosed => (isClosed ? 'closed' : 'not-open'))
}

export async function submitRelease(form: FormData): Promise<void> {
  lead(form, await releaseIt(form), news => news)
}

export async function submitDeletePlan(form: FormData): Promise<void> {
  const result = await deletePlan(form)
  if (!result.ok) go(atRound(form, { problem: result.problem }))
  go(
    result.value
      ? roundsAddress(text(form, 'id'), { news: 'deleted' })
      : atRound(form, { news: 'not-planned' }),
  )
}
