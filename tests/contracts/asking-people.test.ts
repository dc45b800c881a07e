import { expect, test } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Perspective } from '@/model/edition/perspective'
import { emptySheet } from '@/model/rounds/sheet'
import { askedRoundById } from '@/server/database/asked-rounds'
import type { Database } from '@/server/database/database'
import { inviteeByCode, inviteeOfAccount, inviteesOf } from '@/server/database/invitees'
import { sheetOf } from '@/server/database/sheets'
import { talliesOf } from '@/server/database/tallies'
import { answeredSoFar } from '@/server/rounds/answered-so-far'
import { saveSheet, sendPaper, sendSheet } from '@/server/rounds/answering'
import { askAccounts, dropCodes, makeCodes, replaceCodes } from '@/server/rounds/ask-people'
import { hashOfCode } from '@/server/rounds/codes'
import { myInvitations } from '@/server/rounds/my-invitations'
import { openAskedRound } from '@/server/rounds/open-round'
import { dropPlan, extendRound, planAgain } from '@/server/rounds/plan-round'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { aHealthCheck, aPlan, aPlannedRound } from '../builders/an-asked-round'
import { onEachDatabase } from './each-database'

const secret = 'a secret'
const now = () => Date.UTC(2026, 10, 22)
const asTeam = { perspective: 'team', group: null } as const

async function aPlanned(database: Database, perspectives: Perspective[] = ['team']) {
  const place = await aPlaceToCheck(database)
  const id = await aPlannedRound(database, place.id, { perspectives, threshold: 5 })
  return { ...place, id, constellation: place.id, deps: { database, secret, now } }
}

async function answer(deps: Parameters<typeof sendSheet>[0], invitee: string) {
  await saveSheet(deps, invitee, sheet => ({
    ...sheet,
    chosen: { constellation: { 'safety-1': ['partly'] } },
  }))
  expect(await sendSheet(deps, invitee)).toBe('sent')
}

