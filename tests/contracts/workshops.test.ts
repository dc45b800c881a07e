import { expect, test, vi } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import { everyQuestion } from '@/model/instrument/instrument'
import { firstSitting } from '@/model/participant/sitting'
import { askedRoundById, askedRoundsOf } from '@/server/database/asked-rounds'
import { ballotOf, countBallots, dotsOf } from '@/server/database/ballots'
import { deleteGuestsInSeat, makeGuest } from '@/server/database/guests'
import { inviteesOf } from '@/server/database/invitees'
import { changeNote, countNotes, notesOf } from '@/server/database/notes'
import { deleteRunSheet, insertRunSheet, ownRunSheets } from '@/server/database/run-sheets'
import { seatById, seatsOf } from '@/server/database/seats'
import { versionsOf } from '@/server/database/versions'
import { changeWorkshop, runningWorkshops, workshopById, workshopsOf } from '@/server/database/workshops'
import { roomRulesKeeper } from '@/server/live/room-rules'
import { workshopsForReport } from '@/server/report/workshops-for-report'
import { openSheet, saveSheet, sendSheet } from '@/server/rounds/answering'
import { releaseLate } from '@/server/rounds/close-round'
import { beginCheck } from '@/server/workshop/begin-check'
import { endForgotten, endWorkshop, longestWorkshop } from '@/server/workshop/end-workshop'
import {
  beginWorkshop,
  changeCode,
  dropWorkshop,
  prepareAgain,
  prepareWorkshop,
} from '@/server/workshop/prepare-workshop'
import { returnToSeat } from '@/server/workshop/return-to-seat'
import { codeOf } from '@/server/workshop/room-code'
import { seeDesk } from '@/server/workshop/see-desk'
import { seeRoom } from '@/server/workshop/see-room'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { placeDots, write } from '@/server/workshop/take-part'
import { namesToChoose, takeSeat, takeSeatAs, workshopOfCode } from '@/server/workshop/take-seat'
import {
  askToLeave,
  leaveSeat,
  letAllIn,
  letIn,
  mute,
  raiseHand,
  rest,
  stepOut,
} from '@/server/workshop/tend-door'
import { tendNotes } from '@/server/workshop/tend-notes'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { aRunningWorkshop, aRunSheet, aWorkshopPlan, roomDeps, someSeats } from '../builders/a-workshop'
import { onEachDatabase } from './each-database'

const herons = ['Blue Heron', 'Grey Heron', 'Teal Heron', 'Plum Heron', 'Rose Heron', 'Sand Heron']

