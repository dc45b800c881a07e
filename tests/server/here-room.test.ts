import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { newsStreams } from '@/app/here/stream'
import { guestOf } from '@/server/database/guests'
import { changeNote, notesOf } from '@/server/database/notes'
import { keepSitting } from '@/server/guests/guest-session'
import { endWorkshop } from '@/server/workshop/end-workshop'
import { takeSeat, takeSeatAs } from '@/server/workshop/take-seat'
import { askToLeave, leaveSeat, letAllIn, letIn, mute } from '@/server/workshop/tend-door'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { aReflection } from '../builders/a-reflection'
import { aRunSheet } from '../builders/a-workshop'
import { anAction } from '../builders/an-action'
import { exitUrl, type Guest } from './here-place'
import { until } from './live-house'
import { aRoomPlace, firstName, type RoomPlace, seatsIn } from './room-place'

const minutes = (count: number) => count * 60_000
const field = (guest: Guest, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(guest.page)?.[1] ?? ''
const inForm = (guest: Guest) => ({ stage: field(guest, 'stage'), once: field(guest, 'once') })
/** The words of a page, with what stands folded in it. */
const unfolded = ({ page }: Guest) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const seatOf = async (place: RoomPlace) => (await seatsIn(place))[0]?.id ?? ''
const texts = async ({ database, id }: RoomPlace) => (await notesOf(database, id)).map(({ text }) => text)

const twoTeams = () =>
  aConstellation({
    parties: [
      aParty({ id: 'p1', name: 'Helpline' }),
      aParty({ id: 'p2', name: 'Night shelter', kind: 'partner', position: [300, 0] }),
    ],
    relationships: [aRelationship()],
  })

test('PART-60 a workshop’s code opens the way in; a wrong one, and that of one that is over, get one answer', async () => {
  const place = await aRoomPlace()
  const guest = await place.guest().post({ act: 'enter', code: place.code.toLowerCase(), language: 'en' })
  expect(guest.text()).toContain('Before you start')
  const wrong = (await place.guest().post({ act: 'enter', code: 'ZZZZZZZZ', language: 'en' })).text()
  await endWorkshop(place.deps, place.id)
  expect((await place.guest().post({ act: 'enter', code: place.code, language: 'en' })).text()).toBe(wrong)
})

test('PART-60 who has the right code is told that the door is closed, or that the room is full', async () => {
  const place = await aRoomPlace({ plan: { seats: 1 } })
  const early = await place.guest().post({ act: 'enter', code: place.code, language: 'en' })
  await early.post({ act: 'on', at: 'before' })
  await place.waiting()
  await early.post({ act: 'sit', name: firstName(early.page), perspective: 'team' })
  expect(early.text()).toContain('Every seat is taken.')
  await place.steer({ do: 'door', open: false })
  const late = await place.guest().post({ act: 'enter', code: place.code, language: 'en' })
  expect(late.text()).toContain('the door is not open')
  expect(late.cookie).toBeUndefined()
})

test('PART-60 a door that closes while somebody chooses a name is said to be closed', async () => {
  const place = await aRoomPlace()
  const guest = await place.guest().post({ act: 'enter', code: place.code, language: 'en' })
  await guest.post({ act: 'on', at: 'before' })
  await place.steer({ do: 'door', open: false })
  await guest.post({ act: 'sit', name: firstName(guest.page), perspective: 'team' })
  expect(guest.text()).toContain('the door is not open')
  expect(await place.database.db.selectFrom('guest').selectAll().execute()).toEqual([])
})

test('PART-61 PART-62 PART-63 the way in: an honest page, a name of five, a lobby that offers more time', async () => {
  const place = await aRoomPlace()
  const guest = await place.guest().post({ act: 'enter', code: place.code, language: 'en' })
  for (const words of ['What Exit cannot do', 'What others see', 'What is kept afterwards'])
    expect(guest.text()).toContain(words)
  await guest.post({ act: 'on', at: 'before' })
  const drawn = [...guest.page.matchAll(/name="name" value="([^"]+)"/g)].map(match => match[1])
  expect(drawn).toHaveLength(5)
  expect(guest.page).not.toMatch(/type="text"|<textarea/)
  await guest.get()
  expect(firstName(guest.page)).toBe(drawn[0])
  await guest.post({ act: 'names', perspective: 'team' })
  expect(guest.page).toMatch(/value="team"[^>]*checked|checked[^>]*value="team"/)
  await guest.post({ act: 'sit', name: 'Jane Smith', perspective: 'team' })
  expect(guest.text()).toContain('Choose a name, and where you speak from.')
  await guest.post({ act: 'sit', name: firstName(guest.page) })
  expect(guest.text()).toContain('Choose a name, and where you speak from.')
  await guest.post({ act: 'sit', name: firstName(guest.page), perspective: 'team' })
  const [seat] = await seatsIn(place)
  expect(guest.text()).toContain(`You are ${seat?.name}`)
  expect(guest.text()).toContain('Someone lets you in in a moment.')
  expect(guest.text()).toContain('Give me more time')
  expect(seat).toMatchObject({ state: 'waiting', perspective: 'team', accountId: null })
  await letAllIn(place.deps, place.id)
  expect((await guest.get()).text()).toContain('It begins soon.')
})

test('PART-62 a name somebody else took meanwhile is not given twice', async () => {
  const place = await aRoomPlace()
  const guest = await place.guest().post({ act: 'enter', code: place.code, language: 'en' })
  await guest.post({ act: 'on', at: 'before' })
  const name = firstName(guest.page)
  await takeSeat(place.deps, place.id, { name, perspective: 'team' })
  await guest.post({ act: 'sit', name, perspective: 'team-member' })
  expect(guest.text()).toContain('Somebody else has just taken this name.')
  expect(guest.page).not.toContain(`value="${name}"`)
})

test('PART-64 the whole way without script: word, notes, check, vote, what is shown of each, the end', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await place.to('word')
  expect((await guest.get()).text()).toContain('Part 1 of 8')
  expect(guest.text()).toContain('about 8 minutes left')
  await guest.post({ act: 'write', ...inForm(guest), words: 'Hopeful' })
  expect(guest.text()).toContain('Only those who lead see it until all words are shown.')
  await place.steer({ do: 'read', stage: 'arrive' })
  await place.steer({ do: 'reveal', stage: 'arrive' })
  expect((await guest.get()).text()).toContain('Hopeful')
  await place.to('notes')
  await guest.get()
  await guest.post({ act: 'write', ...inForm(guest), words: 'A bench outside' })
  expect(guest.text()).toContain('Written. You can write another.')
  await guest.post({ act: 'write', ...inForm(guest), words: 'A night bus' })
  expect((await texts(place)).toSorted()).toEqual(['A bench outside', 'A night bus', 'Hopeful'])
  for (const note of await notesOf(place.database, place.id, 'missing'))
    await changeNote(place.database, place.id, note.id, {
      heap: note.text.includes('bus') ? 'Ways here' : null,
    })
  await place.steer({ do: 'read', stage: 'missing' })
  await place.steer({ do: 'reveal', stage: 'missing' })
  expect((await guest.get()).text()).toMatch(/Ways here A night bus .*Other notes A bench outside/)
  await place.to('check')
  expect((await guest.get()).text()).toContain('You can answer until the room looks at the results together.')
  await guest.post({ act: 'on', at: 'promise' })
  await guest.post({ act: 'on', at: '0' })
  await guest.post({ act: 'next', at: '1', option: 'in-place' })
  await guest.post({ act: 'look', at: '2' })
  await guest.post({ act: 'send' })
  expect(guest.text()).toContain('Sent. Others are still answering.')
  await guest.post({ act: 'send' })
  expect(guest.text()).toContain('Sent. Others are still answering.')
  await place.steer({ do: 'reveal', stage: 'check' })
  expect((await guest.get()).text()).toContain('There are not enough answers to show anything.')
  await place.to('vote')
  expect((await guest.get()).text()).toContain('The vote has not begun yet.')
  const options = [
    { id: 'a', text: 'A night bus' },
    { id: 'b', text: 'A bench' },
  ]
  await place.steer({ do: 'open-vote', stage: 'decide', options })
  expect((await guest.get()).text()).toContain('You have 3 dots.')
  await guest.post({ act: 'dots', stage: 'decide', option: ['a', 'b'], dots: ['2', '1'] })
  expect(guest.text()).toContain('Your dots are placed.')
  expect(guest.page).toMatch(/<option value="2" selected="">/)
  await place.steer({ do: 'close-vote', stage: 'decide' })
  expect((await guest.get()).text()).toMatch(/A night bus 2 dots A bench 1 dot /)
  await endWorkshop(place.deps, place.id)
  expect((await guest.get()).text()).toContain('The workshop is over')
})

