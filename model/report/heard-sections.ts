import type { Action } from '../constellation/action'
import type { SafetyShown } from '../results/safety-shown'
import type { Standing } from '../results/standing'
import type { AskedCheck } from './asked-told'
import type { Block, ListItem, Section } from './block'
import { briefly, easyActions } from './easy-actions'
import { leadingCheck, leadingView, standsBack } from './leading'
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

/** Safety is told by its most cautious answer, not by what most people say. */
const safetyKeys: Readonly<Record<SafetyShown, 'low' | 'middle' | 'high' | 'notForAll' | undefined>> = {
  'not-in-place': 'notForAll',
  partly: 'middle',
  'not-known': undefined,
  'mostly-in-place': 'high',
  'in-place': 'high',
}

function standingKey(standing: Standing): 'low' | 'middle' | 'high' | 'unknown' | undefined {
  if (standing.kind === 'level') return levelKey(standing.level)
  if (standing.kind === 'band') return standing.band === 'mixed' ? 'middle' : standing.band
  return standing.kind === 'few-could-say' ? 'unknown' : undefined
}

type Saying = 'low' | 'middle' | 'high' | 'unknown' | 'notForAll'

/** What people said of Safety or of a theme, by the name that bears here. */
interface Heard {
  readonly theme: string
  readonly says: Saying
  readonly isSafety: boolean
}

function heardWhenAsked(check: AskedCheck, telling: Telling): readonly Heard[] {
  const view = leadingView(check, telling)
  return view.sections.flatMap(({ section, standing }, place) => {
    const safety = place === 0 ? view.safety : undefined
    const says = safety ? safetyKeys[safety] : standingKey(standing)
    return says ? [{ theme: check.names.section(section), says, isSafety: Boolean(safety) }] : []
  })
}

function heardIn(telling: Telling): readonly Heard[] {
  const check = leadingCheck(telling)
  if (check) return heardWhenAsked(check, telling)
  const { health, themeName } = telling
  return [health.foundation, ...health.themes].flatMap(({ themeId, level }, place) =>
    level === null ? [] : [{ theme: themeName(themeId), says: levelKey(level), isSafety: place === 0 }],
  )
}

/** What was heard as a list; while Safety is not in place, nothing else is told as good news. */
function heardBlocks(heard: readonly Heard[], telling: Telling): readonly Block[] {
  const { words } = telling
  const isBack = standsBack(telling)
  const items = heard
    .filter(({ says, isSafety }) => isSafety || !isBack || says !== 'high')
    .map(({ theme, says }) => ({
      text: words('report.heard.item', { theme, says: words(`report.heard.${says}`) }),
    }))
  return [
    ...(items.length > 0
      ? [large(words('report.heard.intro')), { kind: 'list', ordered: false, isLarge: true, items } as const]
      : []),
    ...(isBack ? [large(words('report.heard.safetyFirst'))] : []),
  ]
}

/** What people said, in short sentences; only what so many said that nobody is told apart. */
export function heardSection(telling: Telling): Section {
  const { words, input, asked } = telling
  const { parties, relationships } = input.constellation
  const heard = heardIn(telling)
  const answered = leadingCheck(telling)?.results.answered ?? null
  const wasAsked = input.rounds.length > 0 || asked.all.length > 0
  const map = words('report.heard.map', { parties: parties.length, relationships: relationships.length })
  return section('heard', words('report.heard.title'), [
    ...(parties.length > 0 ? [large(map)] : []),
    ...(heard.length > 0
      ? [
          ...(answered === null ? [] : [large(words('report.heard.answered', { count: answered }))]),
          ...heardBlocks(heard, telling),
        ]
      : [large(words(wasAsked ? 'report.heard.tooFew' : 'report.heard.nothing'))]),
  ])
}

const toItem = ({ text, owner, due }: Action, { words, calendarDay, brevity }: Telling): ListItem => ({
  text: briefly(text, brevity),
  quiet: words('report.willDo.who', {
    owner: briefly(owner, brevity) || words('report.noOwner'),
    due: due === '' ? words('report.noDue') : words('report.due', { day: calendarDay(due) }),
  }),
})

/** What will be done, by which role and when, and what is done already. */
export function willDoSection(telling: Telling): Section {
  const { words, input, brevity } = telling
  const { open, done, more } = easyActions(input.constellation.actions, brevity)
  const list = (items: readonly ListItem[]): Block => ({ kind: 'list', ordered: false, isLarge: true, items })
  return section('will-do', words('report.willDo.title'), [
    ...(open.length > 0
      ? [list(open.map(action => toItem(action, telling)))]
      : [large(words('report.willDo.nothing'))]),
    ...(done.length > 0
      ? [
          { kind: 'heading', level: 2, text: words('report.willDo.done') } as const,
          list(done.map(({ text }) => ({ text: briefly(text, brevity) }))),
        ]
      : []),
    ...(more > 0 ? [large(words('report.willDo.more', { count: more }))] : []),
  ])
}

/** Whose report it is and what it does not say. */
export function aboutSection({ words, input, day }: Telling): Section {
  const { edition, language } = input
  const who = input.house?.organisation || input.workspaceName
  return section('about', words('report.about.title'), [
    large(words('report.about.made', { who, day: day(input.madeAt) })),
    large(words('report.about.nobody')),
    large(words('report.about.thanks')),
    ...(edition.unreviewed?.includes(language) ? [large(words('common.welshNeedsReview'))] : []),
  ])
}