onEachDatabase('workshops', database => {
  async function aSitting(tokenHash: string, now: number) {
    const guest = {
      ...{ tokenHash, inviteeId: null, seatId: null, language: 'en' as const },
      ...{ sitting: firstSitting, seenAt: now, expiresAt: now + 60_000 },
    }
    await makeGuest(database(), guest)
    return guest
  }

  async function aRoom(names: readonly string[] = herons.slice(0, 2), at = Date.now) {
    const deps = roomDeps(database(), at)
    const place = await aPlaceToCheck(database())
    const id = await aRunningWorkshop(deps, place.id)
    const seats = await someSeats(deps, id, names)
    const to = (activity: string) => {
      const stage = aRunSheet().stages.findIndex(one => one.activity === activity)
      return steerWorkshop(deps, id, { do: 'stage', to: stage })
    }
    return { deps, place, id, seats, to, first: seats[0]?.id ?? '', second: seats[1]?.id ?? '' }
  }

  test('ROOM-20 ROOM-24 a code opens a room only while it runs, and a changed one makes the old one worthless', async () => {
    const { deps, id } = await aRoom()
    const workshop = await workshopById(database(), id)
    const code = codeOf(deps.secret, workshop ?? { id, door: null }) ?? ''
    expect((await workshopOfCode(deps, code.toLowerCase()))?.id).toBe(id)
    expect(await workshopOfCode(deps, 'nothing of ours')).toBeUndefined()
    const row = await database().db.selectFrom('workshop').selectAll().where('id', '=', id).executeTakeFirst()
    expect(JSON.stringify(row)).not.toContain(code)
    expect(await changeCode(deps, id)).toBe(true)
    expect(await workshopOfCode(deps, code)).toBeUndefined()
    const anew = codeOf(deps.secret, (await workshopById(database(), id)) ?? { id, door: null }) ?? ''
    expect((await workshopOfCode(deps, anew))?.id).toBe(id)
    await endWorkshop(deps, id)
    expect(await workshopOfCode(deps, anew)).toBeUndefined()
  })

  test('ROOM-26 who comes back to a seat waits to be let in by themselves, of two at once one has it, and nobody comes back to one that is sat in, removed or an account’s', async () => {
    const { deps, id, first, place } = await aRoom()
    const [one, other] = [await aSitting('one', deps.now()), await aSitting('other', deps.now())]
    const back = (name: string, guest = one) => returnToSeat(deps, id, name, guest)
    const name = (await seatById(database(), first))?.name ?? ''
    const came = await Promise.all([back(name), back(name, other)])
    expect(came.map(({ is }) => is).toSorted()).toEqual(['back', 'no-such-seat'])
    expect((await seatById(database(), first))?.state).toBe('back')
    expect(await letAllIn(deps, id)).toBe(0)
    expect(await letIn(deps, id, first)).toBe(true)
    expect(await back(name)).toEqual({ is: 'no-such-seat' })
    await deleteGuestsInSeat(database(), first)
    await askToLeave(deps, id, first)
    expect(await back(name)).toEqual({ is: 'no-such-seat' })
    await takeSeatAs(deps, id, { accountId: place.ann }, { name: 'Ann', perspective: 'team' })
    expect(await back('Ann')).toEqual({ is: 'no-such-seat' })
    await steerWorkshop(deps, id, { do: 'door', open: false })
    expect(await back('Grey Heron')).toEqual({ is: 'closed' })
  })

  test('ROOM-21 nobody sits down while the door is closed, or where every seat is taken', async () => {
    const deps = roomDeps(database())
    const place = await aPlaceToCheck(database())
    const id = await aRunningWorkshop(deps, place.id, { seats: 2 })
    await someSeats(deps, id, ['Blue Heron'])
    await steerWorkshop(deps, id, { do: 'door', open: false })
    const another = { name: 'Grey Heron', perspective: 'team' } as const
    expect(await takeSeat(deps, id, another)).toEqual({ is: 'closed' })
    await steerWorkshop(deps, id, { do: 'door', open: true })
    expect((await takeSeat(deps, id, another)).is).toBe('seated')
    expect(await takeSeat(deps, id, { ...another, name: 'Plum Heron' })).toEqual({ is: 'full' })
  })

  test('ROOM-21 who is turned away takes nobody’s place, and nobody else gets their name', async () => {
    const deps = roomDeps(database())
    const place = await aPlaceToCheck(database())
    const id = await aRunningWorkshop(deps, place.id, { seats: 1 })
    const sitter = { name: 'Blue Heron', perspective: 'team' } as const
    const seating = await takeSeat(deps, id, sitter)
    if (seating.is !== 'seated') throw new Error(seating.is)
    const another = { ...sitter, name: 'Grey Heron' }
    expect(await takeSeat(deps, id, another)).toEqual({ is: 'full' })
    await askToLeave(deps, id, seating.seat.id)
    expect(await takeSeat(deps, id, sitter)).toEqual({ is: 'name-taken' })
    expect((await takeSeat(deps, id, another)).is).toBe('seated')
  })

  test('ROOM-22 somebody without an account waits, under a name of the list that nobody else has', async () => {
    const { deps, id } = await aRoom()
    const offered = await namesToChoose(deps, id, 1000)
    expect(offered).not.toContain('Blue Heron')
    expect(new Set(offered).size).toBe(offered.length)
    const sitter = { name: 'Jane Smith', perspective: 'service-user' } as const
    expect(await takeSeat(deps, id, sitter)).toEqual({ is: 'name-taken' })
    expect(await takeSeat(deps, id, { ...sitter, name: 'Blue Heron' })).toEqual({ is: 'name-taken' })
    const seating = await takeSeat(deps, id, { ...sitter, name: 'Ivory Wren' })
    if (seating.is !== 'seated') throw new Error(seating.is)
    expect(await seeRoom(deps, seating.seat.id)).toEqual({ is: 'waiting' })
    expect(await letAllIn(deps, id)).toBe(1)
    expect((await seeRoom(deps, seating.seat.id)).is).toBe('not-begun')
    expect(await letIn(deps, 'another workshop', seating.seat.id)).toBe(false)
  })

  test('ROOM-22 two people who take one name at once are not both given it', async () => {
    const { deps, id } = await aRoom()
    const sitter = { name: 'Lilac Lark', perspective: 'team' } as const
    const seatings = await Promise.all([1, 2, 3].map(() => takeSeat(deps, id, sitter)))
    expect(seatings.map(({ is }) => is).toSorted()).toEqual(['name-taken', 'name-taken', 'seated'])
  })

  test('ROOM-91 one sitting that asks for several seats at once has one, and is told so each time', async () => {
    const { deps, id } = await aRoom()
    const guest = await aSitting('asks twice', deps.now())
    const names = ['Lilac Lark', 'Ivory Wren', 'Lilac Lark']
    const seatings = await Promise.all(
      names.map(name => takeSeat(deps, id, { name, perspective: 'team' }, guest)),
    )
    const [first] = seatings
    expect(first).toMatchObject({ is: 'seated' })
    expect(seatings).toEqual([first, first, first])
    expect((await seatsOf(database(), id)).filter(({ state }) => state === 'waiting')).toHaveLength(1)
  })

  test('ROOM-23 somebody with an account comes back to the seat they had', async () => {
    const { deps, id, place } = await aRoom()
    const as = { accountId: place.ann }
    const first = await takeSeatAs(deps, id, as, { name: 'Ann', perspective: 'team' })
    const again = await takeSeatAs(deps, id, as, { name: 'Green Hare', perspective: 'team-member' })
    expect(again).toEqual(first)
    expect(first).toMatchObject({ seat: { name: 'Ann', state: 'in' } })
  })

  test('ROOM-84 who is muted or was asked to leave does not come back otherwise by leaving and joining', async () => {
    const { deps, id, place } = await aRoom()
    const as = { accountId: place.ann }
    const seating = await takeSeatAs(deps, id, as, { name: 'Ann', perspective: 'team' })
    if (seating.is !== 'seated') throw new Error(seating.is)
    const seat = seating.seat.id
    const comesBack = () => takeSeatAs(deps, id, as, { name: 'Green Hare', perspective: 'team' })
    await mute(deps, id, seat, true)
    await stepOut(deps, seat)
    expect(await comesBack()).toMatchObject({ seat: { id: seat, state: 'waiting', isMuted: true } })
    await mute(deps, id, seat, false)
    await askToLeave(deps, id, seat)
    await stepOut(deps, seat)
    expect(await comesBack()).toMatchObject({ seat: { id: seat, state: 'removed' } })
    await letIn(deps, id, seat)
    await stepOut(deps, seat)
    expect(await seatById(database(), seat)).toBeUndefined()
  })

  test('ROOM-25 who leaves takes their seat and their dots with them', async () => {
    const { deps, id, first, to } = await aRoom()
    await to('vote')
    const options = [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ]
    await steerWorkshop(deps, id, { do: 'open-vote', stage: 'decide', options })
    await placeDots(deps, first, 'decide', { a: 2 })
    expect(await countBallots(database(), id, 'decide')).toBe(1)
    await leaveSeat(deps, first)
    expect(await seatById(database(), first)).toBeUndefined()
    expect(await countBallots(database(), id, 'decide')).toBe(0)
    expect(await seeRoom(deps, first)).toEqual({ is: 'over' })
  })

  test('ROOM-84 who was asked to leave takes nothing away by leaving, and their name is given to nobody', async () => {
    const { deps, id, first } = await aRoom()
    await askToLeave(deps, id, first)
    await leaveSeat(deps, first)
    await stepOut(deps, first)
    expect(await seatById(database(), first)).toMatchObject({ state: 'removed', name: 'Blue Heron' })
    expect(await namesToChoose(deps, id, 1000)).not.toContain('Blue Heron')
  })

  test('ROOM-92 the same from one form is kept once in each of two rooms', async () => {
    const [one, other] = [await aRoom(), await aRoom()]
    const written = { stage: 'missing', text: 'A bench', isSure: false, once: 'chance' }
    for (const { deps, first, to } of [one, other]) {
      await to('notes')
      for (let times = 0; times < 2; times += 1)
        expect(await write(deps, first, written)).toEqual({ is: 'taken' })
    }
    for (const { id } of [one, other]) expect(await countNotes(database(), id, 'missing')).toBe(1)
  })

  test('ROOM-30 what is written is private until all of it is shown, and nothing leads to who wrote it', async () => {
    const { deps, id, first, second, to } = await aRoom()
    await to('notes')
    const stage = 'missing'
    for (const seat of [first, second])
      expect(await write(deps, seat, { stage, text: ' A way by text ', isSure: false })).toEqual({
        is: 'taken',
      })
    expect(await countNotes(database(), id, stage)).toBe(2)
    const rows = await database().db.selectFrom('note').selectAll().where('workshop_id', '=', id).execute()
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
      ['heap', 'id', 'pin', 'stage', 'state', 'text', 'workshop_id'].toSorted(),
    )
    expect(await seeRoom(deps, second)).toMatchObject({ doing: { is: 'write' } })
    await changeNote(database(), id, rows[0]?.id ?? '', { state: 'kept-back' })
    await steerWorkshop(deps, id, { do: 'read', stage })
    await steerWorkshop(deps, id, { do: 'reveal', stage })
    expect(await seeRoom(deps, second)).toMatchObject({ doing: { heaps: [{ notes: ['A way by text'] }] } })
    expect((await notesOf(database(), id, stage)).map(({ state }) => state).toSorted()).toEqual([
      'kept-back',
      'shown',
    ])
  })

  test('ROOM-88 what is written comes to the desk only together, when those who lead read it, and nothing is shown that nobody read', async () => {
    const { deps, id, first, second, to } = await aRoom()
    await to('notes')
    const stage = 'missing'
    const desk = async () => {
      const workshop = await workshopById(database(), id)
      if (!workshop) throw new Error('It is gone.')
      const { notes, waiting } = await seeDesk(deps, workshop)
      return { texts: notes.map(({ text }) => text).toSorted(), waiting }
    }
    const say = (seat: string, text: string) => write(deps, seat, { stage, text, isSure: false })
    await say(first, 'A bench')
    await say(second, 'A night bus')
    expect(await desk()).toEqual({ texts: [], waiting: 2 })
    const ids = (await notesOf(database(), id, stage)).map(note => note.id)
    expect(await tendNotes(deps, id, ids, { do: 'keep-back' })).toBe(0)
    expect(await steerWorkshop(deps, id, { do: 'reveal', stage })).toEqual({ is: 'not-read' })
    await steerWorkshop(deps, id, { do: 'read', stage })
    expect(await desk()).toEqual({ texts: ['A bench', 'A night bus'], waiting: 0 })
    await say(first, 'A lamp')
    expect(await desk()).toEqual({ texts: ['A bench', 'A night bus'], waiting: 1 })
    expect(await steerWorkshop(deps, id, { do: 'reveal', stage })).toEqual({ is: 'not-read' })
    await steerWorkshop(deps, id, { do: 'read', stage })
    expect(await steerWorkshop(deps, id, { do: 'reveal', stage })).toEqual({ is: 'done' })
  })

  test('ROOM-31 ROOM-32 what is sent too late, is empty or names somebody is not taken', async () => {
    const { deps, id, first, to } = await aRoom()
    await to('notes')
    const say = (text: string, isSure = false) => write(deps, first, { stage: 'missing', text, isSure })
    expect(await say('  ')).toEqual({ is: 'not-readable' })
    expect(await say('x'.repeat(401))).toEqual({ is: 'not-readable' })
    expect(await say('Ring 07700 900123')).toEqual({ is: 'names-somebody' })
    expect(await say('Ring 07700 900123', true)).toEqual({ is: 'taken' })
    await steerWorkshop(deps, id, { do: 'read', stage: 'missing' })
    await steerWorkshop(deps, id, { do: 'reveal', stage: 'missing' })
    expect(await say('Late')).toEqual({ is: 'moved-on' })
    await to('look')
    expect(await say('Later')).toEqual({ is: 'moved-on' })
    expect(await notesOf(database(), id)).toHaveLength(1)
  })

  test('ROOM-33 of the muted nothing is taken, of those who rest everything, and the removed see nothing', async () => {
    const { deps, id, first, to } = await aRoom()
    await to('notes')
    const say = () => write(deps, first, { stage: 'missing', text: 'A bench outside', isSure: false })
    await mute(deps, id, first, true)
    expect(await say()).toEqual({ is: 'muted' })
    await mute(deps, id, first, false)
    await raiseHand(deps, id, first, true)
    await rest(deps, id, first, true)
    expect(await seeRoom(deps, first)).toMatchObject({ isResting: true, hasHandUp: false })
    expect(await say()).toEqual({ is: 'taken' })
    await askToLeave(deps, id, first)
    expect(await say()).toEqual({ is: 'moved-on' })
    expect(await seeRoom(deps, first)).toEqual({ is: 'removed' })
  })

  test('ROOM-34 nobody writes more than their share', async () => {
    const { deps, first, to } = await aRoom()
    await to('notes')
    await database().db.updateTable('seat').set({ wrote: 59 }).where('id', '=', first).execute()
    const say = () => write(deps, first, { stage: 'missing', text: 'More', isSure: false })
    expect([await say(), await say()]).toEqual([{ is: 'taken' }, { is: 'too-much' }])
  })

  test('ROOM-35 dots count once however often they are sent, and only their sums stay', async () => {
    const { deps, id, first, second, to } = await aRoom()
    await to('vote')
    const options = [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ]
    expect(await placeDots(deps, first, 'decide', { a: 1 })).toEqual({ is: 'moved-on' })
    await steerWorkshop(deps, id, { do: 'open-vote', stage: 'decide', options })
    await Promise.all([1, 2, 3].map(() => placeDots(deps, first, 'decide', { a: 2, b: 1 })))
    expect(await placeDots(deps, second, 'decide', { a: 4 })).toEqual({ is: 'too-many-dots' })
    await placeDots(deps, second, 'decide', { a: 3 })
    expect(await ballotOf(database(), second, 'decide')).toEqual({ a: 3 })
    await steerWorkshop(deps, id, { do: 'close-vote', stage: 'decide' })
    expect((await dotsOf(database(), id)).get('decide')).toEqual(
      new Map([
        ['a', 5],
        ['b', 1],
      ]),
    )
    expect(await countBallots(database(), id, 'decide')).toBe(0)
    expect(await placeDots(deps, second, 'decide', { b: 3 })).toEqual({ is: 'moved-on' })
  })

  test('ROOM-19 only one workshop runs on a constellation: of several begun at the same moment one begins, and another when it has ended', async () => {
    const deps = roomDeps(database())
    const place = await aPlaceToCheck(database())
    const ids = await Promise.all(
      Array.from({ length: 4 }, () => prepareWorkshop(deps, place.id, aWorkshopPlan())),
    )
    const came = await Promise.all(ids.map(id => beginWorkshop(deps, id)))
    expect(came.toSorted()).toEqual(['another-runs', 'another-runs', 'another-runs', 'begun'])
    const first = ids[came.indexOf('begun')] ?? ''
    const second = ids.find(id => id !== first) ?? ''
    expect((await workshopById(database(), second))?.state).toBe('prepared')
    expect(await beginWorkshop(deps, first)).toBe('not-prepared')
    await endWorkshop(deps, first)
    expect(await beginWorkshop(deps, second)).toBe('begun')
    const elsewhere = await aPlaceToCheck(database())
    expect(await aRunningWorkshop(deps, elsewhere.id)).not.toBe('')
  })

  test('ROOM-19 a map that two workshops lock takes edits of those only who steer both', async () => {
    const deps = roomDeps(database())
    const place = await aPlaceToCheck(database())
    const { workspaceId } = place
    for (const facilitators of [['ann'], ['ann', 'bob']]) {
      const id = await prepareWorkshop(deps, place.id, aWorkshopPlan({ facilitators }))
      await changeWorkshop(database(), id, 'prepared', { state: 'running', began_at: 1 })
      await steerWorkshop(deps, id, { do: 'lock-map', locked: true })
    }
    const { mayEdit } = await roomRulesKeeper(database(), deps.now).of(place.id)
    const as = (accountId: string) => ({ accountId, workspaceId, role: 'facilitator' as const })
    expect([mayEdit(as('ann')), mayEdit(as('bob'))]).toEqual([true, false])
  })

  test('ROOM-14 steps at the same moment are all taken', async () => {
    const { deps, id } = await aRoom()
    await Promise.all(Array.from({ length: 8 }, () => steerWorkshop(deps, id, { do: 'gather', at: [] })))
    expect((await workshopById(database(), id))?.room.gather.count).toBe(8)
  })

  test('ROOM-40 ROOM-42 the check asks those in the room, and revealing it closes its round', async () => {
    const { deps, id, seats, first, to } = await aRoom(herons)
    expect(await to('check')).toEqual({ is: 'done' })
    const round = (await workshopById(database(), id))?.room.round ?? ''
    expect(await inviteesOf(database(), round)).toHaveLength(seats.length)
    expect(await seeRoom(deps, first)).toMatchObject({ doing: { is: 'answer' } })
    const [late] = await someSeats(deps, id, ['Violet Vole'])
    expect(await seeRoom(deps, late?.id ?? '')).toMatchObject({ doing: { is: 'came-later' } })
    await to('talk')
    await to('check')
    expect((await workshopById(database(), id))?.room.round).toBe(round)
    await steerWorkshop(deps, id, { do: 'reveal', stage: 'check' })
    expect((await askedRoundById(database(), round))?.state).toBe('closed')
    expect(await seeRoom(deps, first)).toMatchObject({ doing: { is: 'check-shown', round } })
  })

  test('ROOM-44 a check that two facilitators begin at the same moment is one round, which asks everyone once', async () => {
    const { id, place, seats, to } = await aRoom(herons)
    expect(await Promise.all([to('check'), to('check')])).toEqual([{ is: 'done' }, { is: 'done' }])
    const rounds = await askedRoundsOf(database(), place.id)
    expect(rounds.map(round => round.id)).toEqual([(await workshopById(database(), id))?.room.round])
    const asked = (await inviteesOf(database(), rounds[0]?.id ?? '')).map(invitee => invitee.id)
    expect((await seatsOf(database(), id)).map(({ invitee }) => invitee).toSorted()).toEqual(asked.toSorted())
    expect(asked).toHaveLength(seats.length)
  })

  test('ROOM-44 a check that begins while the workshop ends asks nobody and leaves no round behind', async () => {
    const { deps, id, place } = await aRoom(herons)
    const [workshop, seats] = [await workshopById(database(), id), await seatsOf(database(), id)]
    await endWorkshop(deps, id)
    expect(workshop && (await beginCheck(deps, workshop, seats))).toEqual({ is: 'begun' })
    expect(await askedRoundsOf(database(), place.id)).toEqual([])
    expect(await steerWorkshop(deps, id, { do: 'stage', to: 3 })).toEqual({ is: 'not-running' })
  })

  test('ROOM-87 once the room was shown its check, no answer to it is taken', async () => {
    const { deps, id, to } = await aRoom(herons)
    await to('check')
    const [first = '', second = ''] = (await seatsOf(database(), id)).map(({ invitee }) => invitee ?? '')
    const round = (await workshopById(database(), id))?.room.round ?? ''
    const instrument = (await askedRoundById(database(), round))?.instrument
    const question = instrument && everyQuestion(instrument)[0]?.id
    const sheet = { chosen: { constellation: { [question ?? '']: ['partly'] } }, words: {} }
    for (const one of [first, second]) await saveSheet(deps, one, () => sheet)
    expect(await sendSheet(deps, first)).toBe('sent')
    await steerWorkshop(deps, id, { do: 'reveal', stage: 'check' })
    expect(await sendSheet(deps, second)).toBe('not-open')
    expect((await openSheet(deps, second)).is).toBe('not-open')
    expect(await releaseLate(deps, round)).toBe('waiting')
  })

  test('ROOM-41 with people who use the service in the room, ten have to answer', async () => {
    const { deps, id, to } = await aRoom(herons)
    await someSeats(deps, id, ['Violet Vole'], 'service-user')
    await to('check')
    const round = (await workshopById(database(), id))?.room.round ?? ''
    expect((await askedRoundById(database(), round))?.plan.threshold).toBe(10)
  })

  test('ROOM-43 a check with nobody in the room, or about nothing that is there, does not begin', async () => {
    const { id, to } = await aRoom([])
    expect(await to('check')).toEqual({ is: 'nobody-in-the-room' })
    expect((await workshopById(database(), id))?.room).toMatchObject({ stage: -1, round: null })
    const deps = roomDeps(database())
    const place = await aPlaceToCheck(database())
    const gone = await aRunningWorkshop(deps, place.id, { about: ['party:gone'] })
    await someSeats(deps, gone, ['Blue Heron'])
    expect(await steerWorkshop(deps, gone, { do: 'stage', to: 3 })).toEqual({ is: 'nothing-to-check' })
    expect((await workshopById(database(), gone))?.room).toMatchObject({ stage: -1, round: null })
  })

  test('ROOM-60 ROOM-61 ending keeps what was shown and deletes what was not, once', async () => {
    const { deps, id, place, first, to } = await aRoom()
    await to('notes')
    await write(deps, first, { stage: 'missing', text: 'Never shown', isSure: false })
    await to('word')
    await write(deps, first, { stage: 'arrive', text: 'Here', isSure: false })
    await steerWorkshop(deps, id, { do: 'read', stage: 'arrive' })
    await steerWorkshop(deps, id, { do: 'reveal', stage: 'arrive' })
    expect(await Promise.all([endWorkshop(deps, id), endWorkshop(deps, id)])).toContain(true)
    expect(await endWorkshop(deps, id)).toBe(false)
    expect((await notesOf(database(), id)).map(({ text }) => text)).toEqual(['Here'])
    expect(await seatsOf(database(), id)).toEqual([])
    const over = await workshopById(database(), id)
    expect(over).toMatchObject({ state: 'ended', door: null, record: { people: 2 } })
    const kept = (await versionsOf(database(), place.id)).map(version => version.id)
    expect(kept).toEqual([over?.record?.version])
    expect(await steerWorkshop(deps, id, { do: 'door', open: true })).toEqual({ is: 'not-running' })
  })

  test('ROOM-63 a report is told the notes that were shown and the votes of workshops that are over, and no word of arriving', async () => {
    const { deps, id, place, first, to } = await aRoom()
    await to('word')
    await write(deps, first, { stage: 'arrive', text: 'Tired', isSure: false })
    await steerWorkshop(deps, id, { do: 'read', stage: 'arrive' })
    await steerWorkshop(deps, id, { do: 'reveal', stage: 'arrive' })
    await to('notes')
    await write(deps, first, { stage: 'missing', text: 'A text line', isSure: false })
    await steerWorkshop(deps, id, { do: 'read', stage: 'missing' })
    await steerWorkshop(deps, id, { do: 'reveal', stage: 'missing' })
    const [note] = await notesOf(database(), id, 'missing')
    await changeNote(database(), id, note?.id ?? '', { heap: 'Ways in', pin: 'constellation' })
    expect(await workshopsForReport(database(), place.id, 'en')).toEqual([])
    await endWorkshop(deps, id)
    const [told] = await workshopsForReport(database(), place.id, 'en')
    expect(told).toMatchObject({ name: 'Autumn workshop', people: 2 })
    const heaps = [{ heap: 'Ways in', notes: [{ text: 'A text line', about: 'constellation' }] }]
    expect(told?.stages.find(({ title }) => title === 'Add what is missing')).toMatchObject({ heaps })
    expect(JSON.stringify(told)).not.toContain('Tired')
    expect(await workshopsForReport(database(), place.id, 'en', 1)).toEqual([])
  })

  test('ROOM-62 a workshop that nobody ended is over after a day', async () => {
    let at = Date.now()
    const { deps, id } = await aRoom(['Blue Heron'], () => at)
    await endForgotten(deps)
    expect((await workshopById(database(), id))?.state).toBe('running')
    at += longestWorkshop + 1
    await endForgotten(deps)
    expect((await workshopById(database(), id))?.state).toBe('ended')
  })

  test('ROOM-62 a forgotten workshop that cannot be ended is told to the console, and keeps no other from ending', async () => {
    let at = Date.now()
    const { deps, id } = await aRoom(['Blue Heron'], () => at)
    const { id: other, place } = await aRoom(['Blue Heron'], () => at)
    at += longestWorkshop + 1
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const read = async (constellationId: string) => {
      if (constellationId === place.id) throw new Error('The disk stands still.')
      return emptyConstellation
    }
    await endForgotten({ ...deps, live: { ...deps.live, read } })
    expect(told).toHaveBeenCalledWith(`Workshop ${other} could not be ended:`, expect.anything())
    told.mockRestore()
    const stateOf = async (one: string) => (await workshopById(database(), one))?.state
    expect([await stateOf(id), await stateOf(other)]).toEqual(['ended', 'running'])
    await endForgotten(deps)
    expect(await stateOf(other)).toBe('ended')
  })

  test('what is prepared can be changed until it begins, and only what does not run is dropped', async () => {
    const deps = roomDeps(database())
    const place = await aPlaceToCheck(database())
    const id = await prepareWorkshop(deps, place.id, aWorkshopPlan())
    expect(await prepareAgain(deps, id, aWorkshopPlan({ name: 'Winter' }))).toBe(true)
    expect((await workshopsOf(database(), place.id)).map(({ plan }) => plan.name)).toEqual(['Winter'])
    const running = await aRunningWorkshop(deps, place.id)
    expect((await runningWorkshops(database(), place.workspaceId)).map(one => one.id)).toEqual([running])
    expect(await prepareAgain(deps, running, aWorkshopPlan())).toBe(false)
    expect([await dropWorkshop(deps, running), await dropWorkshop(deps, id)]).toEqual([false, true])
  })

  test('own run sheets are kept and deleted by workspace', async () => {
    const { workspaceId } = await aPlaceToCheck(database())
    const sheet = { ...aRunSheet(), id: `own-${workspaceId}` }
    await insertRunSheet(database(), workspaceId, sheet, 1)
    expect(await ownRunSheets(database(), workspaceId)).toEqual([sheet])
    expect(await deleteRunSheet(database(), 'another', sheet.id)).toBe(false)
    expect(await deleteRunSheet(database(), workspaceId, sheet.id)).toBe(true)
  })
})