test('PART-65 a note that is sent twice, or three times at once, is kept once; a changed one is another', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await place.to('notes')
  await guest.get()
  const form = { act: 'write', ...inForm(guest), words: 'A bench' }
  const twins = [1, 2, 3].map(() => {
    const twin = place.guest()
    twin.cookie = guest.cookie
    return twin.post(form)
  })
  for (const twin of await Promise.all(twins)) expect(twin.text()).toContain('Written.')
  await guest.post({ ...form, words: 'A bench by the door' })
  expect((await texts(place)).toSorted()).toEqual(['A bench', 'A bench by the door'])
  expect((await seatsIn(place))[0]?.wrote).toBe(2)
  await place.steer({ do: 'read', stage: 'missing' })
  await place.steer({ do: 'reveal', stage: 'missing' })
  expect((await guest.post(form)).text()).not.toContain('not taken')
})

test('PART-66 what is not taken is said to be so, and what was written is shown again', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await place.to('notes')
  await guest.get()
  await guest.post({ act: 'write', ...inForm(guest), words: 'Ring 07700 900123' })
  expect(guest.text()).toContain('This may show who somebody is.')
  expect(guest.page).toContain('Ring 07700 900123</textarea>')
  expect(await texts(place)).toEqual([])
  await guest.post({ act: 'write', ...inForm(guest), sure: field(guest, 'sure'), words: 'Ring 07700 900123' })
  expect(await texts(place)).toEqual(['Ring 07700 900123'])
  await guest.post({ act: 'write', ...inForm(guest), words: ' ' })
  expect(guest.text()).toContain('There was nothing to read')
  await mute(place.deps, place.id, await seatOf(place), true)
  await guest.post({ act: 'write', ...inForm(guest), words: 'More' })
  expect(guest.text()).toContain('Nothing you write is taken just now.')
  expect(guest.page).toContain('More</textarea>')
  const before = inForm(guest)
  await place.to('talk')
  await guest.post({ act: 'write', ...before, words: 'Too late' })
  expect(guest.text()).toMatch(/The room has moved on.*Too late/)
  await guest.post({ act: 'dots', stage: 'decide', option: ['a'], dots: ['3'] })
  expect(guest.text()).toContain('The room has moved on')
})

