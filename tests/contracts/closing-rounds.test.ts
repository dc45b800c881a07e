import { expect, test } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import { askedRoundById } from '@/server/database/asked-rounds'
import type { Database } from '@/server/database/database'
import { addInvitees, answeredIn } from '@/server/database/invitees'
import { releasesOf } from '@/server/database/releases'
import { talliesOf } from '@/server/database/tallies'
import { saveSheet, sendSheet } from '@/server/rounds/answering'
import { closeAskedRound, releaseLate } from '@/server/rounds/close-round'
import { openAskedRound } from '@/server/rounds/open-round'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { anInvitee, aPlannedRound, someCodes } from '../builders/an-asked-round'
import { onEachDatabase } from './each-database'

const now = () => Date.UTC(2026, 10, 22)

async function anOpenRound(database: Database, people: number) {
  const place = await aPlaceToCheck(database)
  const id = await aPlannedRound(database, place.id)
  const codes = await someCodes(database, 'a secret', id, people)
  const deps = { database, now }
  await openAskedRound(deps, id, emptyConstellation)
  const fill = (code: string, answer: string) =>
    saveSheet(deps, code, () => ({ chosen: { constellation: { 'safety-1': [answer] } }, words: {} }))
  const answer = async (from: number, to: number, said: string) => {
    for (const { id: code } of codes.slice(from, to)) {
      await fill(code, said)
      await sendSheet(deps, code)
    }
  }
  const shown = async () => (await releasesOf(database, place.id)).get(id) ?? []
  return { id, codes, deps, fill, answer, shown }
}

onEachDatabase('closing rounds', database => {
  test('ROUND-32 closing releases what was answered, once', async () => {
    const { id, deps, answer, shown } = await anOpenRound(database(), 30)
    await answer(0, 12, 'partly')
    expect(await shown()).toEqual([])
    expect((await Promise.all([1, 2].map(() => closeAskedRound(deps, id)))).toSorted()).toEqual([false, true])
    const [release, ...others] = await shown()
    expect(others).toEqual([])
    expect(release).toMatchObject({ batch: 0, asked: 30, answered: 12, hasPaper: false })
    const asked = release?.questions.find(({ question }) => question === 'safety-1')
    expect(asked?.whole).toMatchObject({ kind: 'band', answered: 12 })
    expect(release?.questions.find(({ question }) => question === 'safety-2')?.whole).toEqual({
      kind: 'not-enough',
    })
    expect(await askedRoundById(database(), id)).toMatchObject({ state: 'closed', batch: 1, closedAt: now() })
  })

  test('ROUND-33 late answers are released by themselves once enough people gave them', async () => {
    const { id, deps, answer, shown } = await anOpenRound(database(), 30)
    expect(await releaseLate(deps, id)).toBe('not-closed')
    await answer(0, 12, 'partly')
    await closeAskedRound(deps, id)
    await answer(12, 21, 'not-yet')
    expect(await releaseLate(deps, id)).toBe('waiting')
    await answer(21, 22, 'not-yet')
    expect(await releaseLate(deps, id)).toBe('released')
    expect((await shown()).map(({ batch, answered }) => [batch, answered])).toEqual([
      [0, 12],
      [1, 10],
    ])
    expect(await releaseLate(deps, id)).toBe('waiting')
  })

  test('ROUND-52 once a batch is released, nothing keeps how many chose what in it (S-31)', async () => {
    const { id, deps, answer } = await anOpenRound(database(), 30)
    await answer(0, 12, 'partly')
    await closeAskedRound(deps, id)
    expect(await talliesOf(database(), id, 0)).toEqual([])
    await answer(12, 21, 'not-yet')
    expect(await releaseLate(deps, id)).toBe('waiting')
    expect(await talliesOf(database(), id, 1)).toMatchObject([{ option: 'not-yet', count: 9 }])
    await answer(21, 22, 'not-yet')
    expect(await releaseLate(deps, id)).toBe('released')
    expect(await talliesOf(database(), id, 1)).toEqual([])
  })

  test('ROUND-35 of two rounds that ask the same people and close at once, the second knows what the first showed', async () => {
    const place = await aPlaceToCheck(database())
    const deps = { database: database(), now }
    const account = place.ann
    const close = async () => {
      const id = await aPlannedRound(database(), place.id)
      await addInvitees(database(), [{ ...anInvitee(id, { accountId: account }), codeHash: null }])
      const codes = await someCodes(database(), 'a secret', id, 30)
      await openAskedRound(deps, id, emptyConstellation)
      for (const [place, { id: code }] of codes.entries()) {
        const said = place % 2 === 0 ? 'in-place' : 'partly'
        await saveSheet(deps, code, () => ({ chosen: { constellation: { 'safety-1': [said] } }, words: {} }))
        await sendSheet(deps, code)
      }
      return id
    }
    const ids = [await close(), await close()]
    await Promise.all(ids.map(id => closeAskedRound(deps, id)))
    const kinds = [...(await releasesOf(database(), place.id)).values()].map(
      ([release]) => release?.questions.find(({ question }) => question === 'safety-1')?.whole.kind,
    )
    expect(kinds.toSorted()).toEqual(['counts', 'not-enough'])
  })

  test('ROUND-34 what is sent while the round closes is counted once, in time or late', async () => {
    const { id, codes, deps, fill, shown } = await anOpenRound(database(), 24)
    for (const { id: code } of codes) await fill(code, 'in-place')
    const sending = codes.map(({ id: code }) => sendSheet(deps, code))
    await closeAskedRound(deps, id)
    expect(new Set(await Promise.all(sending))).toEqual(new Set(['sent']))
    await releaseLate(deps, id)
    const [inTime, late] = await Promise.all([0, 1].map(batch => answeredIn(database(), id, batch)))
    expect((inTime ?? 0) + (late ?? 0)).toBe(24)
    const [first, second] = await shown()
    expect(first?.asked).toBe(24)
    const waiting = (await talliesOf(database(), id, 1)).reduce((sum, { count }) => sum + Number(count), 0)
    expect(waiting).toBe(second ? 0 : late)
    const told = (release: typeof first) =>
      release?.questions.find(({ question }) => question === 'safety-1')?.whole
    for (const release of [first, second])
      if (release?.answered) expect(told(release)).toMatchObject({ answered: release.answered })
  })
})
