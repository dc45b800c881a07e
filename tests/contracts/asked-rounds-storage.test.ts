import { expect, test } from 'vitest'
import type { Constellation } from '@/model/constellation/constellation'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Sheet } from '@/model/rounds/sheet'
import {
  askedRoundById,
  askedRoundsOf,
  changeAskedRound,
  deleteAskedRound,
} from '@/server/database/asked-rounds'
import type { Database } from '@/server/database/database'
import {
  addInvitees,
  answeredIn,
  invitationsToAnswer,
  inviteeByCode,
  inviteesOf,
  removeInvitees,
} from '@/server/database/invitees'
import { insertRelease, releasesOf } from '@/server/database/releases'
import { sheetOf } from '@/server/database/sheets'
import { talliesOf } from '@/server/database/tallies'
import { judgeTold, toldOf } from '@/server/database/told'
import { lateFor, openSheet, saveSheet, sendSheet } from '@/server/rounds/answering'
import { closeAskedRound } from '@/server/rounds/close-round'
import { hashOfCode } from '@/server/rounds/codes'
import { openAskedRound } from '@/server/rounds/open-round'
import { remindOf } from '@/server/rounds/remind'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { anInvitee, aPlannedRound, someCodes } from '../builders/an-asked-round'
import { onEachDatabase } from './each-database'

const secret = 'a secret'
const now = () => Date.UTC(2026, 10, 22)
const map: Constellation = emptyConstellation
const said: Sheet = {
  chosen: { constellation: { 'safety-1': ['partly'], 'trust-1': ['in-place', 'not-yet'], other: ['x'] } },
  words: { constellation: { 'safety-1': '  at night  ', other: 'x' }, 'party:p1': { 'safety-1': 'x' } },
}

async function anOpenRound(database: Database, people = 12) {
  const place = await aPlaceToCheck(database)
  const id = await aPlannedRound(database, place.id)
  const codes = await someCodes(database, secret, id, people)
  expect(await openAskedRound({ database, now }, id, map)).toEqual({ is: 'open' })
  const first = codes[0]?.id ?? ''
  return { ...place, round: id, codes, first, deps: { database, now } }
}