test('PART-67 passing, a pause and a raised hand keep the page and what stands in its form', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await place.to('notes')
  await guest.get()
  const form = { ...inForm(guest), words: 'Half a thought' }
  await guest.post({ act: 'hand-up', ...form })
  expect(guest.text()).toContain('Your hand is up.')
  expect(guest.page).toContain('Half a thought</textarea>')
  expect(field(guest, 'once')).toBe(form.once)
  await guest.post({ act: 'pause', ...form })
  expect((await seatsIn(place))[0]).toMatchObject({ isResting: true, hasHandUp: false })
  const rows = async () => JSON.stringify(await place.database.db.selectFrom('seat').selectAll().execute())
  const before = await rows()
  await guest.post({ act: 'pass', ...form })
  expect(guest.text()).toContain('You passed. That is fine.')
  expect(guest.page).toContain('Half a thought</textarea>')
  expect(await rows()).toBe(before)
  await guest.post({ act: 'back-again', ...form })
  expect((await seatsIn(place))[0]?.isResting).toBe(false)
  expect(await texts(place)).toEqual([])
})

test('PART-67 an answer that was chosen and not sent stays chosen when a hand goes up', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await place.to('check')
  await guest.post({ act: 'on', at: 'promise' })
  await guest.post({ act: 'on', at: '0' })
  await guest.post({ act: 'hand-up', at: '1', option: 'partly' })
  expect(guest.page).toMatch(/value="partly"[^>]*checked|checked[^>]*value="partly"/)
  expect((await guest.get()).page).not.toContain('checked=')
})

const sheetsIn = ({ database }: RoomPlace) => database.db.selectFrom('sheet').selectAll().execute()

/** Comes to the check and answers its first question, unsent. */
async function answerOne(place: RoomPlace, guest: Guest): Promise<void> {
  await place.to('check')
  await guest.post({ act: 'on', at: 'promise' })
  await guest.post({ act: 'on', at: '0' })
  await guest.post({ act: 'next', at: '1', option: 'partly' })
  expect(await sheetsIn(place)).toHaveLength(1)
}

test('PART-68 who passes on the check throws away what they answered, and may begin again', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await answerOne(place, guest)
  await guest.post({ act: 'leave' })
  expect(guest.text()).toContain('You passed.')
  expect(await sheetsIn(place)).toEqual([])
  await guest.post({ act: 'on', at: 'promise' })
  await guest.post({ act: 'send' })
  expect(guest.text()).toContain('There is no answer to send yet.')
})

