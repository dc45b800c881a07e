import type { Action } from '../constellation/action'
import type { SubjectHealth } from '../health/health'
import type { ConstellationHealth } from '../health/judge-constellation'
import { beginningOf } from './beginning'
import type { Block, ListItem, Section, ThemeLine } from './block'
import { headlineBlocks } from './headline-blocks'
import { type HealthRing, healthRing } from './health-ring'
import { mostInNeed } from './most-in-need'
import { noResults } from './no-results'
import type { ReportWords } from './report-input'
import type { Telling } from './telling'
import { themeBar, themeCounts } from './theme-bars'
import { themeMark } from './theme-marks'

const barLength = 190
const barHeight = 11

/** The whole constellation as one subject: its ground is as sound as its least sound part. */
export function wholeRing(health: ConstellationHealth, radius: number): HealthRing {
  const { safetyCounts: counts, checked, foundation, themes, themesStandBack } = health
  const states = ['not-in-place', 'partly', 'not-known', 'in-place'] as const
  const safety = checked === 0 ? 'not-checked' : (states.find(state => counts[state] > 0) ?? 'not-known')
  const whole: SubjectHealth = {
    subject: '',
    responses: checked,
    safety,
    themesStandBack,
    foundation,
    themes,
  }
  return healthRing(whole, radius)
}

function safetyNotice({ health, words, list, isOutside }: Telling): Block {
  if (isOutside) {
    const text = words(health.checked === 0 ? 'report.outside.noGround' : 'report.outside.ground')
    return { kind: 'notice', text, ring: wholeRing(health, 34), alt: text }
  }
  const counted = (['in-place', 'partly', 'not-in-place', 'not-known', 'not-checked'] as const)
    .filter(state => health.safetyCounts[state] > 0)
    .map(state => words(`report.safetyCount.${state}`, { count: health.safetyCounts[state] }))
  const counts = counted.length > 0 ? words('report.summary.ground', { counts: list(counted) }) : ''
  const text = health.checked === 0 ? words('report.summary.noGround') : counts
  return { kind: 'notice', text, ring: wholeRing(health, 34), alt: text }
}

function levelSays(level: number | null, standsBack: boolean, words: ReportWords): string {
  if (standsBack) return words('health.standsBack')
  return level === null ? words('health.noLevel') : words('health.level', { level: Math.round(level * 100) })
}

function themeLines({ health, words, themeName }: Telling): readonly ThemeLine[] {
  return health.themes.map((theme, position) => ({
    mark: themeMark(position),
    name: themeName(theme.themeId),
    bar: themeBar(themeCounts(theme), barLength, barHeight, health.themesStandBack),
    says: levelSays(theme.level, health.themesStandBack, words),
  }))
}

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

const listOr = (items: readonly ListItem[], ordered: boolean, otherwise: string): Block =>
  items.length > 0 ? { kind: 'list', ordered, items } : { kind: 'paragraph', look: 'quiet', text: otherwise }

function checkNumbers({ health, words, round }: Telling) {
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
  const { words, health, input } = telling
  const { parties, relationships } = input.constellation
  const unknown = telling.isOutside ? 'report.outside.needsUnknown' : 'report.summary.needsUnknown'
  const needs = health.checked === 0 ? unknown : 'report.summary.noNeeds'
  const themesNote = health.themesStandBack ? 'report.summary.standBack' : 'report.summary.themesNote'
  return {
    id: 'summary',
    title: words('report.summary.title'),
    orientation: 'portrait',
    blocks: [
      ...headlineBlocks(telling),
      safetyNotice(telling),
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
      ...(health.checked === 0
        ? [{ kind: 'paragraph', look: 'quiet', text: noResults(telling) } as const]
        : ([
            { kind: 'paragraph', look: 'quiet', text: words(themesNote) },
            { kind: 'theme-lines', lines: themeLines(telling) },
          ] as const)),
      { kind: 'heading', level: 2, text: words('report.summary.needs') },
      listOr(mostInNeed(telling), true, words(needs)),
      { kind: 'heading', level: 2, text: words('report.summary.next') },
      listOr(nextActions(telling), false, words('report.summary.noActions')),
    ],
  }
}
