import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countPaper } from '@/app/constellations/[id]/rounds/[round]/paper/actions'
import { chosenField, wordsField } from '@/components/rounds/answer-fields'
import { toRead } from '@/model/results/tellable'
import type { Sheet } from '@/model/rounds/sheet'
import { sheetSteps } from '@/model/rounds/sheet-steps'
import { askedRoundById } from '@/server/database/asked-rounds'
import { releasesOf } from '@/server/database/releases'
import { toldOf } from '@/server/database/told'
import { saveSheet, sendSheet } from '@/server/rounds/answering'
import { closeAskedRound } from '@/server/rounds/close-round'
import { someCodes } from '../builders/an-asked-round'
import { anOpenRound, aShortQuestionnaire } from '../builders/an-open-round'
import { type CheckHouse, openCheckHouse } from './check-house'

vi.mock('next/navigation', async () => (await import('./access-matrix/request')).nextNavigation)
vi.mock('next/cache', async () => (await import('./access-matrix/request')).nextCache)
vi.mock('next-intl/server', async () => (await import('./access-matrix/request')).nextIntlServer)
vi.mock('@/app/edge/current-actor', async () => {
  const { asking } = await import('./check-house')
  return { currentActor: async () => asking.actor }
})

let house: CheckHouse
beforeEach(async () => {
  house = await openCheckHouse()
  house.as(house.ann, 'owner')
})
afterEach(() => house.close())

test('ROUND-49 own words keyed in from paper are read by a person before they are shown, as typed ones are (S-26)', async () => {
  const { database } = house
  const deps = { database, now: () => house.now }
  const instrument = aShortQuestionnaire()
  const opened = { instrument, codes: 11, at: house.now }
  const { roundId, inviteeIds } = await anOpenRound(database, 'for tests', house.id, opened)
  for (const invitee of inviteeIds) {
    const typed: Sheet['words'] = invitee === inviteeIds[0] ? { '': { wish: 'Typed' } } : {}
    await saveSheet(deps, invitee, () => ({ chosen: { '': { heard: ['yes'] } }, words: typed }))
    await sendSheet(deps, invitee)
  }
  const [copy] = await someCodes(database, 'for tests', roundId, 1, { by: 'paper' })
  const [step] = sheetSteps(instrument, [])
  const counted = await countPaper({
    id: house.id,
    round: roundId,
    invitee: copy?.id ?? '',
    [`${step?.id}:${chosenField('heard')}`]: 'partly',
    [`${step?.id}:${wordsField('wish')}`]: 'On paper\r\nin two lines ',
  })
  expect(counted).toEqual({ ok: true, value: 'sent' })
  await closeAskedRound(deps, roundId)
  const round = await askedRoundById(database, roundId)
  const releases = (await releasesOf(database, house.id)).get(roundId) ?? []
  const told = toRead(await toldOf(database, roundId, round?.batch ?? 0), releases)
  expect(told.map(({ text, state }) => [text, state]).toSorted()).toEqual([
    ['On paper\nin two lines', 'unread'],
    ['Typed', 'unread'],
  ])
})