test.each([
  ['the workshop ends', async (place: RoomPlace) => void (await endWorkshop(place.deps, place.id))],
  ['somebody leaves', async (place: RoomPlace) => leaveSeat(place.deps, await seatOf(place))],
])('ROOM-64 answers that were not sent are gone when %s', async (_, go) => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await answerOne(place, guest)
  await go(place)
  expect(await sheetsIn(place)).toEqual([])
})

test('PART-68 who comes after the check began is told why they are not asked', async () => {
  const place = await aRoomPlace()
  await place.inside()
  await place.to('check')
  const late = await place.inside()
  expect(late.text()).toContain('These questions began before you came.')
})

test('PART-69 where enough answered, what came out is told Safety first', async () => {
  const place = await aRoomPlace()
  const guests = await Promise.all(Array.from({ length: 6 }, () => place.waiting()))
  await letAllIn(place.deps, place.id)
  await place.to('check')
  for (const guest of guests) {
    await guest.post({ act: 'on', at: 'promise' })
    await guest.post({ act: 'on', at: '0' })
    for (const at of ['1', '2', '3', '4', '5', '6'])
      await guest.post({ act: 'next', at, option: at === '2' ? 'not-yet' : 'in-place' })
    await guest.post({ act: 'send' })
  }
  await place.steer({ do: 'reveal', stage: 'check' })
  const [first] = guests
  expect((await first?.get())?.text()).toContain('Safety is not in place: somebody said “not yet”.')
  expect(first?.text()).toContain('So Safety comes first here.')
  expect(first?.text()).toMatch(/What needs attention first .*mostly not in place/)
  expect(first?.text()).not.toMatch(/\b6 people\b|not yet: \d/)
})

test('PART-70 the map is told in the outline’s words, as a picture too, and what is lit is said first', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  await place.to('look')
  await guest.get()
  expect(unfolded(guest)).toContain('Helpline Team · some · one relationship')
  expect(unfolded(guest)).toContain('Helpline, one, is connected to Night shelter , many, by phone.')
  await place.steer({ do: 'light', on: 'relationship:r1' })
  expect((await guest.get()).text()).toMatch(/Look here Helpline, one, is connected to Night shelter/)
  await guest.post({ act: 'aside', to: 'picture' })
  expect(guest.page).toMatch(/<svg viewBox=[^>]*role="img"><title>The map<\/title>/)
  expect(guest.page).not.toMatch(/<svg[\s\S]*<style/)
  await place.to('talk')
  expect((await guest.get()).text()).toContain('Look here')
  await place.to('notes')
  await guest.post({ act: 'aside', to: 'map' })
  expect(unfolded(guest)).toContain('Night shelter Partner')
  await guest.post({ act: 'aside', to: 'stage' })
  expect(guest.text()).toContain('Your note')
})

test('PART-70 where a workshop keeps participants off the map, nothing of it is shown', async () => {
  const place = await aRoomPlace({ map: twoTeams(), plan: { onTheMap: false } })
  const guest = await place.inside()
  await place.to('look')
  await place.steer({ do: 'light', on: 'party:p1' })
  expect((await guest.get()).text()).toContain('The map is on the screen in the room.')
  await guest.post({ act: 'aside', to: 'map' })
  await guest.post({ act: 'add-party', stage: 'look', once: 'a'.repeat(22), words: 'School', kind: 'other' })
  expect(guest.page.includes('Night shelter')).toBe(false)
  expect((await place.deps.live.read(place.map.id)).parties).toHaveLength(2)
})

test('PART-79 the map that is drawn holds what the map in words holds, each by its id, and the same few things to do', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  await place.to('look')
  await guest.post({ act: 'aside', to: 'picture' })
  for (const mark of [
    'g [^>]*data-party="p1"',
    'details [^>]*data-party="p1"',
    'g data-tie="r1"',
    'li data-tie="r1"',
  ])
    expect(guest.page).toMatch(new RegExp(`<${mark}`))
  await guest.post({ act: 'aside', to: 'connect', on: 'p2' })
  expect(guest.page).toMatch(/<select id="from"[\s\S]*?<option value="p2" selected="">/)
  await place.steer({ do: 'lock-map', locked: true })
  await guest.post({ act: 'aside', to: 'picture' })
  expect(guest.page).not.toContain('Connect this with another')
})

