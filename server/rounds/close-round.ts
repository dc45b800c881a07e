import { randomInt } from 'node:crypto'
import { nearRounds, type ShownRound } from '@/model/results/near-rounds'
import { releaseRound } from '@/model/results/release-round'
import type { RoundRelease } from '@/model/results/round-release'
import type { AskedRound } from '@/model/rounds/asked-round'
import { sliceOf } from '@/model/rounds/slice-of'
import { askedRoundsOf, changeAskedRound, holdAskedRound } from '../database/asked-rounds'
import { holdConstellation } from '../database/constellations'
import type { Database } from '../database/database'
import { answeredIn, hasPaperIn, inviteesOf, inviteesOfRounds } from '../database/invitees'
import { insertRelease, releasesOf } from '../database/releases'
import { talliesOf } from '../database/tallies'
import type { Writes } from '../database/writes'
import { peopleOfRound } from './people-of-round'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

const fineness = 2 ** 40

/** A number from 0 to below 1 that nobody can foretell: where the edges of a release's bands lie (see model/health/band). */
const draw = (): number => randomInt(fineness) / fineness

/** The other rounds of the constellation that have shown something. */
async function shownBeside(step: Writes, round: AskedRound): Promise<readonly ShownRound[]> {
  const [rounds, releases] = await Promise.all([
    askedRoundsOf(step, round.constellationId),
    releasesOf(step, round.constellationId),
  ])
  const others = rounds.filter(({ id }) => id !== round.id && releases.has(id))
  const invitees = await inviteesOfRounds(
    step,
    others.map(({ id }) => id),
  )
  return others.map(other => ({
    ...peopleOfRound(other, invitees.get(other.id) ?? []),
    releases: releases.get(other.id) ?? [],
  }))
}

async function releaseOf(step: Writes, round: AskedRound): Promise<RoundRelease> {
  const { id, batch, instrument, plan } = round
  const invitees = await inviteesOf(step, id)
  return releaseRound({
    instrument,
    plan,
    batch,
    tallies: await talliesOf(step, id, batch),
    slices: [...new Set(invitees.map(one => sliceOf(plan.breakdown, one)))].sort(),
    asked: invitees.length,
    answered: await answeredIn(step, id, batch),
    hasPaper: await hasPaperIn(step, id, batch),
    near: nearRounds(peopleOfRound(round, invitees), await shownBeside(step, round)),
    draw,
  })
}

/** Rounds of one constellation are released one after the other, so that each knows what the others have shown. */
async function release(step: Writes, round: AskedRound, at: number): Promise<void> {
  await holdConstellation(step, round.constellationId)
  await insertRelease(step, round.id, await releaseOf(step, round), at)
  await changeAskedRound(step, round.id, round.state, {
    state: 'closed',
    closed_at: round.closedAt ?? at,
    batch: round.batch + 1,
  })
}

/** Closes an open round and releases what was answered, once, in one step; false where it is not open. */
export const closeAskedRound = ({ database, now }: Deps, id: string): Promise<boolean> =>
  database.db.transaction().execute(async db => {
    const step = { db }
    const round = await holdAskedRound(step, id)
    if (round?.state !== 'open') return false
    await release(step, round, now())
    return true
  })

/** Releases the answers that came after the close, by themselves; `waiting` where there are too few, whose number nobody is told (S-27). */
export const releaseLate = (
  { database, now }: Deps,
  id: string,
): Promise<'released' | 'waiting' | 'not-closed'> =>
  database.db.transaction().execute(async db => {
    const step = { db }
    const round = await holdAskedRound(step, id)
    if (round?.state !== 'closed') return 'not-closed'
    if ((await answeredIn(step, id, round.batch)) < round.plan.threshold) return 'waiting'
    await release(step, round, now())
    return 'released'
  })