onEachDatabase('asking people', database => {
  test('ROUND-42 who is asked by account is exactly who was chosen last, until it opens', async () => {
    const { id, deps, ann, bea, constellation, workspaceId } = await aPlanned(database())
    await askAccounts(deps, id, new Map([[bea, asTeam]]))
    expect(await askAccounts(deps, id, new Map([[ann, asTeam]]))).toBe('asked')
    expect(await inviteesOf(deps.database, id)).toMatchObject([{ accountId: ann, by: 'account' }])
    const actor = { accountId: ann, workspaceId, role: 'member' as const }
    expect(await myInvitations(deps.database, actor, constellation)).toEqual([])
    expect(await openAskedRound(deps, id, emptyConstellation)).toEqual({ is: 'open' })
    expect(await askAccounts(deps, id, new Map())).toBe('not-planned')
    expect(await makeCodes(deps, id, 1, { ...asTeam, by: 'code' })).toEqual({ is: 'not-planned' })
    expect(await dropCodes(deps, id, 'code')).toBe(false)
    expect(await dropPlan(deps, id)).toBe(false)
    expect(await planAgain(deps, id, aPlan(), aHealthCheck())).toBe('not-planned')
    expect(await myInvitations(deps.database, actor, constellation)).toMatchObject([{ round: { id } }])
    expect(await inviteeOfAccount(deps.database, id, bea)).toBeUndefined()
  })

  test('ROUND-43 unused codes are replaced, once it is open only when enough have answered', async () => {
    const { id, deps } = await aPlanned(database())
    const made = await makeCodes(deps, id, 7, { ...asTeam, by: 'code' })
    if (made.is !== 'made') throw new Error(made.is)
    const renewed = await replaceCodes(deps, id, 'code')
    if (renewed.is !== 'made') throw new Error(renewed.is)
    expect(renewed.codes).toHaveLength(7)
    const hashOf = (code: string | undefined) => hashOfCode(secret, code ?? '') ?? ''
    expect(await inviteeByCode(deps.database, hashOf(made.codes[0]?.code))).toBeUndefined()
    expect(await inviteeByCode(deps.database, hashOf(renewed.codes[0]?.code))).toMatchObject({ by: 'code' })
    await openAskedRound(deps, id, emptyConstellation)
    const asked = await inviteesOf(deps.database, id)
    for (const { id: invitee } of asked.slice(0, 4)) await answer(deps, invitee)
    expect(await replaceCodes(deps, id, 'code')).toEqual({ is: 'too-few-answered' })
    const round = await askedRoundById(deps.database, id)
    expect(round && (await answeredSoFar(deps.database, round))).toBeUndefined()
    await answer(deps, asked[4]?.id ?? '')
    expect(round && (await answeredSoFar(deps.database, round))).toBe(5)
    expect(await replaceCodes(deps, id, 'code')).toMatchObject({ is: 'made', codes: { length: 2 } })
    expect(await inviteesOf(deps.database, id)).toHaveLength(7)
    expect(await replaceCodes(deps, id, 'paper')).toEqual({ is: 'none-unused' })
  })

  test('ROUND-43 new codes are for whom the old ones were, in piles, and none is made where of a pile few have answered', async () => {
    const { id, deps } = await aPlanned(database(), ['team', 'organisation'])
    const team = { perspective: 'team', group: null } as const
    const partners = { perspective: 'organisation', group: null } as const
    for (const standing of [team, partners, team]) await makeCodes(deps, id, 6, { ...standing, by: 'code' })
    const renewed = await replaceCodes(deps, id, 'code')
    if (renewed.is !== 'made') throw new Error(renewed.is)
    const places = renewed.codes.map(({ perspective }) => perspective)
    expect(places.filter((place, at) => place !== places[at - 1])).toHaveLength(2)
    const asked = await inviteesOf(deps.database, id)
    for (const { code, perspective } of renewed.codes)
      expect(await inviteeByCode(deps.database, hashOfCode(secret, code) ?? '')).toMatchObject({
        perspective,
      })
    await openAskedRound(deps, id, emptyConstellation)
    const of = (place: string) => asked.filter(({ perspective }) => perspective === place)
    for (const { id: invitee } of [...of('team').slice(0, 5), ...of('organisation').slice(0, 4)])
      await answer(deps, invitee)
    expect(await replaceCodes(deps, id, 'code')).toEqual({ is: 'too-few-answered' })
    for (const { id: invitee } of of('organisation').slice(4, 5)) await answer(deps, invitee)
    const last = await replaceCodes(deps, id, 'code')
    if (last.is !== 'made') throw new Error(last.is)
    expect(last.codes.map(({ perspective }) => perspective).toSorted()).toEqual([
      'organisation',
      ...Array.from({ length: 7 }, () => 'team'),
    ])
  })

  test('ROUND-50 codes are not replaced while their number and that of all who answered would tell how few answered in another way', async () => {
    const { id, deps, ann, bea } = await aPlanned(database())
    await makeCodes(deps, id, 7, { ...asTeam, by: 'code' })
    await makeCodes(deps, id, 6, { ...asTeam, by: 'paper' })
    await askAccounts(deps, id, new Map([ann, bea].map(account => [account, asTeam])))
    await openAskedRound(deps, id, emptyConstellation)
    const asked = await inviteesOf(deps.database, id)
    const answerBy = async (by: string, from: number, to: number) => {
      for (const { id: invitee } of asked.filter(one => one.by === by).slice(from, to))
        await answer(deps, invitee)
    }
    await answerBy('code', 0, 5)
    await answerBy('paper', 0, 4)
    expect(await replaceCodes(deps, id, 'code')).toEqual({ is: 'too-few-answered' })
    await answerBy('paper', 4, 5)
    expect(await replaceCodes(deps, id, 'code')).toMatchObject({ is: 'made', codes: { length: 2 } })
    await answerBy('account', 0, 1)
    expect(await replaceCodes(deps, id, 'code')).toEqual({ is: 'too-few-answered' })
    expect(await replaceCodes(deps, id, 'paper')).toEqual({ is: 'too-few-answered' })
  })

  test('ROUND-41 of two plans saved at once, none lowers the threshold of the other', async () => {
    const { id, deps } = await aPlanned(database())
    const plans = [10, 7].map(threshold => aPlan({ perspectives: ['team'], threshold }))
    const saved = await Promise.all(plans.map(plan => planAgain(deps, id, plan, aHealthCheck())))
    const kept = (await askedRoundById(deps.database, id))?.plan.threshold
    expect(kept).toBe(10)
    expect(saved[0]).toBe('saved')
    expect(await planAgain(deps, id, aPlan({ threshold: 9 }), aHealthCheck())).toBe('threshold-lowered')
  })

  test('ROUND-49 a blank paper replaces nothing, and another what was begun with its code', async () => {
    const { id, deps } = await aPlanned(database())
    await makeCodes(deps, id, 1, { ...asTeam, by: 'paper' })
    await openAskedRound(deps, id, emptyConstellation)
    const [invitee] = await inviteesOf(deps.database, id)
    const round = await askedRoundById(deps.database, id)
    if (!invitee || !round) throw new Error('nobody is asked')
    const begun = { ...emptySheet, chosen: { constellation: { 'safety-1': ['partly'] } } }
    await saveSheet(deps, invitee.id, () => begun)
    expect(await sendPaper(deps, round, invitee.id, emptySheet)).toBe('nothing-answered')
    expect(await sheetOf(deps.database, invitee.id)).toEqual(begun)
    const paper = { ...emptySheet, chosen: { constellation: { 'safety-1': ['in-place'] } } }
    expect(await sendPaper(deps, round, invitee.id, paper)).toBe('sent')
    expect(await talliesOf(deps.database, id, round.batch)).toMatchObject([{ option: 'in-place', count: 1 }])
  })

  test('ROUND-44 the last day of an open round only becomes later', async () => {
    const { id, deps } = await aPlanned(database())
    expect(await extendRound(deps, id, '2100-01-01')).toBe('not-open')
    await makeCodes(deps, id, 1, { ...asTeam, by: 'code' })
    await openAskedRound(deps, id, emptyConstellation)
    expect(await extendRound(deps, id, '2099-12-31')).toBe('not-later')
    expect(await extendRound(deps, id, '2100-01-01')).toBe('extended')
    expect((await askedRoundById(deps.database, id))?.plan.until).toBe('2100-01-01')
  })

  test('ROUND-42 a plan that was never opened is dropped with everyone in it', async () => {
    const { id, deps } = await aPlanned(database())
    await makeCodes(deps, id, 2, { ...asTeam, by: 'paper' })
    expect(await dropPlan(deps, id)).toBe(true)
    expect(await askedRoundById(deps.database, id)).toBeUndefined()
    expect(await inviteesOf(deps.database, id)).toEqual([])
  })
})
