import type { Words } from '../edition/edition'
import type { Language } from '../edition/words-in'
import { activities } from './activity'
import {
  faultsOfRunSheet,
  longestStage,
  mostDots,
  type RunSheet,
  type RunSheetFault,
  runSheetSchema,
  type Stage,
} from './run-sheet'
import type { SheetDraft, StageDraft } from './sheet-draft'

/** How long the texts of a run sheet are at most, in characters, and how many prompts a stage has. */
export const sheetLimits = { title: 80, line: 240, ask: 400, prompt: 240, prompts: 8, say: 1200 } as const

/** What is wrong with one field, by the field's name in the form; `whole` for what concerns the run sheet as such. */
export type SheetFieldFault =
  | 'missing'
  | 'too-long'
  | 'too-many-prompts'
  | 'minutes-wrong'
  | 'dots-wrong'
  | 'no-stage'
  | RunSheetFault
export interface SheetFault {
  readonly at: string
  readonly fault: SheetFieldFault
}

const lines = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const faultOfText = (text: string, limit: number, isNeeded = true): SheetFieldFault | undefined => {
  if (isNeeded && text.trim() === '') return 'missing'
  return text.trim().length > limit ? 'too-long' : undefined
}

const wholeIn = (text: string, most: number) =>
  /^\s*\d{1,4}\s*$/.test(text) && Number(text) >= 1 && Number(text) <= most

function faultOfPrompts(text: string): SheetFieldFault | undefined {
  const prompts = lines(text)
  if (prompts.length > sheetLimits.prompts) return 'too-many-prompts'
  return prompts.some(prompt => prompt.length > sheetLimits.prompt) ? 'too-long' : undefined
}

function faultsOfStage(stage: StageDraft, at: string): readonly SheetFault[] {
  const found: Readonly<Record<string, SheetFieldFault | undefined>> = {
    title: faultOfText(stage.title, sheetLimits.title),
    minutes: wholeIn(stage.minutes, longestStage) ? undefined : 'minutes-wrong',
    ask: faultOfText(stage.ask, sheetLimits.ask),
    prompts: faultOfPrompts(stage.prompts),
    say: faultOfText(stage.say, sheetLimits.say, false),
    dots:
      stage.activity === 'vote' && stage.dots.trim() !== '' && !wholeIn(stage.dots, mostDots)
        ? 'dots-wrong'
        : undefined,
  }
  return Object.entries(found).flatMap(([name, fault]) => (fault ? [{ at: `${at}.${name}`, fault }] : []))
}

type InWords = (text: string) => Words

function writtenStage(stage: StageDraft, words: InWords): Stage {
  const activity = activities.find(one => one === stage.activity) ?? 'talk'
  return {
    id: stage.id,
    activity,
    title: words(stage.title),
    minutes: Number(stage.minutes),
    ask: words(stage.ask),
    prompts: lines(stage.prompts).map(words),
    ...(stage.say.trim() === '' ? {} : { say: words(stage.say) }),
    ...(activity === 'vote' && stage.dots.trim() !== '' ? { dots: Number(stage.dots) } : {}),
  }
}

/** Words as they are known in other languages, where what is written is still the same. What is written anew in Welsh stands for both, so that nobody is told it is English. */
function knownWords(known: readonly RunSheet[], language: Language): InWords {
  const all = known.flatMap(({ title, line, stages }) => [
    title,
    line,
    ...stages.flatMap(stage => [stage.title, stage.ask, ...stage.prompts, ...(stage.say ? [stage.say] : [])]),
  ])
  const byText = new Map(all.map(words => [words[language] ?? words.en, words]))
  const anew = (text: string): Words => (language === 'cy' ? { en: text, cy: text } : { en: text })
  return text => byText.get(text.trim()) ?? anew(text.trim())
}

/** A draft as a run sheet under an id, or all that has to be mended in it. Texts taken over unchanged from `known` run sheets keep their other languages. */
export function readSheet(
  draft: SheetDraft,
  id: string,
  known: readonly RunSheet[],
): { readonly sheet: RunSheet } | { readonly faults: readonly SheetFault[] } {
  const texts: readonly SheetFault[] = [
    ['title', faultOfText(draft.title, sheetLimits.title)] as const,
    ['line', faultOfText(draft.line, sheetLimits.line)] as const,
  ].flatMap(([at, fault]) => (fault ? [{ at, fault }] : []))
  const stages = draft.stages.flatMap((stage, index) => faultsOfStage(stage, `stages.${index}`))
  const none: readonly SheetFault[] = draft.stages.length === 0 ? [{ at: 'whole', fault: 'no-stage' }] : []
  const words = knownWords(known, draft.language)
  const written = {
    id,
    title: words(draft.title),
    line: words(draft.line),
    stages: draft.stages.map(stage => writtenStage(stage, words)),
  }
  const whole = faultsOfRunSheet(written).map(fault => ({ at: 'whole', fault }))
  const faults = [...none, ...whole, ...texts, ...stages]
  if (faults.length > 0) return { faults }
  return { sheet: runSheetSchema.parse(written) }
}
