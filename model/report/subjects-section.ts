import type { SubjectHealth } from '../health/health'
import type { Block, Cell, Section } from './block'
import { healthRing } from './health-ring'
import type { Telling } from './telling'

const states = ['not-in-place', 'partly', 'not-known', 'in-place', 'not-checked'] as const

function themesCell({ themes, themesStandBack }: SubjectHealth, { words, themeName }: Telling): string {
  if (themesStandBack) return words('report.subjects.standBack')
  const said = themes.map(({ themeId, level }) =>
    level === null
      ? words('report.subjects.themeUnknown', { theme: themeName(themeId) })
      : words('report.subjects.theme', { theme: themeName(themeId), level: Math.round(level * 100) }),
  )
  return said.join(' · ')
}

function safetyCell(health: SubjectHealth, { words, comparison }: Telling): Cell {
  const before = comparison?.bySubject.get(health.subject)?.safety.before
  return {
    text: words(`report.safetyShort.${health.safety}`),
    ...(before
      ? { quiet: words('report.subjects.before', { state: words(`report.safetyShort.${before}`) }) }
      : {}),
  }
}

function changed({ comparison, earlier, words, day }: Telling): readonly Block[] {
  if (!comparison || !earlier || comparison.bySubject.size === 0) return []
  const { higher, lower, 'about-the-same': same, 'not-comparable': unknown } = comparison.safetyChanges
  const text = words('report.subjects.changed', {
    moves: `${words('health.checkedInBoth', { count: comparison.bySubject.size })} ${words('health.safetyMoves', { higher, lower, same, unknown })}`,
    round: earlier.round.name || words(`common.roundKinds.${earlier.round.kind}`),
    day: day(earlier.round.openedAt),
  })
  return [{ kind: 'paragraph', look: 'plain', text }]
}

function subjectsTable(telling: Telling): Block {
  const { health, words, subjectName } = telling
  const ordered = states.flatMap(state =>
    [...health.bySubject.values()].filter(({ safety }) => safety === state),
  )
  return {
    kind: 'table',
    caption: words('report.subjects.caption'),
    columns: [
      { header: words('report.subjects.subject'), share: 0.37 },
      { header: words('report.subjects.safety'), share: 0.18 },
      { header: words('report.subjects.answered'), share: 0.14 },
      { header: words('report.subjects.themes'), share: 0.31 },
    ],
    rowHeader: 0,
    rows: ordered.map(subject => [
      { text: subjectName(subject.subject), ring: healthRing(subject, 14) },
      safetyCell(subject, telling),
      { text: String(subject.responses) },
      { text: themesCell(subject, telling) },
    ]),
  }
}

function notChecked({ input, health, words }: Telling): readonly Block[] {
  const count = input.constellation.relationships.filter(
    ({ id }) => !health.bySubject.has(`relationship:${id}`),
  ).length
  return count === 0
    ? []
    : [{ kind: 'paragraph', look: 'quiet', text: words('report.subjects.unchecked', { count }) }]
}

/** Every subject that was checked together, those where Safety is not in place first; nothing where people were asked in rounds alone. */
export function subjectsSection(telling: Telling): Section | undefined {
  const { words, health, asked } = telling
  if (health.checked === 0 && asked.all.length > 0) return undefined
  return {
    id: 'subjects',
    title: words('report.subjects.title'),
    orientation: 'portrait',
    blocks:
      health.checked === 0
        ? [{ kind: 'paragraph', look: 'quiet', text: words('report.noCheck') }]
        : [
            { kind: 'paragraph', look: 'plain', text: words('report.subjects.intro') },
            ...changed(telling),
            subjectsTable(telling),
            ...notChecked(telling),
          ],
  }
}
