import { languages } from '../edition/words-in'
import { mostStages, type SheetDraft, type StageDraft } from './sheet-draft'

/** The fields of a form, by name. */
export type SheetFields = Readonly<Record<string, string>>

const longest = 4000

const textAt = (fields: SheetFields, name: string): string =>
  Object.hasOwn(fields, name) ? (fields[name] ?? '').replaceAll('\r\n', '\n').slice(0, longest) : ''

const stageAt = (fields: SheetFields, at: string): StageDraft => ({
  id: textAt(fields, `${at}.id`),
  activity: textAt(fields, `${at}.activity`),
  title: textAt(fields, `${at}.title`),
  minutes: textAt(fields, `${at}.minutes`),
  ask: textAt(fields, `${at}.ask`),
  prompts: textAt(fields, `${at}.prompts`),
  say: textAt(fields, `${at}.say`),
  dots: textAt(fields, `${at}.dots`),
})

/** A run sheet being written, as its form holds it: one stage for each number from 0 on that has an id. Never throws. */
export function sheetInFields(fields: SheetFields): SheetDraft {
  const stages: StageDraft[] = []
  while (stages.length < mostStages && Object.hasOwn(fields, `stages.${stages.length}.id`))
    stages.push(stageAt(fields, `stages.${stages.length}`))
  const language = languages.find(one => one === fields.language) ?? 'en'
  return { language, title: textAt(fields, 'title'), line: textAt(fields, 'line'), stages }
}

/** The fields that a form with this draft holds. */
export const fieldsOfSheet = ({ language, title, line, stages }: SheetDraft): SheetFields =>
  Object.assign(
    { language, title, line },
    ...stages.map((stage, index) =>
      Object.fromEntries(Object.entries(stage).map(([name, text]) => [`stages.${index}.${name}`, text])),
    ),
  )
