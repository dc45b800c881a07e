import { actionStatuses } from '../constellation/action'
import type { Block, Section } from './block'
import type { Telling } from './telling'

/** What a reflection or an action is about, in words; theme ids are the edition's. */
export function aboutName(about: string, { subjectName, themeName }: Telling): string {
  return about.startsWith('theme:') ? themeName(about.slice('theme:'.length)) : subjectName(about)
}

/** The whole first, then themes in the edition's order, then parties and relationships. */
function aboutRank(about: string, { input }: Telling): number {
  if (about === 'constellation') return 0
  if (!about.startsWith('theme:')) return 100
  const id = about.slice('theme:'.length)
  return id === input.edition.foundation.id ? 1 : 2 + input.edition.themes.findIndex(theme => theme.id === id)
}

/** What people said, grouped by what it is about. */
export function reflectionsSection(telling: Telling): Section {
  const { words, input, day } = telling
  const { reflections } = input.constellation
  const abouts = [...new Set(reflections.map(({ about }) => about))].sort(
    (a, b) => aboutRank(a, telling) - aboutRank(b, telling),
  )
  const blocks = abouts.flatMap((about): readonly Block[] => [
    { kind: 'heading', level: 2, text: aboutName(about, telling) },
    {
      kind: 'list',
      ordered: false,
      items: reflections
        .filter(reflection => reflection.about === about)
        .map(({ text, prompt, at }) => {
          const asked = input.prompts?.[prompt]
          return { text, quiet: asked ? `${asked} · ${day(at)}` : day(at) }
        }),
    },
  ])
  const empty: Block = { kind: 'paragraph', look: 'quiet', text: words('report.reflections.empty') }
  return {
    id: 'reflections',
    title: words('report.reflections.title'),
    orientation: 'portrait',
    blocks: blocks.length > 0 ? blocks : [empty],
  }
}

function actionsTable(telling: Telling): Block {
  const { words, input, calendarDay, today } = telling
  const ordered = actionStatuses.flatMap(status =>
    input.constellation.actions
      .filter(action => action.status === status)
      .sort((a, b) => (a.due || '9999').localeCompare(b.due || '9999')),
  )
  return {
    kind: 'table',
    caption: words('report.actions.caption'),
    columns: [
      { header: words('report.actions.action'), share: 0.46 },
      { header: words('report.actions.owner'), share: 0.2 },
      { header: words('report.actions.due'), share: 0.19 },
      { header: words('report.actions.status'), share: 0.15 },
    ],
    rowHeader: 0,
    rows: ordered.map(({ text, about, owner, due, status }) => [
      { text, quiet: aboutName(about, telling) },
      { text: owner || words('report.noOwner') },
      {
        text: due === '' ? words('report.noDue') : calendarDay(due),
        ...(due !== '' && due < today && (status === 'to-do' || status === 'under-way')
          ? { quiet: words('report.actions.overdue') }
          : {}),
      },
      { text: words(`common.actionStatuses.${status}`) },
    ]),
  }
}

/** What will be done, by which role, by when; what is open first. */
export function actionsSection(telling: Telling): Section {
  const { words, input } = telling
  const empty: Block = { kind: 'paragraph', look: 'quiet', text: words('report.actions.empty') }
  return {
    id: 'actions',
    title: words('report.actions.title'),
    orientation: 'portrait',
    blocks: [input.constellation.actions.length > 0 ? actionsTable(telling) : empty],
  }
}
