import { expect, test, vi } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import { askedRoundById, deleteAskedRound } from '@/server/database/asked-rounds'
import type { Database } from '@/server/database/database'
import { inviteesOf } from '@/server/database/invitees'
import { releasesOf } from '@/server/database/releases'
import { sheetOf } from '@/server/database/sheets'
import { countMarks, talliesOf } from '@/server/database/tallies'
import { addTold, judgeTold, toldOf } from '@/server/database/told'
import { lateFor, saveSheet, sendSheet } from '@/server/rounds/answering'
import { askableInstruments } from '@/server/rounds/askable-instruments'
import { closeAskedRound, releaseLate } from '@/server/rounds/close-round'
import { keptFor } from '@/server/rounds/kept-for'
import { openAskedRound } from '@/server/rounds/open-round'
import { tendRounds } from '@/server/rounds/tend-rounds'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { aPlannedRound, someCodes } from '../builders/an-asked-round'
import { anEdition } from '../builders/an-edition'
import { onEachDatabase } from './each-database'

const begun = Date.UTC(2026, 10, 22, 12)
const day = 24 * 60 * 60 * 1000
const chosen = { constellation: { 'safety-1': ['partly'] } }

async function anOpenRound(database: Database) {
  const place = await aPlaceToCheck(database)
  const plan = { perspectives: ['team' as const], threshold: 5, until: '2026-11-23' }
  const id = await aPlannedRound(database, place.id, plan)
  const [first] = await someCodes(database, 'a secret', id, 6)
  const clock = { at: begun }
  const deps = { database, now: () => clock.at }
  await openAskedRound(deps, id, emptyConstellation)
  await saveSheet(deps, first?.id ?? '', () => ({ chosen, words: {} }))
  return { id, constellation: place.id, deps, clock, first: first?.id ?? '' }
}

onEachDatabase('tending rounds', database => {
  test('ROUND-48 a round closes by itself when its last day is over, and makes its release', async () => {
    const { id, constellation, deps, clock } = await anOpenRound(database())
    clock.at = begun + day
    await tendRounds(deps)
    expect((await askedRoundById(deps.database, id))?.state).toBe('open')
    clock.at = begun + 2 * day
    await tendRounds(deps)
    expect((await askedRoundById(deps.database, id))?.state).toBe('closed')
    expect((await releasesOf(deps.database, constellation)).get(id)).toHaveLength(1)
  })

  test('ROUND-51 a round that cannot be closed keeps no other from closing, and nothing from being deleted', async () => {
    const [broken, sound, earlier] = [
      await anOpenRound(database()),
      await anOpenRound(database()),
      await anOpenRound(database()),
    ]
    await closeAskedRound(earlier.deps, earlier.id)
    await database().db.updateTable('asked_round').set({ plan: '{' }).where('id', '=', broken.id).execute()
    const told = vi.spyOn(console, 'error').mockReturnValue()
    sound.clock.at = begun + lateFor + 2 * day
    try {
      await tendRounds(sound.deps)
      expect(told).toHaveBeenCalledOnce()
    } finally {
      told.mockRestore()
      await deleteAskedRound(database(), broken.id)
    }
    expect((await askedRoundById(database(), sound.id))?.state).toBe('closed')
    expect((await sheetOf(database(), earlier.first)).chosen).toEqual({})
  })

  test('ROUND-48 a sheet goes when it can no longer be sent, and own words that are not shown after 90 days (S-31)', async () => {
    const { id, deps, clock, first } = await anOpenRound(database())
    const said = ['kept', 'shown'].map(text => ({ subject: 'constellation', question: 'safety-1', text }))
    await addTold(deps.database, id, 0, said)
    clock.at = begun + 2 * day
    await tendRounds(deps)
    const shown = (await toldOf(deps.database, id, 1)).find(({ text }) => text === 'shown')
    await judgeTold(deps.database, id, shown?.id ?? '', 'shown')
    clock.at += lateFor
    await tendRounds(deps)
    expect((await sheetOf(deps.database, first)).chosen).toEqual(chosen)
    clock.at += 1
    await tendRounds(deps)
    expect((await sheetOf(deps.database, first)).chosen).toEqual({})
    expect(await toldOf(deps.database, id, 1)).toHaveLength(2)
    clock.at += keptFor
    await tendRounds(deps)
    expect(await toldOf(deps.database, id, 1)).toMatchObject([{ text: 'shown' }])
  })

  test('ROUND-52 late answers that nobody released go after 90 days, and are not released after that (S-31)', async () => {
    const { id, deps, clock } = await anOpenRound(database())
    await closeAskedRound(deps, id)
    for (const { id: invitee } of await inviteesOf(deps.database, id)) {
      await saveSheet(deps, invitee, () => ({ chosen, words: {} }))
      await sendSheet(deps, invitee)
    }
    clock.at = begun + keptFor
    await tendRounds(deps)
    expect(await talliesOf(deps.database, id, 1)).toMatchObject([{ option: 'partly', count: 6 }])
    clock.at += 1
    expect(await releaseLate(deps, id)).toBe('late-gone')
    await tendRounds(deps)
    expect(await talliesOf(deps.database, id, 1)).toEqual([])
  })

  test('ROUND-52 what an earlier version kept of a released batch goes too', async () => {
    const { id, deps } = await anOpenRound(database())
    await closeAskedRound(deps, id)
    const mark = { subject: 'constellation', question: 'safety-1', option: 'partly' }
    for (const batch of [0, 1])
      await countMarks(deps.database, { roundId: id, batch, slice: 'everyone' }, [mark])
    await tendRounds(deps)
    expect(await talliesOf(deps.database, id, 0)).toEqual([])
    expect(await talliesOf(deps.database, id, 1)).toHaveLength(1)
  })

  test('ROUND-45 a questionnaire whose answers belong to their author is not asked', async () => {
    const all = await askableInstruments(database(), anEdition(), 'nowhere')
    expect(all.map(({ privacy }) => privacy)).not.toContain('private')
    expect(all.map(({ privacy }) => privacy)).not.toContain('shared')
    expect(all.map(({ id }) => id)).toContain('health-check')
  })
})
