import type { Action } from '../constellation/action'
import type { Block, ListItem, Section } from './block'
import type { Telling } from './telling'

const large = (text: string): Block => ({ kind: 'paragraph', look: 'large', text })

const section = (id: string, title: string, blocks: readonly Block[]): Section => ({
  id,
  title,
  orientation: 'portrait',
  isLarge: true,
  blocks,
})

/** Rough words for a level, so that nobody reads a figure for more than it is. */
function levelKey(level: number | null): 'unknown' | 'low' | 'middle' | 'high' {
  if (level === null) return 'unknown'
  if (level < 0.4) return 'low'
  return level < 0.7 ? 'middle' : 'high'
}

function heardItems({ health, words, themeName }: Telling): readonly ListItem[] {
  return [health.foundation, ...health.themes].flatMap(({ themeId, level }) =>
    level === null
      ? []
      : [
          {
            text: words('report.heard.item', {
              theme: themeName(themeId),
              says: words(`report.heard.${levelKey(level)}`),
            }),
          },
        ],
  )
}

/** What people said, in short sentences; only what so many said that nobody is told apart. */
export function heardSection(telling: Telling): Section {
  const { words, input } = telling
  const { parties, relationships } = input.constellation
  const items = heardItems(telling)
  const map = words('report.heard.map', { parties: parties.length, relationships: relationships.length })
  return section('heard', words('report.heard.title'), [
    ...(parties.length > 0 ? [large(map)] : []),
    ...(items.length > 0
      ? [
          large(words('report.heard.intro')),
          { kind: 'list', ordered: false, isLarge: true, items } as const,
          ...(telling.health.themesStandBack ? [large(words('report.heard.safetyFirst'))] : []),
        ]
      : [large(words(input.rounds.length > 0 ? 'report.heard.tooFew' : 'report.heard.nothing'))]),
  ])
}

const toItem = ({ text, owner, due }: Action, { words, calendarDay }: Telling): ListItem => ({
  text,
  quiet: words('report.willDo.who', {
    owner: owner || words('report.noOwner'),
    due: due === '' ? words('report.noDue') : words('report.due', { day: calendarDay(due) }),
  }),
})

const soonest = (a: Action, b: Action) =>
  (a.due || '9999').localeCompare(b.due || '9999') || a.id.localeCompare(b.id)

/** What will be done, by which role and when, and what is done already. */
export function willDoSection(telling: Telling): Section {
  const { words, input } = telling
  const { actions } = input.constellation
  const open = actions.filter(({ status }) => status === 'to-do' || status === 'under-way').sort(soonest)
  const done = actions.filter(({ status }) => status === 'done').sort(soonest)
  const list = (items: readonly ListItem[]): Block => ({ kind: 'list', ordered: false, isLarge: true, items })
  return section('will-do', words('report.willDo.title'), [
    ...(open.length > 0
      ? [list(open.map(action => toItem(action, telling)))]
      : [large(words('report.willDo.nothing'))]),
    ...(done.length > 0
      ? [
          { kind: 'heading', level: 2, text: words('report.willDo.done') } as const,
          list(done.map(({ text }) => ({ text }))),
        ]
      : []),
  ])
}

/** Whose report it is and what it does not say. */
export function aboutSection({ words, input, day }: Telling): Section {
  const who = input.house?.organisation || input.workspaceName
  return section('about', words('report.about.title'), [
    large(words('report.about.made', { who, day: day(input.madeAt) })),
    large(words('report.about.nobody')),
    large(words('report.about.thanks')),
  ])
}
