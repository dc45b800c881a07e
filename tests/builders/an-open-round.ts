import type { Constellation } from '@/model/constellation/constellation'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Instrument } from '@/model/instrument/instrument'
import type { Invitee } from '@/model/rounds/invitee'
import type { RoundPlan } from '@/model/rounds/round-plan'
import type { Database } from '@/server/database/database'
import { openAskedRound } from '@/server/rounds/open-round'
import { aPlannedRound, someCodes } from './an-asked-round'

interface Wanted {
  readonly codes?: number
  readonly plan?: Partial<RoundPlan>
  readonly instrument?: Instrument
  readonly map?: Constellation
  readonly as?: Partial<Invitee>
  /** Milliseconds since 1970. */
  readonly at?: number
}

/** Stores an open round with as many codes for people who use the service. */
export async function anOpenRound(
  database: Database,
  secret: string,
  constellationId: string,
  {
    codes = 12,
    plan = {},
    instrument,
    map = emptyConstellation,
    as = { perspective: 'service-user' },
    at = Date.now(),
  }: Wanted = {},
): Promise<{
  readonly roundId: string
  readonly codes: readonly string[]
  readonly inviteeIds: readonly string[]
}> {
  const roundId = await aPlannedRound(database, constellationId, plan, instrument)
  const made = await someCodes(database, secret, roundId, codes, as)
  const opening = await openAskedRound({ database, now: () => at }, roundId, map)
  if (opening.is !== 'open') throw new Error(JSON.stringify(opening))
  return { roundId, codes: made.map(({ code }) => code), inviteeIds: made.map(({ id }) => id) }
}

const options = (...texts: readonly string[]) =>
  texts.map((text, place) => ({ id: `option-${place + 1}`, text: { en: text }, level: null }))

/** A short questionnaire about nothing in particular, with a question of every kind. */
export const aShortQuestionnaire = (given: Partial<Instrument> = {}): Instrument => ({
  id: 'short',
  version: 1,
  title: { en: 'How was the meeting?', cy: 'Sut oedd y cyfarfod?' },
  purpose: { en: 'We want to know what to do better next time.' },
  privacy: 'anonymous',
  about: 'nothing',
  minutes: 2,
  sections: [
    {
      id: 'meeting',
      title: { en: 'The meeting' },
      why: { en: 'A meeting is only good if everybody can say something.' },
      questions: [
        {
          kind: 'scale',
          id: 'heard',
          text: { all: { en: 'People listened to me.' } },
          options: [
            { id: 'yes', text: { en: 'Yes', cy: 'Do' }, level: 1 },
            { id: 'partly', text: { en: 'Partly' }, level: 0.5 },
            { id: 'no', text: { en: 'No' }, level: 0 },
          ],
        },
        {
          kind: 'choices',
          id: 'ways',
          text: { all: { en: 'How would you like to meet?' } },
          options: options('In person', 'By video', 'By phone'),
        },
        { kind: 'text', id: 'wish', text: { all: { en: 'What should we do next time?' } } },
      ],
    },
  ],
  ...given,
})