test('PART-81 a call to gather is told in words and leads the map there, until they go on or the stage is over', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  const isCalled = async () => (await guest.get()).text().includes('Everyone is asked to look here')
  await place.to('look')
  await place.steer({ do: 'light', on: 'party:p1' })
  await place.steer({ do: 'gather', at: ['relationship:r1'] })
  expect((await guest.get()).text()).toMatch(/Everyone is asked to look here Helpline, one, is connected/)
  await guest.post({ act: 'aside', to: 'picture' })
  const led = () => /data-look="([^"]*)" data-led="([^"]*)"/.exec(guest.page)?.slice(1)
  expect(led()?.[1]).toContain('1 party:p1')
  await guest.post({ act: 'aside', to: 'all' })
  expect(await isCalled()).toBe(false)
  expect(guest.text()).toContain('Look here Helpline')
  expect(led()).toBeUndefined()
  await place.steer({ do: 'gather', at: [] })
  expect((await guest.get()).text()).toContain('Everyone is asked to look here All of the map')
  await place.to('notes')
  expect(await isCalled()).toBe(false)
  await place.steer({ do: 'gather', at: ['party:p2'] })
  expect((await guest.get()).text()).toMatch(/Everyone is asked to look here Night shelter Look at it/)
  await guest.post({ act: 'aside', to: 'picture' })
  expect(guest.page).toContain('data-look=')
})

test('PART-83 who turns to the map with something unsent stays where it stands, and without it is led there', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  await place.to('notes')
  await guest.get()
  const written = { ...inForm(guest), words: 'The night line is never answered' }
  for (const act of ['see-map', 'see-picture', 'see-add']) {
    await guest.post({ act, ...written })
    expect(guest.text()).toContain('something that is not sent yet')
    expect(guest.text()).toContain('The night line is never answered')
  }
  await guest.post({ act: 'see-map', ...written, words: '  ' })
  expect(unfolded(guest)).toContain('Night shelter Partner')
  await place.to('vote')
  const options = [
    { id: 'a', text: 'One' },
    { id: 'b', text: 'Other' },
  ]
  await place.steer({ do: 'open-vote', stage: 'decide', options })
  const dots = { stage: 'decide', option: ['a', 'b'] }
  await guest.post({ act: 'dots', ...dots, dots: ['2', '1'] })
  await guest.post({ act: 'see-map', ...dots, dots: ['1', '1'] })
  expect(guest.text()).toContain('something that is not sent yet')
  await guest.post({ act: 'see-map', ...dots, dots: ['2', '1'] })
  expect(unfolded(guest)).toContain('Night shelter Partner')
})

test('PART-83 Enter in a field sends what stands in it, also while everyone is called to the map', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  await place.to('word')
  await place.steer({ do: 'gather', at: ['party:p2'] })
  await guest.get()
  const buttons = [...guest.page.matchAll(/<button[^>]*value="([^"]*)"[^>]*name="act"/g)].map(
    ([, act]) => act,
  )
  const ofForm = buttons.filter(act => act === 'write' || act?.startsWith('see-'))
  expect(ofForm[0]).toBe('write')
  expect(ofForm).toContain('see-picture')
})

test('PART-81 participants who are kept off the map are told of no call', async () => {
  const place = await aRoomPlace({ map: twoTeams(), plan: { onTheMap: false } })
  const guest = await place.inside()
  await place.to('look')
  await place.steer({ do: 'gather', at: ['party:p1'] })
  expect((await guest.get()).text()).not.toContain('Everyone is asked')
})

test('PART-71 a party and a relationship that somebody adds are on the map once, and a name is asked about', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  await place.to('look')
  await guest.post({ act: 'aside', to: 'add' })
  const party = { act: 'add-party', ...inForm(guest), kind: 'other', size: 'many' }
  await guest.post({ ...party, words: 'Sarah Jones' })
  expect(guest.text()).toContain('This may show who somebody is.')
  await guest.post({ ...party, words: 'Neighbours' })
  await guest.post({ ...party, words: 'Neighbours' })
  expect(guest.text()).toContain('It is on the map now.')
  const map = await place.deps.live.read(place.map.id)
  expect(map.parties.map(({ name }) => name).toSorted()).toEqual(['Helpline', 'Neighbours', 'Night shelter'])
  const added = map.parties.find(({ name }) => name === 'Neighbours')
  expect(added).toMatchObject({ kind: 'other', size: 'many', note: '' })
  for (const other of map.parties.filter(({ id }) => id !== added?.id))
    expect(
      Math.hypot(
        (added?.position[0] ?? 0) - other.position[0],
        (added?.position[1] ?? 0) - other.position[1],
      ),
    ).toBeGreaterThan(100)
  await guest.post({ act: 'aside', to: 'connect' })
  const tie = { act: 'connect', ...inForm(guest), from: 'p1', state: 'wished-for' }
  await guest.post({ ...tie, other: 'p1' })
  expect(guest.text()).toContain('This cannot be put on the map.')
  await guest.post({ ...tie, other: added?.id ?? '' })
  expect(guest.text()).toContain('It is on the map now.')
  const ties = (await place.deps.live.read(place.map.id)).relationships
  expect(ties.filter(({ id }) => id !== 'r1')).toMatchObject([
    { from: 'p1', to: added?.id, state: 'wished-for', toSize: 'many' },
  ])
})

