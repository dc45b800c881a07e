import type { Edition } from '@/model/edition/edition'
import type { Answer } from '@/model/health/answer'
import type { ReportInput, ReportRound } from '@/model/report/report-input'
import { aConstellationOf } from './a-constellation'
import { aResponse } from './a-response'
import { answersToAll } from './an-answer'
import { anEdition } from './an-edition'

/** A closed round in which each subject got one response, the same answer to every element but those given. */
export function aReportRound(
  subjects: readonly string[],
  answer: Answer,
  but: Readonly<Record<string, Answer>> = {},
  edition: Edition = anEdition(),
): ReportRound {
  const answers = { ...answersToAll(edition, answer), ...but }
  return {
    round: {
      id: 'round-1',
      kind: 'baseline',
      name: 'Where we start',
      openedAt: Date.UTC(2026, 8, 1),
      closedAt: Date.UTC(2026, 8, 15),
    },
    responses: subjects.map(subject => aResponse({ subject, answers }, edition)),
  }
}

/** The input of a report about twelve parties, with one round where Safety is not in place in one of two relationships. */
export function aReportInput(given: Partial<ReportInput> = {}): ReportInput {
  const calm = aReportRound(['relationship:r0002'], 'in-place')
  const unsafe = aReportRound(['relationship:r0001'], 'in-place', {
    'safety-2': 'not-yet',
    'trust-1': 'partly',
  })
  return {
    workspaceName: 'Tŷ Gŵyr',
    constellationName: 'Our service',
    constellation: aConstellationOf(12),
    edition: anEdition(),
    language: 'en',
    madeAt: Date.UTC(2026, 10, 22, 10),
    timeZone: 'Europe/London',
    rounds: [{ round: calm.round, responses: [...calm.responses, ...unsafe.responses] }],
    ...given,
  }
}
