import { randomInt } from 'node:crypto'
import { everyQuestion } from '@/model/instrument/instrument'
import { nearRounds, type ShownRound } from '@/model/results/near-rounds'
import { releaseRound } from '@/model/results/release-round'
import type { RoundRelease } from '@/model/results/round-release'
import type { AskedRound } from '@/model/rounds/asked-round'
import { sliceOf } from '@/model/rounds/slice-of'
import {
  askedRoundsInBrief,
  changeAskedRound,
  holdAskedRound,
  workspaceRoundsInBrief,
} from '../database/asked-rounds'
import { holdConstellation } from '../database/constellations'
import type { Database } from '../database/database'
import { answeredIn, hasPaperIn, inviteesOf, inviteesOfRounds } from '../database/invitees'
import { insertRelease, releasesOfRounds } from '../database/releases'
import { deleteReleasedTallies, talliesOf } from '../database/tallies'
import { holdWorkspace } from '../database/workspaces'
import type { Writes } from '../database/writes'
import { keptFor } from './kept-for'
import { peopleOfRound } from './people-of-round'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

const fineness = 2 ** 40

/** A number from 0 to below 1 that nobody can foretell: where the edges of a release's bands lie (see model/health/band). */
const draw = (): number => randomInt(fineness) / fineness

/** What is asked of no subject may be asked of the same people in any constellation; what is asked of one, only in its own. */
const isAskedAnywhere = ({ instrument }: AskedRound) => instrument.about === 'nothing'

/** The other rounds that have shown something and in which the same could have been asked. Only of those that did ask some of it is read whom they asked. */
async function shownBeside(step: Writes, round: AskedRound): Promise<readonly ShownRound[]> {
  const { workspaceId, constellationId, instrument } = round
  const rounds = isAskedAnywhere(round)
    ? await workspaceRoundsInBrief(step, workspaceId)
    : await askedRoundsInBrief(step, constellationId)
  const others = rounds.filter(({ id }) => id !== round.id)
  const releases = await releasesOfRounds(
    step,
    others.map(({ id }) => id),
  )
  const own = new Set(everyQuestion(instrument).map(({ id }) => id))
  const hasOwn = ({ questions }: RoundRelease) => questions.some(({ question }) => own.has(question))
  const alike = others.filter(({ id }) => releases.get(id)?.some(hasOwn))
  const invitees = await inviteesOfRounds(
    step,
    alike.map(({ id }) => id),
  )
  return others
    .filter(({ id }) => releases.has(id))
    .map(other => ({
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

/** Rounds in which the same could be asked are released one after the other, so that each knows what the others have shown. What the release was made of is forgotten. */
async function release(step: Writes, round: AskedRound, at: number): Promise<void> {
  if (isAskedAnywhere(round)) await holdWorkspace(step, round.workspaceId)
  await holdConstellation(step, round.constellationId)
  await insertRelease(step, round.id, await releaseOf(step, round), at)
  await changeAskedRound(step, round.id, round.state, {
    state: 'closed',
    closed_at: round.closedAt ?? at,
    batch: round.batch + 1,
  })
  await deleteReleasedTallies(step, round.id)
}

/** Closes an open round and releases what was answered, once, in one step; false where it is not open. */
export async function closeAskedRound({ database, now }: Deps, id: string): Promise<boolean> {
  const isClosed = await database.db.transaction().execute(async db => {
    const step = { db }
    const round = await holdAskedRound(step, id)
    if (round?.state !== 'open') return false
    await release(step, round, now())
    return true
  })
  if (isClosed) await database.forgetDeleted()
  return isClosed
}

/** What came of releasing late answers: `waiting` where there are too few, whose number nobody is told (S-27); `late-gone` where they are kept no longer (S-31). */
type LateRelease = 'released' | 'waiting' | 'late-gone' | 'not-closed'

/** Releases the answers that came after the close, by themselves. */
export async function releaseLate({ database, now }: Deps, id: string): Promise<LateRelease> {
  const came = await database.db.transaction().execute(async (db): Promise<LateRelease> => {
    const step = { db }
    const round = await holdAskedRound(step, id)
    if (round?.state !== 'closed') return 'not-closed'
    if (now() - (round.closedAt ?? 0) > keptFor) return 'late-gone'
    if ((await answeredIn(step, id, round.batch)) < round.plan.threshold) return 'waiting'
    await release(step, round, now())
    return 'released'
  })
  if (came === 'released') await database.forgetDeleted()
  return came
}