test('PART-71 after adding, the map comes back as it was looked at: in words, or drawn', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  await place.to('look')
  for (const [look, words] of [
    ['picture', 'Neighbours'],
    ['map', 'School'],
  ] as const) {
    await guest.post({ act: 'aside', to: look })
    await guest.post({ act: 'aside', to: 'add' })
    await guest.post({ act: 'add-party', ...inForm(guest), kind: 'other', size: 'many', words })
    expect(guest.text()).toContain('It is on the map now.')
    expect(guest.page.includes('<svg')).toBe(look === 'picture')
  }
})

test('PART-71 nothing is added while the map is locked, by who is muted, or at another stage', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  await place.to('look')
  await guest.post({ act: 'aside', to: 'add' })
  const party = { act: 'add-party', ...inForm(guest), words: 'School', kind: 'other', size: 'one' }
  await place.steer({ do: 'lock-map', locked: true })
  expect((await guest.post(party)).text()).toContain('The room has moved on')
  expect((await guest.get()).text()).not.toContain('Add somebody who is missing')
  await place.steer({ do: 'lock-map', locked: false })
  const seat = await seatOf(place)
  await mute(place.deps, place.id, seat, true)
  expect((await guest.post(party)).text()).toContain('Nothing you write is taken just now.')
  await mute(place.deps, place.id, seat, false)
  await place.to('talk')
  expect((await guest.post(party)).text()).toContain('The room has moved on')
  expect((await place.deps.live.read(place.map.id)).parties).toHaveLength(2)
})

test('PART-85 what was added already is told as added, also where the map is locked by now, and is there once', async () => {
  const place = await aRoomPlace({ map: twoTeams() })
  const guest = await place.inside()
  await place.to('look')
  await guest.post({ act: 'aside', to: 'add' })
  const party = { act: 'add-party', ...inForm(guest), words: 'School', kind: 'other', size: 'one' }
  await guest.post(party)
  await place.steer({ do: 'lock-map', locked: true })
  expect((await guest.post(party)).text()).toContain('It is on the map now.')
  expect((await place.deps.live.read(place.map.id)).parties).toHaveLength(3)
})

test('PART-72 nothing but what a page shows reaches a participant, by pages or by the stream', async () => {
  const sheet = aRunSheet()
  const told = { ...sheet, stages: sheet.stages.map(stage => ({ ...stage, say: { en: 'SENTINEL say' } })) }
  const drawn = aConstellation({
    ...twoTeams(),
    parties: twoTeams().parties.map(party => ({ ...party, note: 'SENTINEL party note' })),
    relationships: [aRelationship({ note: 'SENTINEL tie note' })],
    reflections: [aReflection({ text: 'SENTINEL reflection' })],
    actions: [anAction({ text: 'SENTINEL action' })],
  })
  const place = await aRoomPlace({ map: drawn, plan: { sheet: told, notes: 'SENTINEL notes' } })
  await place.database.db
    .updateTable('account')
    .set({ name: 'SENTINEL account', email: 'sentinel@example.org' })
    .where('id', '=', place.map.ann)
    .execute()
  const guest = await place.inside()
  const other = await place.inside()
  const stream = place.stream(guest)
  const as = { name: 'SENTINEL account', perspective: 'team' } as const
  await takeSeatAs(place.deps, place.id, { accountId: place.map.ann }, as)
  await takeSeat(place.deps, place.id, { name: 'Ivory Wren', perspective: 'team' })
  const names = (await seatsIn(place)).map(({ name }) => name)
  const own = names.filter(name => guest.text().includes(name) || other.text().includes(name))
  for (const activity of ['word', 'look', 'notes', 'check', 'talk', 'vote'] as const) {
    await place.to(activity)
    await other.get()
    if (field(other, 'once')) await other.post({ act: 'write', ...inForm(other), words: 'SENTINEL private' })
    for (const to of ['map', 'picture', 'add', 'connect', 'stage']) await guest.post({ act: 'aside', to })
    await guest.get()
  }
  const stage = 'missing'
  for (const note of await notesOf(place.database, place.id, stage))
    await changeNote(place.database, place.id, note.id, { state: 'kept-back' })
  await place.steer({ do: 'read', stage })
  await place.steer({ do: 'reveal', stage })
  await place.to('notes')
  expect((await guest.get()).text()).toContain('Nothing is shown here.')
  await until('the stream tells', () => stream.text().includes('data: '))
  stream.close()
  const bytes = place.heard.join('\n')
  const seatIds = (await seatsIn(place)).map(({ id }) => id)
  const hidden = [place.id, place.map.id, place.map.workspaceId, place.map.ann, 'Ivory Wren', ...seatIds]
  const isThere = (text: string) => bytes.toLowerCase().includes(text.toLowerCase())
  expect(isThere('Night shelter')).toBe(true)
  expect(/SENTINEL.{0,40}/i.exec(bytes)).toBeNull()
  expect([...hidden, ...names.filter(one => !own.includes(one))].filter(isThere)).toEqual([])
})

