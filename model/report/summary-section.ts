import type { Action } from '../constellation/action'
import { beginningOf } from './beginning'
import type { Block, ListItem, Section } from './block'
import { headlineBlocks } from './headline-blocks'
import { leadingCheck } from './leading'
import { groundNotice } from './summary-ground'
import { needsBlock, themeLineBlocks } from './summary-themes'
import type { Telling } from './telling'

const isOpen = ({ status }: Action) => status === 'to-do' || status === 'under-way'
const dueFirst = (a: Action, b: Action) =>
  (a.due || '9999').localeCompare(b.due || '9999') || a.id.localeCompare(b.id)

function nextActions({ input, words, calendarDay, today }: Telling): readonly ListItem[] {
  const open = input.constellation.actions.filter(isOpen).sort(dueFirst)
  return open.slice(0, 3).map(({ text, owner, due }) => ({
    text: beginningOf(text),
    quiet: words('report.summary.action', {
      owner: beginningOf(owner) || words('report.noOwner'),
      due:
        due === ''
          ? words('report.noDue')
          : words(due < today ? 'report.wasDue' : 'report.due', { day: calendarDay(due) }),
    }),
  }))
}

const actionsOr = (items: readonly ListItem[], otherwise: string): Block =>
  items.length > 0
    ? { kind: 'list', ordered: false, items }
    : { kind: 'paragraph', look: 'quiet', text: otherwise }

function checkNumbers(telling: Telling) {
  const { health, words, round } = telling
  const check = leadingCheck(telling)
  if (check) {
    const { answered, subjects } = check.results
    const value = answered === null ? '–' : String(answered)
    return [
      { value: String(subjects.length), label: words('report.numbers.asked', { count: subjects.length }) },
      { value, label: words('report.numbers.answered', { count: answered ?? 0 }) },
    ]
  }
  const responses = round?.responses.length ?? 0
  return [
    { value: String(health.checked), label: words('report.numbers.checked', { count: health.checked }) },
    { value: String(responses), label: words('report.numbers.responses', { count: responses }) },
  ]
}

function actionNumbers({ input, words }: Telling) {
  const { actions } = input.constellation
  const [open, done] = [
    actions.filter(isOpen).length,
    actions.filter(({ status }) => status === 'done').length,
  ]
  return [
    { value: String(open), label: words('report.numbers.open', { count: open }) },
    { value: String(done), label: words('report.numbers.done', { count: done }) },
  ]
}

/** One page that says it all: the sentence, the ground, the themes, what is most in need, what is next. */
export function summarySection(telling: Telling): Section {
  const { words, input } = telling
  const { parties, relationships } = input.constellation
  return {
    id: 'summary',
    title: words('report.summary.title'),
    orientation: 'portrait',
    isOnePage: true,
    blocks: [
      ...headlineBlocks(telling),
      groundNotice(telling),
      {
        kind: 'numbers',
        items: [
          {
            value: String(parties.length),
            label: words('report.numbers.parties', { count: parties.length }),
          },
          {
            value: String(relationships.length),
            label: words('report.numbers.relationships', { count: relationships.length }),
          },
          ...(telling.isOutside ? actionNumbers(telling) : checkNumbers(telling)),
        ],
      },
      { kind: 'heading', level: 2, text: words('report.summary.themes') },
      ...themeLineBlocks(telling),
      { kind: 'heading', level: 2, text: words('report.summary.needs') },
      needsBlock(telling),
      { kind: 'heading', level: 2, text: words('report.summary.next') },
      actionsOr(nextActions(telling), words('report.summary.noActions')),
    ],
  }
}
