import { expect, test } from 'vitest'
import { firstSitting } from '@/model/participant/sitting'
import {
  changeGuest,
  deleteGuest,
  deleteGuestsBefore,
  deleteGuestsOf,
  type Guest,
  guestOf,
  makeGuest,
} from '@/server/database/guests'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { anOpenRound } from '../builders/an-open-round'
import { onEachDatabase } from './each-database'

const aGuest = (tokenHash: string, inviteeId: string | null, given: Partial<Guest> = {}): Guest => ({
  tokenHash,
  inviteeId,
  seatId: null,
  language: 'cy',
  sitting: { ...firstSitting, own: ['constellation a-question'] },
  seenAt: 5,
  expiresAt: 10,
  ...given,
})

onEachDatabase('guests', database => {
  const someone = async () => {
    const { id } = await aStoredConstellation(database())
    const { inviteeIds, roundId } = await anOpenRound(database(), 'secret', id)
    return { invitee: inviteeIds[0] ?? '', other: inviteeIds[1] ?? '', roundId }
  }

  test('PART-15 a guest is there until they expire, as they were last changed', async () => {
    const { invitee } = await someone()
    const guest = aGuest(`lasting ${invitee}`, invitee)
    await makeGuest(database(), guest)
    expect(await guestOf(database(), guest.tokenHash, 9)).toEqual(guest)
    expect(await guestOf(database(), guest.tokenHash, 10)).toBeUndefined()
    const later = { ...guest, inviteeId: null, language: 'en', seenAt: 8, expiresAt: 20 } as const
    await changeGuest(database(), later)
    expect(await guestOf(database(), guest.tokenHash, 10)).toEqual(later)
  })

  test('PART-13 PART-15 sittings end one by one, by whom they are of, and by time', async () => {
    const { invitee, other } = await someone()
    const [one, two, three, four] = [
      aGuest(`one ${invitee}`, invitee),
      aGuest(`two ${invitee}`, invitee),
      aGuest(`three ${invitee}`, other, { expiresAt: 50 }),
      aGuest(`four ${invitee}`, other, { expiresAt: 100 }),
    ] as const
    for (const guest of [one, two, three, four]) await makeGuest(database(), guest)
    const there = async () => {
      const found = await Promise.all(
        [one, two, three, four].map(({ tokenHash }) => guestOf(database(), tokenHash, 1)),
      )
      return found.map(guest => guest !== undefined)
    }
    await deleteGuest(database(), one.tokenHash)
    expect(await there()).toEqual([false, true, true, true])
    await deleteGuestsOf(database(), invitee)
    expect(await there()).toEqual([false, false, true, true])
    await deleteGuestsBefore(database(), 50)
    expect(await there()).toEqual([false, false, false, true])
  })

  test('PART-15 a round that goes takes the sittings with it', async () => {
    const { invitee, roundId } = await someone()
    await makeGuest(database(), aGuest(`gone ${invitee}`, invitee))
    await database().db.deleteFrom('asked_round').where('id', '=', roundId).execute()
    expect(await guestOf(database(), `gone ${invitee}`, 1)).toBeUndefined()
  })
})
