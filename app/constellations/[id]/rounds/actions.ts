'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canPlanRounds } from '@/model/access/rounds'
import { perspectives } from '@/model/edition/perspective'
import { faultOfUntil, type PlanFaults, readPlan } from '@/model/rounds/plan-fields'
import { askedRoundsOf } from '@/server/database/asked-rounds'
import { dayOf } from '@/server/database/responses'
import { askAccounts, dropCodes, type Making, makeCodes, replaceCodes } from '@/server/rounds/ask-people'
import { askableInstruments } from '@/server/rounds/askable-instruments'
import { closeAskedRound, releaseLate } from '@/server/rounds/close-round'
import { isOn, type Opening, openAskedRound } from '@/server/rounds/open-round'
import { dropPlan, extendRound, planAgain, planRound } from '@/server/rounds/plan-round'
import { remindOf } from '@/server/rounds/remind'
import { services } from '@/server/services'
import { constellationOf, idSchema, roundFields, roundIn, roundToRun } from './found'
import { chosenPeople } from './people-fields'

/** What came of writing a plan: the round it is of, what is wrong with it, or that the round has been opened meanwhile. */
export type PlanSaved =
  | { readonly is: 'saved'; readonly round: string }
  | { readonly is: 'faults'; readonly faults: PlanFaults }
  | { readonly is: 'not-planned' }

/** Plans a round, or changes what a planned one will ask (`round` empty for a new one). */
export const savePlan = action({
  parse: z.object({ id: idSchema, round: z.string().max(64) }).catchall(z.string()),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round: named, ...fields }, constellation): Promise<PlanSaved> => {
    const { database, edition, live, now } = services()
    const before = named === '' ? undefined : await roundIn(id, named)
    const instruments = await askableInstruments(database, edition, constellation.workspaceId)
    const rounds = (await askedRoundsOf(database, id)).map(one => one.id).filter(one => one !== named)
    const read = readPlan(fields, {
      instruments,
      rounds,
      isThere: isOn(await live.read(id)),
      today: dayOf(now()),
      before: before?.plan.threshold,
    })
    if ('faults' in read) return { is: 'faults', faults: read.faults }
    const instrument = instruments.find(one => one.id === read.plan.instrument)
    if (!instrument) return { is: 'faults', faults: { instrument: 'instrument-unknown' } }
    if (!before) return { is: 'saved', round: await planRound({ database, now }, id, read.plan, instrument) }
    const is = await planAgain({ database }, before.id, read.plan, instrument)
    if (is === 'threshold-lowered') return { is: 'faults', faults: { threshold: is } }
    return is === 'saved' ? { is, round: before.id } : { is }
  },
})

/** Asks exactly the accounts that are ticked, each from the perspective and group beside it. */
export const choosePeople = action({
  parse: z.object(roundFields).catchall(z.string()),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round: named, ...fields }, { workspaceId }) => {
    const { database } = services()
    const round = await roundIn(id, named)
    const chosen = await chosenPeople(database, workspaceId, round.plan, fields)
    return 'fault' in chosen ? chosen.fault : askAccounts({ database }, round.id, chosen.people)
  },
})

const codeKind = z.enum(['code', 'paper'])

/** Makes single-use codes; they leave with the answer and are nowhere else. */
export const makeNewCodes = action({
  parse: z.strictObject({
    ...roundFields,
    by: codeKind,
    count: z.coerce.number().int().min(1).max(200),
    perspective: z.enum(perspectives),
    group: z.string().max(60).default(''),
  }),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({
    id,
    round: named,
    by,
    count,
    perspective,
    group,
  }): Promise<Making | { is: 'group-missing' }> => {
    const { database, secret } = services()
    const { id: roundId, plan } = await roundIn(id, named)
    const isGrouped = plan.breakdown.by === 'group'
    if (plan.breakdown.by === 'group' && !plan.breakdown.groups.includes(group))
      return { is: 'group-missing' }
    return makeCodes({ database, secret }, roundId, count, {
      by,
      perspective,
      group: isGrouped ? group : null,
    })
  },
})

/** Makes new codes in the place of those nobody has used. */
export const renewCodes = action({
  parse: z.strictObject({ ...roundFields, by: codeKind }),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round, by }): Promise<Making> => {
    const { database, secret } = services()
    return replaceCodes({ database, secret }, (await roundToRun(id, round)).id, by)
  },
})

/** Takes the codes of one kind out of a planned round. */
export const takeCodesOut = action({
  parse: z.strictObject({ ...roundFields, by: codeKind }),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round, by }) => {
    const { database } = services()
    return dropCodes({ database }, (await roundIn(id, round)).id, by)
  },
})

/** Opens a planned round, or names what is to be mended first. */
export const openIt = action({
  parse: z.strictObject(roundFields),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round }): Promise<Opening> => {
    const { database, live, now } = services()
    return openAskedRound({ database, now }, (await roundIn(id, round)).id, await live.read(id))
  },
})

/** Lets an open round end later. */
export const extendIt = action({
  parse: z.strictObject({ ...roundFields, until: z.string().max(40) }),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round: named, until }) => {
    const { database, now } = services()
    const round = await roundToRun(id, named)
    const fault = faultOfUntil(until.trim(), dayOf(now()))
    if (fault) return fault
    return extendRound({ database }, round.id, until.trim())
  },
})

/** Reminds those with an account who have not answered. */
export const remindIt = action({
  parse: z.strictObject(roundFields),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round }) => {
    const { database, now } = services()
    return remindOf({ database, now }, (await roundToRun(id, round)).id)
  },
})

/** Closes an open round and makes its release. */
export const closeIt = action({
  parse: z.strictObject({ ...roundFields, sure: z.literal('yes') }),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round }) => {
    const { database, now } = services()
    return closeAskedRound({ database, now }, (await roundToRun(id, round)).id)
  },
})

/** Releases what came after the close, where it is enough. */
export const releaseIt = action({
  parse: z.strictObject(roundFields),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round }) => {
    const { database, now } = services()
    return releaseLate({ database, now }, (await roundToRun(id, round)).id)
  },
})

/** Deletes a round that was never opened. */
export const deletePlan = action({
  parse: z.strictObject({ ...roundFields, sure: z.literal('yes') }),
  find: constellationOf,
  can: canPlanRounds,
  act: async ({ id, round }) => {
    const { database } = services()
    return dropPlan({ database }, (await roundIn(id, round)).id)
  },
})