test('PART-73 the stream says that there is something new and nothing of what it is, only when there is', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  const other = await place.inside()
  const stream = place.stream(guest)
  const signs = () => [...stream.text().matchAll(/^data: (.*)$/gm)].map(match => match[1])
  await until('the first sign', () => signs().length === 1)
  const shown = (page: string) => /data-sign="([^"]*)"/.exec(page)?.[1]
  expect(shown((await guest.get()).page)).toBe(signs()[0])
  await place.to('notes')
  await until('the second sign', () => signs().length === 2)
  expect(shown((await guest.get()).page)).toBe(signs()[1])
  await other.get()
  await other.post({ act: 'write', ...inForm(other), words: 'A bench' })
  await other.post({ act: 'hand-up' })
  await place.steer({ do: 'read', stage: 'missing' })
  await place.steer({ do: 'reveal', stage: 'missing' })
  await until('the third sign', () => signs().length === 3)
  expect(
    stream
      .text()
      .replace(/^data: [\w-]{16}$/gm, '')
      .replace('retry: 3000', '')
      .trim(),
  ).toBe('')
  stream.close()
})

test('PART-73 the stream ends with removal and with Exit; nobody else has one; and it is no sign of life', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  const stream = place.stream(guest)
  await until('the first sign', () => stream.text().includes('data:'))
  const seen = async () =>
    (await place.database.db.selectFrom('guest').select('seen_at').execute()).map(row => row.seen_at)
  const before = await seen()
  place.installation.wait(minutes(1))
  await place.to('word')
  await until('the second sign', () => stream.text().split('data:').length === 3)
  expect(await seen()).toEqual(before)
  await askToLeave(place.deps, place.id, await seatOf(place))
  await until('it ends', stream.isOver)
  expect((await guest.get()).text()).toContain('You are not in this workshop any more')
  const asked = (cookie: string | undefined) =>
    fetch(place.url, { headers: { accept: 'text/event-stream', cookie: `page=${cookie}` } })
  expect((await asked(guest.cookie)).status).toBe(204)
  expect((await asked(undefined)).status).toBe(204)
})

test('PART-91 who goes before their stream has begun leaves nobody behind who follows the room', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  const follow = newsStreams(place.deps)
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  const following = follow(guest.cookie, response)
  response.destroy()
  await following
  expect(place.deps.rooms.followers(place.id)).toBe(0)
  const another = new ServerResponse(new IncomingMessage(new Socket()))
  await follow(guest.cookie, another)
  expect(place.deps.rooms.followers(place.id)).toBe(1)
  another.destroy()
  await until('nobody follows', () => place.deps.rooms.followers(place.id) === 0)
})

test('PART-75 ROOM-84 who was asked to leave is told so whatever they send, and their seat stays taken', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await askToLeave(place.deps, place.id, await seatOf(place))
  await guest.post({ act: 'stand' })
  expect(guest.text()).toContain('You are not in this workshop any more')
  expect(await seatsIn(place)).toMatchObject([{ state: 'removed' }])
})

test('PART-74 without script a page asks for itself every 15 seconds, but not where somebody writes or chooses', async () => {
  const place = await aRoomPlace()
  const guest = await place.waiting()
  const refresh = () => /http-equiv="refresh" content="(\d+)"/.exec(guest.page)?.[1]
  expect(refresh()).toBe('15')
  await letAllIn(place.deps, place.id)
  await place.to('look')
  await guest.get()
  expect(refresh()).toBe('15')
  await place.to('notes')
  await guest.get()
  expect(refresh()).toBe('900')
  expect(guest.page).toMatch(/<noscript><p><button[^>]*value="where"/)
  const form = { ...inForm(guest), words: 'Half a thought' }
  expect((await guest.post({ act: 'where', ...form })).page).toContain('Half a thought</textarea>')
  await place.to('talk')
  expect((await guest.post({ act: 'where', ...form })).text()).toMatch(/moved on.*Half a thought/)
  await place.to('notes')
  await guest.get()
  place.installation.wait(minutes(2))
  expect((await guest.get()).text()).toContain('This page is hidden')
  expect((await guest.post({ act: 'stay' })).text()).toContain('Your note')
})

