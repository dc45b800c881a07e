'use server'

import { redirect } from 'next/navigation'
import type { ActionResult } from '@/app/edge/action'
import { checkInstrument } from '@/model/instrument/check-instrument'
import { draftInFields } from '@/model/instrument/draft-fields'
import { type InstrumentDraft, writtenInstrument } from '@/model/instrument/instrument-draft'
import type { InstrumentFileFault } from '@/model/instrument/instrument-file'
import type { ProblemId } from '@/server/problem'
import {
  bringIntoUse,
  changeInstrument,
  putOutOfUse,
  shapeInstrument,
  takeInInstrument,
  writeInstrument,
} from './actions'
import type { WritingAnswer } from './writing-answer'

// The same actions for plain forms, which show what came of it on the page, or by where they lead.

const idIn = (form: FormData) => encodeURIComponent(String(form.get('id') ?? ''))

function draftIn(form: FormData): InstrumentDraft {
  const texts = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return draftInFields(Object.fromEntries(texts))
}

/** The draft as it will be asked, or what keeps it from that. */
function asAsked(draft: InstrumentDraft): Pick<WritingAnswer, 'faults' | 'shown' | 'message'> {
  const checked = checkInstrument(writtenInstrument(draft, 'own', 1))
  return 'instrument' in checked
    ? { faults: [], shown: checked.instrument }
    : { faults: checked.faults, message: 'has-faults' }
}

/** One step in writing a questionnaire: changing its shape, looking at it as it will be asked, or saving it. What is written stays in any case. */
export async function submitWriting(before: WritingAnswer, form: FormData): Promise<WritingAnswer> {
  const step = String(form.get('step') ?? '')
  const draft = draftIn(form)
  const answer = { draft, faults: [], step, turn: (Number(before?.turn) || 0) + 1 }
  if (step === 'save') return saved(form, answer)
  const shaped = await shapeInstrument(form)
  if (!shaped.ok) return { ...answer, message: shaped.problem }
  return step === 'look' ? { ...answer, ...asAsked(draft) } : { ...answer, draft: shaped.value }
}

async function saved(form: FormData, answer: WritingAnswer): Promise<WritingAnswer> {
  const result = await (form.has('id') ? changeInstrument(form) : writeInstrument(form))
  if (!result.ok) return { ...answer, message: result.problem }
  const { value } = result
  if (value.is === 'saved') redirect(`/questionnaires/${value.id}?done=saved`)
  return value.is === 'faults'
    ? { ...answer, faults: value.faults, message: 'has-faults' }
    : { ...answer, message: value.is }
}

/** What came of a file: why it was not taken in. */
export interface FileAnswer {
  readonly message?: InstrumentFileFault | ProblemId | 'too-many'
}

export async function submitFile(_before: FileAnswer, form: FormData): Promise<FileAnswer> {
  const result = await takeInInstrument(form)
  if (!result.ok) return { message: result.problem }
  const { value } = result
  if (!('is' in value)) return { message: value }
  if (value.is === 'saved') redirect(`/questionnaires/${value.id}?done=broughtIn`)
  return { message: 'too-many' }
}

function lead(result: ActionResult<unknown>, back: string, done: string): never {
  redirect(result.ok ? `${back}?done=${done}` : `${back}?problem=${result.problem}`)
}

export async function submitOutOfUse(form: FormData): Promise<void> {
  lead(await putOutOfUse(form), `/questionnaires/${idIn(form)}`, 'outOfUse')
}

export async function submitIntoUse(form: FormData): Promise<void> {
  lead(await bringIntoUse(form), `/questionnaires/${idIn(form)}`, 'intoUse')
}