onEachDatabase('asked rounds', database => {
  test('ROUND-4 only a planned round opens, and only once', async () => {
    const { round, deps } = await anOpenRound(database())
    expect(await openAskedRound(deps, round, map)).toEqual({ is: 'not-planned' })
    expect(await openAskedRound(deps, 'no such round', map)).toEqual({ is: 'not-planned' })
    expect((await askedRoundById(database(), round))?.promise).toEqual({ kind: 'anonymous' })
  })

  test('ROUND-1 a round nobody is asked in does not open', async () => {
    const place = await aPlaceToCheck(database())
    const id = await aPlannedRound(database(), place.id, { subjects: ['party:gone'] })
    const opening = await openAskedRound({ database: database(), now }, id, map)
    expect(opening).toEqual({ is: 'faults', faults: ['subject-gone', 'nobody-asked'] })
    expect((await askedRoundsOf(database(), place.id)).map(({ state }) => state)).toEqual(['planned'])
  })

  test('ROUND-10 a sheet sent many times at once is counted once', async () => {
    const { round, first, deps } = await anOpenRound(database())
    expect(await saveSheet(deps, first, () => said)).toBe('saved')
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendSheet(deps, first)))
    expect(sent.toSorted()).toEqual(['already', 'already', 'already', 'sent'])
    expect(await answeredIn(database(), round, 0)).toBe(1)
    expect((await talliesOf(database(), round, 0)).map(({ count }) => count)).toEqual([1, 1])
    expect(await openSheet(deps, first)).toEqual({ is: 'answered' })
    expect(await saveSheet(deps, first, () => said)).toBe('answered')
  })

  test('ROUND-18 an open round reminds those who have not answered, and not again for three days', async () => {
    const { round, deps } = await anOpenRound(database())
    const at = (days: number) => ({ ...deps, now: () => now() + days * 24 * 60 * 60 * 1000 })
    expect([await remindOf(at(0), round), await remindOf(at(1), round)]).toEqual(['reminded', 'too-soon'])
    expect((await askedRoundById(database(), round))?.remindedAt).toBe(now())
    expect(await remindOf(at(3), round)).toBe('reminded')
    await closeAskedRound(deps, round)
    expect(await remindOf(at(9), round)).toBe('not-open')
  })

  test('ROUND-11 ROUND-13 what is sent leaves counts of what was asked, and nothing else', async () => {
    const { round, codes, deps } = await anOpenRound(database())
    for (const { id } of codes.slice(0, 2)) {
      await saveSheet(deps, id, () => said)
      await sendSheet(deps, id)
    }
    const row = { subject: 'constellation', slice: 'everyone', count: 2 }
    expect(await talliesOf(database(), round, 0)).toEqual([
      { ...row, question: 'safety-1', option: 'partly' },
      { ...row, question: 'trust-1', option: 'in-place' },
    ])
    for (const { id } of codes.slice(0, 2))
      expect(await sheetOf(database(), id)).toEqual({ chosen: {}, words: {} })
    const columns = (await database().db.selectFrom('invitee').selectAll().execute()).flatMap(Object.keys)
    expect([...new Set(columns)].filter(name => /_at$|time|seq/.test(name))).toEqual([])
  })

  test('ROUND-12 an empty sheet is not counted', async () => {
    const { round, first, deps } = await anOpenRound(database())
    expect(await sendSheet(deps, first)).toBe('nothing-answered')
    await saveSheet(deps, first, () => ({ chosen: { constellation: { other: ['x'] } }, words: {} }))
    expect(await sendSheet(deps, first)).toBe('nothing-answered')
    expect(await answeredIn(database(), round, 0)).toBe(0)
  })

  test('ROUND-14 late answers are of the next batch, for two weeks', async () => {
    const { round, codes, first, deps } = await anOpenRound(database())
    await saveSheet(deps, first, () => said)
    const closed = { state: 'closed', closed_at: now(), batch: 1 } as const
    expect(await changeAskedRound(database(), round, 'open', closed)).toBe(true)
    const later = (by: number) => ({ ...deps, now: () => now() + by })
    expect(await sendSheet(later(lateFor - 1), first)).toBe('sent')
    expect(await talliesOf(database(), round, 0)).toEqual([])
    expect(await answeredIn(database(), round, 1)).toBe(1)
    const second = codes[1]?.id ?? ''
    expect(await openSheet(later(lateFor), second)).toEqual({ is: 'not-open' })
    expect(await sendSheet(later(lateFor), second)).toBe('not-open')
  })

  test('ROUND-15 steps saved at once are all kept', async () => {
    const { first, deps } = await anOpenRound(database())
    await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map(question =>
        saveSheet(deps, first, before => ({
          ...before,
          chosen: { constellation: { ...before.chosen.constellation, [question]: ['partly'] } },
        })),
      ),
    )
    expect(Object.keys((await sheetOf(database(), first)).chosen.constellation ?? {}).toSorted()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ])
  })

  test('ROUND-15 a step and what belongs to it are kept together or not at all', async () => {
    const { first, deps } = await anOpenRound(database())
    const failing = saveSheet(
      deps,
      first,
      () => said,
      async () => {
        throw new Error('no')
      },
    )
    await expect(failing).rejects.toThrow('no')
    expect(await sheetOf(database(), first)).toEqual({ chosen: {}, words: {} })
  })

  test('ROUND-16 own words stand apart, and are seen only once their batch is released', async () => {
    const { round, first, deps } = await anOpenRound(database())
    await saveSheet(deps, first, () => said)
    await sendSheet(deps, first)
    expect(await toldOf(database(), round, 0)).toEqual([])
    const [told, ...others] = await toldOf(database(), round, 1)
    expect(others).toEqual([])
    expect(told).toMatchObject({
      subject: 'constellation',
      question: 'safety-1',
      text: 'at night',
      state: 'unread',
    })
    expect(await judgeTold(database(), round, told?.id ?? '', 'shown')).toBe(true)
    expect(await judgeTold(database(), 'another', told?.id ?? '', 'shown')).toBe(false)
  })

  test('ROUND-17 who has answered is not asked any more and stays among those asked', async () => {
    const place = await aPlaceToCheck(database())
    const round = await aPlannedRound(database(), place.id, { perspectives: ['team'], threshold: 5 })
    const ann = anInvitee(round, { accountId: place.ann })
    const bea = anInvitee(round, { accountId: place.bea })
    await addInvitees(
      database(),
      [ann, bea].map(one => ({ ...one, codeHash: null })),
    )
    const asks = async (account: string) =>
      (await invitationsToAnswer(database(), account, place.workspaceId)).map(({ id }) => id)
    expect(await asks(place.ann)).toEqual([])
    const deps = { database: database(), now }
    await openAskedRound(deps, round, map)
    expect(await asks(place.ann)).toEqual([ann.id])
    await saveSheet(deps, ann.id, () => said)
    await sendSheet(deps, ann.id)
    expect(await asks(place.ann)).toEqual([])
    expect(await asks(place.bea)).toEqual([bea.id])
    await removeInvitees(database(), round, [ann.id, bea.id])
    expect((await inviteesOf(database(), round)).map(({ id }) => id)).toEqual([ann.id])
  })

  test('ROUND-30 what a batch showed is kept as it was, and made once', async () => {
    const { id, round } = await anOpenRound(database())
    const release = { batch: 0, asked: 12, answered: null, hasPaper: false, questions: [] }
    await insertRelease(database(), round, release, 5)
    await insertRelease(database(), round, { ...release, batch: 1 }, 6)
    await expect(insertRelease(database(), round, release, 7)).rejects.toThrow()
    expect((await releasesOf(database(), id)).get(round)).toEqual([release, { ...release, batch: 1 }])
  })

  test('ROUND-31 a deleted round takes everything that was asked and answered with it', async () => {
    const { id, round, first, deps } = await anOpenRound(database())
    await saveSheet(deps, first, () => said)
    await sendSheet(deps, first)
    await deleteAskedRound(database(), round)
    expect(await askedRoundsOf(database(), id)).toEqual([])
    expect(await inviteesOf(database(), round)).toEqual([])
    expect(await talliesOf(database(), round, 0)).toEqual([])
    expect(await toldOf(database(), round, 1)).toEqual([])
  })

  test('ROUND-21 a code is found by its keyed hash alone', async () => {
    const { codes } = await anOpenRound(database())
    const [one] = codes
    const hash = hashOfCode(secret, one?.code ?? '') ?? ''
    expect((await inviteeByCode(database(), hash))?.id).toBe(one?.id)
    expect(
      await inviteeByCode(database(), hashOfCode('another secret', one?.code ?? '') ?? ''),
    ).toBeUndefined()
    const rows = await database().db.selectFrom('invitee').select('code_hash').execute()
    expect(JSON.stringify(rows)).not.toContain(one?.code)
  })
})
