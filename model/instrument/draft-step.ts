import type { Question } from './instrument'
import {
  type DraftOption,
  type DraftQuestion,
  type DraftSection,
  fourWords,
  type InstrumentDraft,
  noWords,
} from './instrument-draft'

type NewId = () => string

const emptyOption = (newId: NewId, worth = ''): DraftOption => ({ id: newId(), text: noWords, worth })

const firstOptions = (kind: Question['kind'], newId: NewId): readonly DraftOption[] => {
  if (kind === 'text') return []
  const worths = kind === 'scale' ? ['100', '50', '0'] : ['', '']
  return worths.map(worth => emptyOption(newId, worth))
}

const emptyQuestion = (kind: Question['kind'], newId: NewId): DraftQuestion => ({
  id: newId(),
  kind,
  isByPerspective: false,
  all: noWords,
  by: fourWords(() => noWords),
  options: firstOptions(kind, newId),
})

const emptySection = (newId: NewId): DraftSection => ({
  id: newId(),
  title: noWords,
  why: noWords,
  questions: [],
})

/** A questionnaire of which nothing is written yet. */
export const emptyDraft = (newId: NewId): InstrumentDraft => ({
  title: noWords,
  purpose: noWords,
  privacy: 'anonymous',
  about: 'nothing',
  minutes: '5',
  hasWelsh: false,
  sections: [emptySection(newId)],
})

function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by
  const [one, other] = [list[from], list[to]]
  if (one === undefined || other === undefined) return list
  return list.map((here, index) => (index === from ? other : index === to ? one : here))
}

/** What can be done to any list in a draft. */
function listStep<T>(list: readonly T[], verb: string, index: number): readonly T[] {
  if (verb === 'up') return moved(list, index, -1)
  if (verb === 'down') return moved(list, index, 1)
  return verb === 'remove' ? list.filter((_one, at) => at !== index) : list
}

const changed = <T>(list: readonly T[], index: number, change: (one: T) => T): readonly T[] =>
  list.map((one, at) => (at === index ? change(one) : one))

const kindsToAdd: Readonly<Record<string, Question['kind']>> = {
  'add-scale': 'scale',
  'add-choice': 'choice',
  'add-choices': 'choices',
  'add-text': 'text',
}

/** To four wordings and back; what is written in one goes along where the other has nothing yet. */
function reworded(question: DraftQuestion): DraftQuestion {
  const { all, by, isByPerspective } = question
  if (isByPerspective)
    return { ...question, isByPerspective: false, all: all.en === '' ? by['service-user'] : all }
  return {
    ...question,
    isByPerspective: true,
    by: fourWords(one => (by[one].en === '' ? all : by[one])),
  }
}

function questionStep(question: DraftQuestion, verb: string, [option]: readonly number[], newId: NewId) {
  if (verb === 'reword') return reworded(question)
  if (verb === 'add-option') return { ...question, options: [...question.options, emptyOption(newId)] }
  return option === undefined ? question : { ...question, options: listStep(question.options, verb, option) }
}

function sectionStep(section: DraftSection, verb: string, at: readonly number[], newId: NewId): DraftSection {
  const [question, ...inner] = at
  const kind = Object.hasOwn(kindsToAdd, verb) ? kindsToAdd[verb] : undefined
  if (kind) return { ...section, questions: [...section.questions, emptyQuestion(kind, newId)] }
  if (question === undefined) return section
  const isOfTheList = inner.length === 0 && ['up', 'down', 'remove'].includes(verb)
  const questions = isOfTheList
    ? listStep(section.questions, verb, question)
    : changed(section.questions, question, one => questionStep(one, verb, inner, newId))
  return { ...section, questions }
}

/**
 * A draft after one step, written as a verb and where: `add-section`, `up 1`, `add-scale 0`, `remove 0.2`, `reword 0.2`, `add-option 0.2`, `down 0.2.1`.
 * What leads nowhere changes nothing. `newId` gives ids that were never given before.
 */
export function takeStep(draft: InstrumentDraft, step: string, newId: NewId): InstrumentDraft {
  const [verb = '', where = ''] = step.split(' ')
  const [section, ...inner] = where === '' ? [] : where.split('.').map(Number)
  if (verb === 'add-section') return { ...draft, sections: [...draft.sections, emptySection(newId)] }
  if (verb === 'welsh') return { ...draft, hasWelsh: !draft.hasWelsh }
  if (section === undefined) return draft
  const isOfTheList = inner.length === 0 && ['up', 'down', 'remove'].includes(verb)
  const sections = isOfTheList
    ? listStep(draft.sections, verb, section)
    : changed(draft.sections, section, one => sectionStep(one, verb, inner, newId))
  return { ...draft, sections }
}
