import type { Instrument, Question, Section } from '../instrument/instrument'
import { sheetSubjects } from '../rounds/sheet'

/** One thing to look at: whom the next questions are about, why they are asked, or one question with its number. */
export type Screen =
  | { readonly kind: 'subject'; readonly subject: string; readonly nth: number; readonly of: number }
  | { readonly kind: 'why'; readonly subject: string; readonly section: Section }
  | {
      readonly kind: 'question'
      readonly subject: string
      readonly section: Section
      readonly question: Question
      readonly nth: number
      readonly of: number
    }
export type QuestionScreen = Extract<Screen, { kind: 'question' }>

type Unnumbered = Exclude<Screen, QuestionScreen> | Omit<QuestionScreen, 'nth' | 'of'>

function screensAbout(instrument: Instrument, subject: string, isFirst: boolean): readonly Unnumbered[] {
  return instrument.sections.flatMap((section): readonly Unnumbered[] => [
    // Why a theme matters is told once; asked about the next subject, it is the same.
    ...(isFirst ? [{ kind: 'why', subject, section } as const] : []),
    ...section.questions.map(question => ({ kind: 'question', subject, section, question }) as const),
  ])
}

/** Everything somebody is shown in a round, one thing a screen, in order: each theme's why before its questions; where there are several subjects, each is announced. */
export function screensOf(instrument: Instrument, subjects: readonly string[]): readonly Screen[] {
  const asked = sheetSubjects(instrument, subjects)
  const all = asked.flatMap((subject, place): readonly Unnumbered[] => [
    ...(asked.length > 1 ? [{ kind: 'subject', subject, nth: place + 1, of: asked.length } as const] : []),
    ...screensAbout(instrument, subject, place === 0),
  ])
  const of = all.filter(({ kind }) => kind === 'question').length
  let nth = 0
  return all.map(screen => {
    if (screen.kind !== 'question') return screen
    nth += 1
    return { ...screen, nth, of }
  })
}
