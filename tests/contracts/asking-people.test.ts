import { expect, test } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import { askedRoundById } from '@/server/database/asked-rounds'
import type { Database } from '@/server/database/database'
import { inviteeByCode, inviteeOfAccount, inviteesOf } from '@/server/database/invitees'
import { answeredSoFar } from '@/server/rounds/answered-so-far'
import { saveSheet, sendSheet } from '@/server/rounds/answering'
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

async function aPlanned(database: Database) {
  const place = await aPlaceToCheck(database)
  const id = await aPlannedRound(database, place.id, { perspectives: ['team'], threshold: 5 })
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
    expect(await planAgain(deps, id, aPlan(), aHealthCheck())).toBe(false)
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

  test('ROUND-44 the last day of an open round only becomes later', async () => {
    const { id, deps } = await aPlanned(database())
    expect(await extendRound(deps, id, '2100-01-01')).toBe(false)
    await makeCodes(deps, id, 1, { ...asTeam, by: 'code' })
    await openAskedRound(deps, id, emptyConstellation)
    expect(await extendRound(deps, id, '2099-12-31')).toBe(false)
    expect(await extendRound(deps, id, '2100-01-01')).toBe(true)
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
