import { randomUUID } from 'node:crypto'
import type { AskedRound } from '@/model/rounds/asked-round'
import { type InvitedBy, type Invitee, invitedBy } from '@/model/rounds/invitee'
import { inPiles } from '@/model/rounds/piles'
import { holdAskedRound } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { addInvitees, inviteesOf, removeInvitees } from '../database/invitees'
import type { Writes } from '../database/writes'
import { hashOfCode, newCode } from './codes'

interface Deps {
  readonly database: Database
  readonly secret: string
}

/** Where somebody stands who is asked. */
export type Standing = Pick<Invitee, 'perspective' | 'group'>

/** A code as it was made, to be shown this once. */
export interface MadeCode extends Standing {
  readonly code: string
}

/** The most people one round asks. */
export const mostAsked = 1000

type Step<T> = (step: Writes, round: AskedRound, asked: readonly Invitee[]) => Promise<T>

const within = <T>({ database }: Pick<Deps, 'database'>, roundId: string, act: Step<T>) =>
  database.db.transaction().execute(async db => {
    const round = await holdAskedRound({ db }, roundId)
    return round && act({ db }, round, await inviteesOf({ db }, roundId))
  })

const anInvitee = (roundId: string, { perspective, group }: Standing) => ({
  id: randomUUID(),
  roundId,
  perspective,
  group,
})

/** Asks exactly these accounts, each from where it stands; codes stay as they are. `not-planned` where the round has been opened. */
export async function askAccounts(
  deps: Pick<Deps, 'database'>,
  roundId: string,
  chosen: ReadonlyMap<string, Standing>,
): Promise<'asked' | 'not-planned' | 'too-many'> {
  const asking: Step<'asked' | 'not-planned' | 'too-many'> = async (step, { state }, asked) => {
    if (state !== 'planned') return 'not-planned'
    const before = asked.filter(({ by }) => by === 'account')
    if (asked.length - before.length + chosen.size > mostAsked) return 'too-many'
    if (before.length > 0)
      await removeInvitees(
        step,
        roundId,
        before.map(({ id }) => id),
      )
    await addInvitees(
      step,
      [...chosen].map(([accountId, standing]) => ({
        ...anInvitee(roundId, standing),
        by: 'account' as const,
        accountId,
        codeHash: null,
      })),
    )
    return 'asked'
  }
  return (await within(deps, roundId, asking)) ?? 'not-planned'
}

async function addCodes(
  step: Writes,
  secret: string,
  roundId: string,
  places: readonly (Standing & Pick<Invitee, 'by'>)[],
): Promise<readonly MadeCode[]> {
  const made = places.map(place => ({ ...place, code: newCode() }))
  await addInvitees(
    step,
    made.map(({ code, by, ...standing }) => ({
      ...anInvitee(roundId, standing),
      by,
      accountId: null,
      codeHash: hashOfCode(secret, code) ?? null,
    })),
  )
  return made.map(({ code, perspective, group }) => ({ code, perspective, group }))
}

/** Codes that were made, or why none were. */
export type Making =
  | { readonly is: 'made'; readonly codes: readonly MadeCode[] }
  | { readonly is: 'not-planned' | 'too-many' | 'too-few-answered' | 'none-unused' }

/** Asks as many more people by codes of their own, each good for one sheet. */
export async function makeCodes(
  deps: Deps,
  roundId: string,
  count: number,
  standing: Standing & { readonly by: 'code' | 'paper' },
): Promise<Making> {
  const making: Step<Making> = async (step, { state }, asked) => {
    if (state !== 'planned') return { is: 'not-planned' }
    if (asked.length + count > mostAsked) return { is: 'too-many' }
    const places = Array.from({ length: count }, () => standing)
    return { is: 'made', codes: await addCodes(step, deps.secret, roundId, places) }
  }
  return (await within(deps, roundId, making)) ?? { is: 'not-planned' }
}

const answeredOf = (asked: readonly Invitee[]) => asked.filter(({ hasAnswered }) => hasAnswered).length

/**
 * Whether of each pile so many codes were used that their number may be known: how many new ones there are tells it, pile by pile (S-27). How many have answered in
 * all is shown beside it, so in each other way it must be as many too, or nobody (S-22).
 */
function mayBeCounted(asked: readonly Invitee[], by: InvitedBy, threshold: number): boolean {
  const ofKind = (kind: InvitedBy) => asked.filter(one => one.by === kind)
  const inOtherWays = invitedBy.filter(kind => kind !== by).map(kind => answeredOf(ofKind(kind)))
  return (
    inPiles(ofKind(by)).every(pile => answeredOf(pile) >= threshold) &&
    inOtherWays.every(count => count === 0 || count >= threshold)
  )
}

/**
 * Puts new codes in the place of those of one kind that nobody has used, each for the same perspective and group, pile by pile. Once a round is open, only when
 * enough have answered with those of every pile, and as many or nobody in each other way.
 */
export async function replaceCodes(deps: Deps, roundId: string, by: 'code' | 'paper'): Promise<Making> {
  const replacing: Step<Making> = async (step, { state, plan }, asked) => {
    if (state === 'closed') return { is: 'not-planned' }
    if (state === 'open' && !mayBeCounted(asked, by, plan.threshold)) return { is: 'too-few-answered' }
    const unused = inPiles(asked.filter(one => one.by === by && !one.hasAnswered)).flat()
    if (unused.length === 0) return { is: 'none-unused' }
    await removeInvitees(
      step,
      roundId,
      unused.map(({ id }) => id),
    )
    return { is: 'made', codes: await addCodes(step, deps.secret, roundId, unused) }
  }
  const made = (await within(deps, roundId, replacing)) ?? { is: 'not-planned' }
  if (made.is === 'made') await deps.database.forgetDeleted()
  return made
}

/** Asks nobody of these by code any more, while the round is planned. */
export async function dropCodes(
  deps: Pick<Deps, 'database'>,
  roundId: string,
  by: 'code' | 'paper',
): Promise<boolean> {
  const dropping: Step<boolean> = async (step, { state }, asked) => {
    if (state !== 'planned') return false
    const ids = asked.filter(one => one.by === by).map(({ id }) => id)
    if (ids.length > 0) await removeInvitees(step, roundId, ids)
    return true
  }
  return (await within(deps, roundId, dropping)) ?? false
}
