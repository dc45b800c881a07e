import type { ElementHealth, SafetyState, SubjectHealth } from '../health/health'
import type { ListItem } from './block'
import type { Telling } from './telling'

const urgency: readonly SafetyState[] = ['not-in-place', 'partly', 'not-known']

const troubleIn = (subject: SubjectHealth) =>
  subject.foundation.elements.reduce(
    (sum, { counts }) => sum + counts['not-yet'] * 100 + counts.partly * 10 + counts['dont-know'],
    0,
  )

function isOpen({ counts }: ElementHealth, safety: SafetyState): boolean {
  if (safety === 'not-in-place') return counts['not-yet'] > 0
  if (safety === 'partly') return counts.partly > 0
  return counts['dont-know'] > 0 || Object.values(counts).every(count => count === 0)
}

function safetyNeeds({ health, words, list, subjectName, elementName }: Telling): readonly ListItem[] {
  const subjects = [...health.bySubject.values()]
  return urgency.flatMap(safety =>
    subjects
      .filter(subject => subject.safety === safety)
      .sort((a, b) => troubleIn(b) - troubleIn(a))
      .map(subject => {
        const open = subject.foundation.elements.filter(element => isOpen(element, safety))
        const named = open.slice(0, 2).map(({ elementId }) => elementName(elementId))
        const rest = open.length - named.length
        const elements = rest > 0 ? [...named, words('report.need.more', { count: rest })] : named
        return {
          text: subjectName(subject.subject),
          quiet: words(`report.need.${safety}`, { elements: list(elements) }),
        }
      }),
  )
}

/** The lowest elements of all themes; none while the themes stand back. */
function themeNeeds({ health, words, themeName, elementName }: Telling): readonly ListItem[] {
  if (health.themesStandBack) return []
  return health.themes
    .flatMap(({ themeId, elements }) => elements.map(element => ({ themeId, ...element })))
    .filter(
      (element): element is typeof element & { level: number } => element.level !== null && element.level < 1,
    )
    .sort((a, b) => a.level - b.level)
    .map(({ themeId, elementId, level }) => ({
      text: elementName(elementId),
      quiet: words('report.need.element', { theme: themeName(themeId), level: Math.round(level * 100) }),
    }))
}

/** The three things most in need: Safety first, by how far it is from being in place, then the lowest elements. */
export const mostInNeed = (telling: Telling): readonly ListItem[] =>
  [...safetyNeeds(telling), ...themeNeeds(telling)].slice(0, 3)