test('PART-75 Exit leaves the seat as it is; leaving for good takes it', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await guest.post({ act: 'exit' })
  expect([guest.status, guest.location]).toEqual([303, exitUrl])
  expect(await seatsIn(place)).toHaveLength(1)
  const other = await place.inside()
  await other.post({ act: 'stand' })
  expect(other.text()).toContain('You have left the workshop')
  expect(other.cookie).toBeUndefined()
  expect(await seatsIn(place)).toHaveLength(1)
})

const partsOf = (name: string) => {
  const [colour = '', creature = ''] = name.split(' ')
  return { colour, creature }
}

test('PART-82 ROOM-26 who left by Exit gets their seat again, is shown nothing of what they chose, and has one voice', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  const [seat] = await seatsIn(place)
  const name = seat?.name ?? ''
  await place.to('vote')
  await place.steer({
    do: 'open-vote',
    stage: 'decide',
    options: [
      { id: 'a', text: 'A bench' },
      { id: 'b', text: 'A bus' },
    ],
  })
  await guest.get()
  await guest.post({ act: 'dots', stage: 'decide', option: ['a', 'b'], dots: ['2', '0'] })
  const back = place.guest()
  await back.post({ act: 'enter', code: place.code, language: 'en' })
  await back.post({ act: 'on', at: 'before' })
  await back.post({ act: 'return', ...partsOf(name) })
  const inUse = back.text()
  await guest.post({ act: 'exit' })
  await back.post({ act: 'return', ...partsOf('Blue Nobody') })
  expect(back.text()).toBe(inUse)
  expect(inUse).toContain('There is no empty seat under this name.')
  await back.post({ act: 'return', ...partsOf(name) })
  expect(back.text()).toContain(`You are ${name}`)
  expect((await seatsIn(place)).map(({ id, state }) => [id, state])).toEqual([[seat?.id, 'back']])
  await letAllIn(place.deps, place.id)
  expect((await back.get()).text()).not.toContain('A bench')
  await letIn(place.deps, place.id, seat?.id ?? '')
  expect((await back.get()).text()).toContain('You placed dots before. They are not shown again.')
  expect(back.page).not.toContain('<option value="2" selected="">')
  await back.post({ act: 'dots', stage: 'decide', option: ['a', 'b'], dots: ['0', '1'] })
  expect((await back.get()).page).toContain('<option value="1" selected="">')
  await place.steer({ do: 'close-vote', stage: 'decide' })
  expect((await back.get()).text()).toMatch(/A bus 1 dot A bench no dots/)
})

test('PART-75 that a workshop ended is told for a minute, by a sitting that leads nowhere', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await place.to('notes')
  await guest.get()
  const form = { act: 'write', ...inForm(guest), words: 'A bench' }
  await endWorkshop(place.deps, place.id)
  expect((await guest.post(form)).text()).toContain('The workshop is over')
  const rows = await place.database.db.selectFrom('guest').selectAll().execute()
  expect(rows).toMatchObject([{ seat_id: null, invitee_id: null, seen_at: 0 }])
  expect(JSON.stringify(rows)).not.toContain(place.id)
  place.installation.wait(minutes(1))
  expect((await guest.get()).text()).toContain('Type your code')
})

test('PART-75 a form that was under way while the workshop ended brings nobody back and fails nowhere', async () => {
  const place = await aRoomPlace()
  await place.inside()
  const row = await place.database.db.selectFrom('guest').select('token_hash').executeTakeFirstOrThrow()
  const guest = await guestOf(place.database, row.token_hash, place.deps.now())
  if (!guest) throw new Error('nobody sits there')
  await endWorkshop(place.deps, place.id)
  const before = await place.database.db.selectFrom('guest').selectAll().execute()
  await keepSitting(place.deps, guest, { ...guest.sitting, names: ['Blue Heron'] })
  expect(await place.database.db.selectFrom('guest').selectAll().execute()).toEqual(before)
})

test('PART-66 a form of the questions is nothing a room takes where it is not at its check', async () => {
  const place = await aRoomPlace()
  const guest = await place.inside()
  await place.to('look')
  await guest.post({ act: 'next', at: '1', option: 'yes' })
  expect(guest.text()).toContain('The room has moved on')
  const round = place.guest()
  await round.post({ act: 'write', words: 'Nobody' })
  expect(round.text()).toContain('Type your code')
})
