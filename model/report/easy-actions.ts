import type { Action } from '../constellation/action'
import { type Brevity, onOneLine, shortenTo } from './brevity'
import type { Composition } from './composition'
import type { LeftOut } from './left-out'
import type { ReportInput } from './report-input'

const soonest = (a: Action, b: Action) =>
  (a.due || '9999').localeCompare(b.due || '9999') || a.id.localeCompare(b.id)

/** The actions an easy report tells, what is due soonest first and what was done last; `more` are there than it has room for. */
export function easyActions(actions: readonly Action[], { most }: Brevity) {
  const open = actions.filter(({ status }) => status === 'to-do' || status === 'under-way').sort(soonest)
  const done = actions.filter(({ status }) => status === 'done').sort(soonest)
  const [opened, finished] = [open.slice(0, most), done.slice(-Math.ceil(most / 2))]
  const more = open.length + done.length - opened.length - finished.length
  return { open: opened, done: finished, more }
}

/** A text as briefly as it has to be. */
export const briefly = (text: string, { letters }: Brevity): string =>
  text.length > letters ? shortenTo(onOneLine(text), letters) : text

/** What an easy report leaves out to keep to its pages, where it tells actions at all. */
export function untold(
  { constellation }: ReportInput,
  { sections }: Composition,
  brevity: Brevity,
): readonly LeftOut[] {
  const tells = sections.some(({ id, isLeftOut }) => id === 'will-do' && !isLeftOut)
  const { more } = easyActions(constellation.actions, brevity)
  return tells && more > 0 ? [{ what: 'more-actions', count: more }] : []
}
