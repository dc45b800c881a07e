import type { Tally } from '../raw-line'
import type { RoomGuest, Sitter } from '../room-guest'
import { expectGoesOn, looksOn, openWorkshopRoom, type WorkshopRoom } from '../workshop-room'
import type { Fields, Told } from './asking'
import { type Attack, assert, type Scene } from './attack'
import {
  aNewId,
  aNote,
  aParty,
  aTie,
  dotsOn,
  everything,
  forgedWords,
  forgeries,
  movedOn,
} from './room-forms'

type Play = (scene: Scene, room: WorkshopRoom) => Promise<void>

/** An attack on a running workshop of its own: all the while somebody honest in it gets their page, and afterwards the room is as good as before. */
export const onARoom = (rule: string, says: string, play: Play): Attack => ({
  rule,
  says,
  async play(scene) {
    const room = await anotherWorkshop(scene)
    const looked = looksOn(room)
    await play(scene, room).finally(looked)
    assert.ok((await looked()) > 0)
    await scene.aside(() => expectGoesOn(scene.world, room))
    scene.tally.add('the room goes on')
  },
})

/** One more workshop that runs. */
export async function anotherWorkshop({ world, aside }: Scene): Promise<WorkshopRoom> {
  const room = await aside(() => openWorkshopRoom(world))
  return { ...room, kept: () => aside(room.kept), desk: () => aside(room.desk) }
}

const stages = ['missing', 'look', 'check', 'decide']

interface Sender {
  readonly from: RoomGuest
  /** What each page says instead of the room. */
  readonly shows: RegExp
  readonly besides?: readonly Fields[]
}

/** Sends everything at every kind of stage: each is answered with the same page, which shows nothing of the room, and nothing is written. */
async function nothingIsTaken(
  { dice, tally }: Scene,
  room: WorkshopRoom,
  { from, shows, besides = [] }: Sender,
): Promise<void> {
  for (const stage of stages) {
    await room.to(stage)
    const before = await room.kept()
    for (const form of [...everything(stage, dice), ...besides]) {
      const { status, text } = await from.send(form)
      assert.equal(status, 200)
      assert.match(text, shows)
      assert.doesNotMatch(text, /Part \d+ of|quayside/i)
      tally.add('told where they are')
    }
    assert.deepEqual(await room.kept(), before)
  }
  assert.doesNotMatch(await room.desk(), new RegExp(forgedWords))
}

async function fromTheLobby(scene: Scene, room: WorkshopRoom): Promise<void> {
  await nothingIsTaken(scene, room, { from: await room.waiting(), shows: /Someone lets you in/ })
}

/** With the cookie they had, also leaving for good, which would set their name free. */
async function afterRemoval(scene: Scene, room: WorkshopRoom): Promise<void> {
  const from = await room.seated()
  const note = {
    act: 'write',
    stage: 'missing',
    once: aNewId(scene.dice),
    words: 'Written while still there',
  }
  assert.match((await from.send(note)).text, /Written\./)
  await room.remove(from)
  const shows = /You are not in this workshop any more/
  await nothingIsTaken(scene, room, { from, shows, besides: [{ act: 'stand' }] })
}

function expectTold({ status, text }: Told, told: RegExp | number, tally: Tally): void {
  if (typeof told === 'number') assert.equal(status, told)
  else {
    assert.equal(status, 200)
    assert.match(text, told)
  }
  tally.add(typeof told === 'number' ? String(told) : told.source)
}

/** Somebody with a seat sends what no page of theirs would: nothing of it is taken, and they are told why. */
async function forgedForms({ dice, tally }: Scene, room: WorkshopRoom): Promise<void> {
  const guest = await room.seated()
  for (const [stage, forged] of Object.entries(forgeries)) {
    await room.to(stage)
    const before = await room.kept()
    for (const [form, told] of forged(dice)) expectTold(await guest.send(form), told, tally)
    assert.deepEqual(await room.kept(), before)
  }
  assert.doesNotMatch(await room.desk(), new RegExp(forgedWords))
}

/** While the map is locked, and while nothing of theirs is taken. */
async function heldBack({ dice, tally }: Scene, room: WorkshopRoom): Promise<void> {
  const guest = await room.seated()
  const before = await room.kept()
  await room.steer({ do: 'lock-map', locked: true })
  expectTold(await guest.send(aParty(dice, 'missing')), movedOn, tally)
  expectTold(await guest.send(aTie(dice, 'missing', 'quayside', 'millpond')), movedOn, tally)
  await room.steer({ do: 'lock-map', locked: false })
  assert.deepEqual(await room.kept(), before)
  await room.mute(guest)
  const muted = await room.kept()
  for (const form of [aNote(dice, 'missing'), aParty(dice, 'missing')])
    expectTold(await guest.send(form), /Nothing you write is taken just now/, tally)
  await room.to('decide')
  expectTold(await guest.send(dotsOn(['option-1', 1])), /Nothing you write is taken just now/, tally)
  assert.deepEqual(await room.kept(), muted)
}

