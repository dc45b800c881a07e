import { type Language, wordsIn } from '../edition/words-in'
import { type Activity, activities } from './activity'
import type { RunSheet, Stage } from './run-sheet'

/** A stage being written, every field a text; `prompts` one on each line. `id` stays with it while it is moved about. */
export interface StageDraft {
  readonly id: string
  readonly activity: string
  readonly title: string
  readonly minutes: string
  readonly ask: string
  readonly prompts: string
  readonly say: string
  readonly dots: string
}

/** A run sheet being written, in one language. */
export interface SheetDraft {
  readonly language: Language
  readonly title: string
  readonly line: string
  readonly stages: readonly StageDraft[]
}

export const mostStages = 20

const stageDraft = (stage: Stage, language: Language): StageDraft => ({
  id: stage.id,
  activity: stage.activity,
  title: wordsIn(stage.title, language).text,
  minutes: String(stage.minutes),
  ask: wordsIn(stage.ask, language).text,
  prompts: stage.prompts.map(prompt => wordsIn(prompt, language).text).join('\n'),
  say: stage.say ? wordsIn(stage.say, language).text : '',
  dots: stage.dots === undefined ? '' : String(stage.dots),
})

/** The language a run sheet was written in, as `readSheet` keeps it: words that are the same in both were written in Welsh. */
export const languageOfSheet = ({ title }: RunSheet): Language => (title.cy === title.en ? 'cy' : 'en')

/** A run sheet as its form shows it. */
export const draftOfSheet = ({ title, line, stages }: RunSheet, language: Language): SheetDraft => ({
  language,
  title: wordsIn(title, language).text,
  line: wordsIn(line, language).text,
  stages: stages.map(stage => stageDraft(stage, language)),
})

/** A stage of which only its kind is chosen. */
export const emptyStage = (id: string, activity: Activity = activities[0]): StageDraft => ({
  id,
  activity,
  title: '',
  minutes: '10',
  ask: '',
  prompts: '',
  say: '',
  dots: '',
})

function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const [one, other] = [list[from], list[from + by]]
  if (one === undefined || other === undefined) return list
  return list.map((here, index) => (index === from ? other : index === from + by ? one : here))
}

/** A draft after one step: `add-stage`, `up 1`, `down 1`, `remove 1`. What leads nowhere changes nothing. `newId` gives an id no stage had. */
export function shapeSheet(draft: SheetDraft, step: string, newId: () => string): SheetDraft {
  const { stages } = draft
  const [verb = '', where = ''] = step.split(' ')
  const index = where === '' ? -1 : Number(where)
  switch (verb) {
    case 'add-stage':
      return stages.length < mostStages ? { ...draft, stages: [...stages, emptyStage(newId())] } : draft
    case 'up':
      return { ...draft, stages: moved(stages, index, -1) }
    case 'down':
      return { ...draft, stages: moved(stages, index, 1) }
    case 'remove':
      return { ...draft, stages: stages.filter((_stage, at) => at !== index) }
    default:
      return draft
  }
}
