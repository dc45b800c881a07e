import { randomUUID } from 'node:crypto'
import { healthCheckWords } from '@/content/instruments/health-check-words'
import { healthCheckOf } from '@/model/instrument/health-check'
import type { Instrument } from '@/model/instrument/instrument'
import type { Invitee } from '@/model/rounds/invitee'
import type { RoundPlan } from '@/model/rounds/round-plan'
import { insertAskedRound } from '@/server/database/asked-rounds'
import type { Database } from '@/server/database/database'
import { addInvitees } from '@/server/database/invitees'
import { hashOfCode, newCode } from '@/server/rounds/codes'
import { anEdition } from './an-edition'

/** A plan that asks about the whole constellation, of teams and of people who use the service, without a breakdown. */
export const aPlan = (given: Partial<RoundPlan> = {}): RoundPlan => ({
  kind: 'baseline',
  name: 'Spring',
  instrument: 'health-check',
  subjects: ['constellation'],
  perspectives: ['team', 'service-user'],
  breakdown: { by: 'nothing' },
  threshold: 10,
  isCoarse: false,
  until: '2099-12-31',
  after: null,
  ...given,
})

/** The health check of the edition that tests use. */
export const aHealthCheck = (): Instrument => healthCheckOf(anEdition(), healthCheckWords)

/** Somebody asked by account, from the team's perspective. */
export const anInvitee = (roundId: string, given: Partial<Invitee> = {}): Invitee => ({
  id: randomUUID(),
  roundId,
  by: 'account',
  accountId: null,
  perspective: 'team',
  group: null,
  hasAnswered: false,
  ...given,
})

/** Stores a planned round of a constellation; returns its id. */
export async function aPlannedRound(
  database: Database,
  constellationId: string,
  plan: Partial<RoundPlan> = {},
  instrument: Instrument = aHealthCheck(),
): Promise<string> {
  const id = randomUUID()
  await insertAskedRound(
    database,
    id,
    constellationId,
    aPlan({ ...plan, instrument: instrument.id }),
    instrument,
    1,
  )
  return id
}

/** Asks as many people by code, from one perspective; returns their ids and codes. */
export async function someCodes(
  database: Database,
  secret: string,
  roundId: string,
  count: number,
  given: Partial<Invitee> = {},
): Promise<readonly { readonly id: string; readonly code: string }[]> {
  const asked = Array.from({ length: count }, () => ({
    invitee: anInvitee(roundId, { by: 'code', ...given }),
    code: newCode(),
  }))
  await addInvitees(
    database,
    asked.map(({ invitee, code }) => ({ ...invitee, codeHash: hashOfCode(secret, code) ?? null })),
  )
  return asked.map(({ invitee, code }) => ({ id: invitee.id, code }))
}