/** More than anybody's share, as fast as it goes. */
async function tooMuch({ dice, strength, tally }: Scene, room: WorkshopRoom): Promise<void> {
  const guest = await room.seated()
  const taken: boolean[] = []
  for (let at = 0; at < 5 * strength; at += 1) {
    const told = await Promise.all(Array.from({ length: 20 }, () => guest.send(aNote(dice, 'missing'))))
    for (const { text } of told) {
      taken.push(text.includes('Written.'))
      tally.add(taken.at(-1) ? 'taken' : 'told that it is too much')
      assert.match(text, /Written\.|as much as there is room for/)
    }
  }
  assert.equal(taken.filter(is => is).length, 60)
  assert.equal((await room.kept()).notes.length, 60)
}

const withoutSeat = async (room: WorkshopRoom, { name }: Sitter) => {
  const { seats, ...rest } = await room.kept()
  return { ...rest, seats: seats.filter(seat => !('name' in seat && seat.name === name)) }
}

/** Somebody else's seat: by ids that stand in no form, by their made-up name while they sit in it, and more seats than one. */
async function anothersSeat({ strength, tally }: Scene, room: WorkshopRoom): Promise<void> {
  const guest = await room.seated()
  const { name } = room.honest
  const seats = (await room.kept()).seats as readonly { id: string; name: string }[]
  const seat = seats.find(one => one.name === name)?.id ?? ''
  const others = await withoutSeat(room, guest)
  for (const act of ['hand-up', 'pause', 'hand-down', 'back-again'])
    await guest.send({ act, seat, seatId: seat, seat_id: seat, name, invitee: seat, workshop: room.id })
  assert.deepEqual(await withoutSeat(room, guest), others)
  const before = await room.kept()
  const stranger = await room.onTheWay()
  const [colour = '', creature = ''] = room.honest.name.split(' ')
  for (let times = 0; times < 40 * strength; times += 1) {
    const { text } = await stranger.send({ act: 'return', colour, creature })
    assert.match(text, /There is no empty seat under this name/)
    tally.add('no empty seat')
  }
  assert.deepEqual(await room.kept(), before)
  await Promise.all(stranger.names.map(one => stranger.send({ act: 'sit', name: one, perspective: 'team' })))
  assert.equal(
    (await room.kept()).seats.length,
    before.seats.length + 1,
    'one sitting took more than one seat',
  )
  tally.add(`one seat for ${stranger.names.length} asked for at once`)
}

/** From a seat in one room at another: what is sent there is not taken here, and the same from both is kept in both. */
async function anotherRoom(scene: Scene, room: WorkshopRoom): Promise<void> {
  const { dice, tally } = scene
  const other = await anotherWorkshop(scene)
  const [here, there] = [await room.seated(), await other.seated()]
  const note = aNote(dice, 'missing', 'The same in both')
  assert.match((await here.send(note)).text, /Written\./)
  const before = await room.kept()
  for (const form of [note, aParty(dice, 'missing'), aNote(dice, 'missing'), { act: 'hand-up' }]) {
    const { status } = await there.send({ ...form, workshop: room.id, id: room.map, constellation: room.map })
    assert.equal(status, 200)
    tally.add('taken where they sit')
  }
  assert.deepEqual(await room.kept(), before)
  assert.equal((await other.kept()).notes.length, 2)
}

/** Those who came to a workshop without an account, and are not where they should be. */
export const inARoom: readonly Attack[] = [
  onARoom('HOSTILE-40', 'everything sent from the lobby', fromTheLobby),
  onARoom('HOSTILE-41', 'everything sent by who was asked to leave', afterRemoval),
  onARoom('HOSTILE-42', 'forms of a room that no page of it holds', forgedForms),
  onARoom('HOSTILE-43', 'a locked map, and somebody muted', heldBack),
  onARoom('HOSTILE-44', 'more notes than anybody’s share at once', tooMuch),
  onARoom('HOSTILE-45', 'somebody else’s seat, and more seats than one', anothersSeat),
  onARoom('HOSTILE-46', 'things of another room', anotherRoom),
]
