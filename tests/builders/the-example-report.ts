import { harbourLights } from '@/content/examples/harbour'
import { findingGuidance } from '@/content/guidance/finding-guidance'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import { wordsIn } from '@/model/edition/words-in'
import type { ReportAskedRound, ReportInput } from '@/model/report/report-input'
import { editionInUse } from '@/server/edition'
import { daysBefore, exampleMap } from '@/server/example/example-map'
import { exampleResponse } from '@/server/example/example-response'
import { aToldRound, differing, type Says } from './a-told-round'

/** The day on which the example's report is made. */
export const exampleDay = Date.UTC(2026, 10, 22, 10)

const sorted = (at: number) => at.toString(36).padStart(12, '0')
const month = 30 * 24 * 60 * 60 * 1000

const edition = editionInUse()
const inSafety = (statement: number) => statement < edition.foundation.elements.length

/** Those who use the service miss warm hand-overs and say so; nobody calls Safety not in place. */
const calm: Says = (person, statement, slice, subject) => {
  if (inSafety(statement)) return person % 3 === 1 ? 'partly' : 'in-place'
  return slice === 'service-user' && statement % 7 === 3
    ? (['not-yet', 'partly', 'not-yet'] as const)[person % 3]
    : differing(person, statement, slice, subject)
}

const better: Says = (person, statement, slice, subject) =>
  !inSafety(statement) && statement % 3 === 0 && person % 5 < 3
    ? 'in-place'
    : calm(person, statement, slice, subject)

const safely =
  (says: Says): Says =>
  (person, statement, slice, subject) =>
    inSafety(statement) ? 'in-place' : says(person, statement, slice, subject)

/** The same two rounds where Safety is in place for all who answered. */
export const safeRounds = (): readonly ReportAskedRound[] => exampleRounds(safely(calm), safely(better))

/** A baseline and a follow-up that asked a team and those who use its service about the whole. */
export function exampleRounds(first: Says = calm, second: Says = better): readonly ReportAskedRound[] {
  const people = { 'service-user': 34, team: 30 }
  const spring = aToldRound({
    edition,
    people,
    says: first,
    openedAt: exampleDay - 7 * month,
    closedAt: exampleDay - 6.5 * month,
    plan: { name: 'Spring' },
  })
  const autumn = aToldRound({
    edition,
    id: 'autumn',
    people,
    says: second,
    openedAt: exampleDay - month,
    closedAt: exampleDay - 0.5 * month,
    beside: { spring: 'apart-enough' },
    plan: { name: 'Autumn', kind: 'follow-up', after: { round: 'spring', people: 'same' } },
  })
  return [spring, autumn]
}

/** The example’s report as it would be made on one day, the same each time. */
export function exampleReport(given: Partial<ReportInput> = {}): ReportInput {
  let order = 0
  const map = exampleMap(harbourLights, exampleDay, at => `${sorted(at)}-${order++}`)
  return {
    workspaceName: 'Harbour team',
    constellationName: harbourLights.name,
    constellation: map.constellation,
    edition,
    language: 'en',
    madeAt: exampleDay,
    timeZone: 'Europe/London',
    rounds: harbourLights.rounds.map((round, at) => ({
      round: {
        id: `r${at}`,
        kind: round.kind,
        name: round.name,
        openedAt: daysBefore(exampleDay, round.openedDaysAgo),
        closedAt: round.closedDaysAgo === null ? null : daysBefore(exampleDay, round.closedDaysAgo),
      },
      responses: round.responses.map(one => exampleResponse(edition, one, map.aboutOf(one.about))),
    })),
    prompts: Object.fromEntries(reflectionPrompts.map(({ id, words }) => [id, wordsIn(words, 'en').text])),
    findingWhys: Object.fromEntries(
      Object.entries(findingGuidance).map(([kind, { why }]) => [kind, wordsIn(why, 'en').text]),
    ),
    asked: exampleRounds(),
    ...given,
  }
}
