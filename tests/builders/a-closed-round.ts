import type { Constellation } from '@/model/constellation/constellation'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Instrument } from '@/model/instrument/instrument'
import type { Invitee } from '@/model/rounds/invitee'
import type { RoundPlan } from '@/model/rounds/round-plan'
import type { Sheet } from '@/model/rounds/sheet'
import type { Database } from '@/server/database/database'
import { saveSheet, sendSheet } from '@/server/rounds/answering'
import { closeAskedRound, releaseLate } from '@/server/rounds/close-round'
import { openAskedRound } from '@/server/rounds/open-round'
import { aPlannedRound, someCodes } from './an-asked-round'

/** People of one kind who are asked by code, and what each who answers says; who says nothing does not answer. */
export interface Group extends Partial<Pick<Invitee, 'perspective' | 'group'>> {
  readonly people: number
  readonly says: (place: number) => Sheet | undefined
  /** They answer after the close, and are released later. */
  readonly isLate?: boolean
}

interface Given {
  readonly plan?: Partial<RoundPlan>
  readonly instrument?: Instrument
  readonly groups: readonly Group[]
  /** What the plan's subjects stand on. */
  readonly map?: Constellation
  readonly at?: number
  readonly isLeftOpen?: boolean
}

/** A round that was planned, opened, answered and closed by the program itself; returns its id. */
export async function aClosedRound(
  database: Database,
  constellationId: string,
  {
    plan,
    instrument,
    groups,
    map = emptyConstellation,
    at = Date.UTC(2026, 3, 1),
    isLeftOpen = false,
  }: Given,
): Promise<string> {
  const deps = { database, now: () => at }
  const id = await aPlannedRound(database, constellationId, plan, instrument)
  const asked = await Promise.all(
    groups.map(async ({ people, says, isLate = false, ...who }) => ({
      says,
      isLate,
      codes: await someCodes(database, 'a secret', id, people, who),
    })),
  )
  await openAskedRound(deps, id, map)
  const answer = async (late: boolean) => {
    for (const { says, codes, isLate } of asked)
      for (const [place, { id: invitee }] of isLate === late ? codes.entries() : []) {
        const sheet = says(place)
        if (!sheet) continue
        await saveSheet(deps, invitee, () => sheet)
        await sendSheet(deps, invitee)
      }
  }
  await answer(false)
  if (isLeftOpen) return id
  await closeAskedRound(deps, id)
  await answer(true)
  if (asked.some(({ isLate }) => isLate)) await releaseLate(deps, id)
  return id
}
