'use server'

import { redirect } from 'next/navigation'
import type { ActionResult } from '@/app/edge/action'
import { beginPlan, erasePlan, savePart, showPlanParts, takeBack } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

const planIn = (form: FormData) => `/my-plans/${encodeURIComponent(String(form.get('id') ?? ''))}`

function lead<T>(result: ActionResult<T>, back: string, onwards: (value: T) => string): never {
  redirect(result.ok ? onwards(result.value) : `${back}?problem=${result.problem}`)
}

export async function submitBegin(form: FormData): Promise<void> {
  lead(await beginPlan(form), '/my-plans', plan =>
    plan === 'full'
      ? '/my-plans?problem=full'
      : `/my-plans/${plan.id}/${plan.instrument.sections[0]?.id ?? ''}`,
  )
}

/** Saves a part and goes to the next one, or back to the plan. */
export async function submitPart(form: FormData): Promise<void> {
  lead(await savePart(form), '/my-plans', ({ plan: { id, instrument }, section }) => {
    const next = instrument.sections[instrument.sections.findIndex(one => one.id === section.id) + 1]
    return next && form.get('next') === 'on' ? `/my-plans/${id}/${next.id}` : `/my-plans/${id}?done=saved`
  })
}

export async function submitShow(form: FormData): Promise<void> {
  const back = planIn(form)
  const result = await showPlanParts(form)
  if (!result.ok && result.problem === 'badInput') redirect(`${back}?problem=noPart`)
  lead(result, back, () => `${back}?done=shown`)
}

export async function submitTakeBack(form: FormData): Promise<void> {
  const back = planIn(form)
  lead(await takeBack(form), back, () => `${back}?done=takenBack`)
}

export async function submitErase(form: FormData): Promise<void> {
  lead(await erasePlan(form), planIn(form), () => '/my-plans?done=erased')
}
