import { healthCheckWords } from '@/content/instruments/health-check-words'
import type { Edition } from '@/model/edition/edition'
import type { Answer } from '@/model/health/answer'
import { healthCheckOf } from '@/model/instrument/health-check'
import { everyQuestion, type Instrument } from '@/model/instrument/instrument'
import type { ReportAskedRound } from '@/model/report/report-input'
import { releaseRound, type Tallied } from '@/model/results/release-round'
import type { RoundPlan } from '@/model/rounds/round-plan'
import { answeredMark } from '@/model/rounds/sheet'
import { aPlan } from './an-asked-round'
import { anEdition } from './an-edition'

/** What one person of a slice chooses of one statement, by its place in the questionnaire; nothing where they skip it. */
export type Says = (person: number, statement: number, slice: string, subject: number) => string | undefined

interface Given extends Partial<Omit<ReportAskedRound, 'plan' | 'instrument' | 'releases' | 'people'>> {
  readonly beside?: ReportAskedRound['people']
  readonly edition?: Edition
  readonly instrument?: Instrument
  readonly plan?: Partial<RoundPlan>
  /** How many of each slice were asked and answered. */
  readonly people?: Readonly<Record<string, number>>
  readonly says?: Says
}

const mixed = ['in-place', 'partly', 'in-place', 'not-yet', 'in-place'] as const

/** Answers that differ from person to person and from statement to statement. */
export const differing: Says = (person, statement) =>
  mixed[(person * 3 + statement * 2 + (person % 4)) % 5] satisfies Answer | undefined

function tallied(
  instrument: Instrument,
  subjects: readonly string[],
  people: Readonly<Record<string, number>>,
  says: Says,
) {
  const counts = new Map<string, Tallied>()
  const raise = (one: Omit<Tallied, 'count'>) => {
    const key = JSON.stringify(one)
    counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  for (const [at, subject] of subjects.entries())
    for (const [slice, number] of Object.entries(people))
      for (const [place, question] of everyQuestion(instrument).entries())
        for (let person = 0; person < number; person++) {
          const option = says(person, place, slice, at)
          if (option === undefined) continue
          raise({ subject, question: question.id, slice, option })
          if (question.kind === 'choices')
            raise({ subject, question: question.id, slice, option: answeredMark })
        }
  return [...counts.values()]
}

/** A closed round as a report tells it, counted and released by the rules. Of thirty people, all of one slice, who answered differently. */
export function aToldRound({
  edition = anEdition(),
  instrument = healthCheckOf(edition, healthCheckWords),
  plan: planned,
  people = { everyone: 30 },
  says = differing,
  beside = {},
  ...given
}: Given = {}): ReportAskedRound {
  const slices = Object.keys(people)
  const breakdown: RoundPlan['breakdown'] = slices.length > 1 ? { by: 'perspective' } : { by: 'nothing' }
  const plan = aPlan({ breakdown, instrument: instrument.id, ...planned })
  const subjects = instrument.about === 'nothing' ? [''] : plan.subjects
  const number = Object.values(people).reduce((sum, one) => sum + one, 0)
  const release = releaseRound({
    instrument,
    plan,
    batch: 0,
    tallies: tallied(instrument, subjects, people, says),
    slices,
    asked: number + 4,
    answered: number,
    hasPaper: false,
    near: () => 'nothing',
    draw: () => 0.5,
  })
  return {
    id: 'spring',
    openedAt: Date.UTC(2026, 3, 1),
    closedAt: Date.UTC(2026, 3, 20),
    promise: { kind: 'anonymous' },
    told: [],
    ...given,
    people: beside,
    plan,
    instrument,
    releases: [release],
  }
}
