import { type Subject, subjectFromKey } from '../constellation/subject'
import { mostSubjects } from '../rounds/most-subjects'
import { mostThreshold, subjectField } from '../rounds/plan-fields'
import { mostSeats } from './most-seats'
import type { RunSheet } from './run-sheet'
import type { WorkshopPlan } from './workshop'

/** A workshop as somebody writes it into a form: every field a text, ticked ones `on`, each subject and person under their own name. */
export type WorkshopFields = Readonly<Record<string, string>>

export const facilitatorField = (accountId: string) => `facilitator.${accountId}`

/** The most people who steer one workshop, and how long its name and the facilitators' notes are at most. */
export const mostFacilitators = 8
export const workshopNameLimit = 80
export const planNotesLimit = 4000
/** Fewer answers than this are never shown (S-21). */
export const leastThreshold = 5

/** What is wrong with a field of the form: each is one sentence. */
export type WorkshopFieldFault =
  | 'name-missing'
  | 'name-too-long'
  | 'sheet-missing'
  | 'subjects-missing'
  | 'subjects-too-many'
  | 'subjects-gone'
  | 'threshold-no-number'
  | 'threshold-too-low'
  | 'threshold-too-high'
  | 'facilitators-too-many'
  | 'seats-no-number'
  | 'seats-too-many'
  | 'notes-too-long'
export type WorkshopField = 'name' | 'sheet' | 'subjects' | 'threshold' | 'facilitators' | 'seats' | 'notes'
export type WorkshopFaults = Readonly<Partial<Record<WorkshopField, WorkshopFieldFault>>>

/** What a form is read beside. `people` are the accounts that may steer; `self` always does. */
export interface WorkshopSurroundings {
  readonly sheets: readonly RunSheet[]
  readonly people: readonly string[]
  readonly self: string
  readonly isThere: (subject: Subject) => boolean
}

/** A plan as the fields that make it. */
export function fieldsOfWorkshop(plan: WorkshopPlan): WorkshopFields {
  const ticked = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, 'on']))
  return {
    name: plan.name,
    sheet: plan.sheet.id,
    ...ticked(plan.about.map(subjectField)),
    ...ticked(plan.facilitators.map(facilitatorField)),
    threshold: String(plan.threshold),
    seats: String(plan.seats),
    ...(plan.onTheMap ? { onTheMap: 'on' } : {}),
    notes: plan.notes,
  }
}

const numberIn = (text: string | undefined) =>
  /^\s*\d{1,6}\s*$/.test(text ?? '') ? Number(text) : Number.NaN

const oneLine = (text = '') => text.replace(/\p{Cc}/gu, ' ').trim()

const ticked = (fields: WorkshopFields, prefix: string) =>
  Object.keys(fields)
    .filter(name => name.startsWith(prefix))
    .map(name => name.slice(prefix.length))

function faultOfName(name: string): WorkshopFieldFault | undefined {
  if (name === '') return 'name-missing'
  return name.length > workshopNameLimit ? 'name-too-long' : undefined
}

function faultOfThreshold(threshold: number): WorkshopFieldFault | undefined {
  if (Number.isNaN(threshold)) return 'threshold-no-number'
  if (threshold < leastThreshold) return 'threshold-too-low'
  return threshold > mostThreshold ? 'threshold-too-high' : undefined
}

function faultOfSeats(seats: number): WorkshopFieldFault | undefined {
  if (Number.isNaN(seats) || seats < 1) return 'seats-no-number'
  return seats > mostSeats ? 'seats-too-many' : undefined
}

/** Only a run sheet with a check has to say what it asks about. */
function faultOfSubjects(
  about: readonly string[],
  sheet: RunSheet | undefined,
  { isThere }: WorkshopSurroundings,
): WorkshopFieldFault | undefined {
  const hasCheck = sheet?.stages.some(({ activity }) => activity === 'check')
  if (about.length === 0) return hasCheck ? 'subjects-missing' : undefined
  if (about.length > mostSubjects) return 'subjects-too-many'
  const isGone = (key: string) => {
    const subject = subjectFromKey(key)
    return !subject || !isThere(subject)
  }
  return about.some(isGone) ? 'subjects-gone' : undefined
}

/** Reads a form as a plan, or names what is wrong with each field. */
export function readWorkshopPlan(
  fields: WorkshopFields,
  around: WorkshopSurroundings,
): { readonly plan: WorkshopPlan } | { readonly faults: WorkshopFaults } {
  const sheet = around.sheets.find(({ id }) => id === fields.sheet)
  const chosen = ticked(fields, facilitatorField(''))
  const facilitators = [around.self, ...around.people.filter(id => id !== around.self && chosen.includes(id))]
  const name = oneLine(fields.name)
  const about = ticked(fields, subjectField(''))
  const [threshold, seats] = [numberIn(fields.threshold), numberIn(fields.seats)]
  const notes = (fields.notes ?? '').replaceAll('\r\n', '\n').trim()
  const found: Readonly<Record<WorkshopField, WorkshopFieldFault | undefined>> = {
    name: faultOfName(name),
    sheet: sheet ? undefined : 'sheet-missing',
    subjects: faultOfSubjects(about, sheet, around),
    threshold: faultOfThreshold(threshold),
    facilitators: facilitators.length > mostFacilitators ? 'facilitators-too-many' : undefined,
    seats: faultOfSeats(seats),
    notes: notes.length > planNotesLimit ? 'notes-too-long' : undefined,
  }
  const faults = Object.fromEntries(Object.entries(found).filter(([, fault]) => fault)) as WorkshopFaults
  if (!sheet || Object.keys(faults).length > 0) return { faults }
  return {
    plan: { name, sheet, facilitators, about, threshold, seats, notes, onTheMap: 'onTheMap' in fields },
  }
}
