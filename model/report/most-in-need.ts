import type { SafetyState, SubjectHealth } from '../health/health'
import { orderByNeed } from '../health/need'
import { beginningOf } from './beginning'
import type { ListItem } from './block'
import { standsBack } from './leading'
import type { Telling } from './telling'

const urgency = ['not-in-place', 'partly', 'not-known'] as const satisfies readonly SafetyState[]

const troubleIn = ({ foundation }: SubjectHealth) =>
  foundation.elements.reduce(
    (sum, { counts }) => sum + counts['not-yet'] * 100 + counts.partly * 10 + counts['dont-know'],
    0,
  )

function needOf(subject: SubjectHealth, { words, list, subjectName, elementName }: Telling): ListItem {
  const holding = orderByNeed(subject).filter(({ isHoldingSafetyBack }) => isHoldingSafetyBack)
  const named = holding
    .slice(0, 2)
    .map(({ elementId }) => words('report.quoted', { text: beginningOf(elementName(elementId)) }))
  const rest = holding.length - named.length
  const elements = list(rest > 0 ? [...named, words('report.need.more', { count: rest })] : named)
  return {
    text: beginningOf(subjectName(subject.subject)),
    quiet: words(`report.need.${subject.safety}`, { elements }),
  }
}

function safetyNeeds(telling: Telling): readonly ListItem[] {
  const subjects = [...telling.health.bySubject.values()].sort((a, b) => troubleIn(b) - troubleIn(a))
  const unsafe = urgency.flatMap(state => subjects.filter(({ safety }) => safety === state))
  return unsafe.slice(0, 3).map(subject => needOf(subject, telling))
}

/** The lowest elements of all themes; none while the themes stand back. */
function themeNeeds(telling: Telling): readonly ListItem[] {
  const { health, words, themeName, elementName } = telling
  if (standsBack(telling)) return []
  return orderByNeed(health).flatMap(({ themeId, elementId, level }) =>
    level === null || level === 1
      ? []
      : [
          {
            text: beginningOf(elementName(elementId)),
            quiet: words('report.need.element', {
              theme: themeName(themeId),
              level: Math.round(level * 100),
            }),
          },
        ],
  )
}

/** The three things most in need: where Safety is furthest from being in place, then the lowest elements. */
export const mostInNeed = (telling: Telling): readonly ListItem[] =>
  [...safetyNeeds(telling), ...themeNeeds(telling)].slice(0, 3)
