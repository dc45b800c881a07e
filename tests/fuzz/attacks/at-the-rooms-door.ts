import { codeOfBytes } from '@/model/rounds/code'
import { until } from '../honest'
import { type Listening, listen } from '../listening'
import { knock, type Tally } from '../raw-line'
import { entered } from '../room-guest'
import type { WorkshopRoom } from '../workshop-room'
import { ask, sendForm, shout } from './asking'
import { type Attack, assert, type Scene } from './attack'
import { anotherWorkshop, onARoom } from './in-a-room'
import { dotsOn } from './room-forms'

const bare = (page: string) => page.replace(/nonce="[^"]*"/g, '')

/** Codes guessed at speed, among them one that was right until its room ended: both get one answer, and then a pause. */
async function guessedRooms(scene: Scene, room: WorkshopRoom): Promise<void> {
  const { world, dice, strength, tally } = scene
  const over = await anotherWorkshop(scene)
  await scene.aside(over.end)
  const one = async (code: string) => bare((await entered(world, code, '127.0.3.2')).text)
  const answers = new Set([await one(over.code), await one(codeOfBytes(dice.bytes(5)))])
  let looked = 0
  for (let at = 0; at < 10 * strength; at += 1) {
    const codes = Array.from({ length: 12 }, (_, nth) =>
      nth % 6 === 5 ? over.code : codeOfBytes(dice.bytes(5)),
    )
    const told = await Promise.all(
      codes.map(code => sendForm(world, { act: 'enter', language: 'en', code }, { from: '127.0.3.1' })),
    )
    for (const { status, text, headers } of told) {
      assert.equal(status, 200)
      assert.equal(headers['set-cookie'], undefined, 'a guess came in')
      const isLooked = !text.includes('Too many codes')
      tally.add(isLooked ? 'one answer' : 'told to wait')
      if (!isLooked) continue
      looked += 1
      answers.add(bare(text))
    }
  }
  assert.ok(looked <= 61, `${looked} guesses were looked at`)
  assert.equal(answers.size, 1, 'a code that is over is told from one that never was')
  assert.match([...answers][0] ?? '', /This code does not work/)
  await room.waiting()
  tally.add('who holds a code comes in')
}

/** Opens so many streams, some at a time. */
async function openMany(count: number, open: () => Promise<Listening>, tally: Tally): Promise<Listening[]> {
  const all: Listening[] = []
  while (all.length < count)
    all.push(...(await Promise.all(Array.from({ length: Math.min(50, count - all.length) }, open))))
  for (const { status } of all) tally.add(`stream: ${status}`)
  return all
}

const areOpen = (all: readonly Listening[]) => all.filter(({ status, isOver }) => status === 200 && !isOver())
const close = (all: readonly Listening[]) => {
  for (const one of all) one.close()
}

/** From one seat, from one that was lost, and from none. */
async function guestStreams({ world, strength, tally }: Scene, room: WorkshopRoom): Promise<void> {
  const [guest, removed] = [await room.seated(), await room.seated()]
  await room.remove(removed)
  const count = 200 * strength
  const own = await openMany(count, () => listen(world, guest.cookie), tally)
  await until('one stream of a seat is left', () => areOpen(own).length === 1)
  for (const cookie of ['', 'page=x', removed.cookie, world.people.ann.cookie]) {
    const none = await openMany(count / 4, () => listen(world, cookie), tally)
    assert.ok(none.every(({ status }) => status === 204))
  }
  close(own)
  // Gone before they are answered, or while they are.
  const asking = `GET /here HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nCookie: ${guest.cookie}\r\n\r\n`
  for (let at = 0; at < count; at += 20)
    await Promise.all(Array.from({ length: 20 }, (_, nth) => shout(world.port, Buffer.from(asking), nth % 5)))
  assert.deepEqual(await knock(world, guest), { status: 401 })
}

/** Asks until a stream is given, as closed ones make room. */
async function waitedFor(open: () => Promise<Listening>, ms = 20_000): Promise<Listening> {
  const end = Date.now() + ms
  for (;;) {
    const one = await open()
    if (one.status === 200) return one
    assert.ok(Date.now() < end, 'streams that were closed keep others out')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** From one account: so many as there may be, and the others refused. */
async function accountStreams({ world, strength, tally }: Scene, room: WorkshopRoom): Promise<void> {
  const { vi, ann, eve } = world.people
  const at = `/constellations/${room.map}/workshops/${room.id}`
  const count = 30 * strength
  const tried = [
    [vi.cookie, `${at}/room/news`, 8],
    [ann.cookie, `${at}/news`, 48],
    [vi.cookie, `${at}/news`, 0],
    [eve.cookie, `${at}/room/news`, 0],
    [room.honest.cookie, `${at}/news`, 0],
    ['', `${at}/room/news`, 0],
  ] as const
  for (const [cookie, path, most] of tried) {
    const all = await openMany(Math.max(count, most + 10), () => listen(world, cookie, path), tally)
    const open = areOpen(all)
    assert.equal(open.length, most, path)
    assert.ok(all.every(({ status }) => [200, 401, 404, 429, 503].includes(status)))
    close(all)
  }
  const again = await waitedFor(() => listen(world, vi.cookie, `${at}/room/news`))
  close([again])
}

const foreign = (port: number) => [
  'https://elsewhere.example',
  'null',
  'x',
  'file://',
  `http://localhost:${port + 1}`,
  `http://localhost:${port}.evil.example`,
]

/** Forms from other sites with the cookie of a seat. */
async function foreignForms({ world, tally }: Scene, room: WorkshopRoom): Promise<void> {
  const guest = await room.seated()
  const before = await room.kept()
  const forms = [
    { act: 'write', stage: 'missing', once: 'o'.repeat(22), words: 'Forged by a site' },
    { act: 'add-party', stage: 'missing', once: 'p'.repeat(22), words: 'Forged', kind: 'team', size: 'one' },
    dotsOn(['option-1', 1]),
    { act: 'hand-up' },
    { act: 'stand' },
    { act: 'exit' },
  ]
  for (const origin of foreign(world.port))
    for (const form of forms) {
      const { status, text } = await guest.send(form, { origin })
      tally.add(String(status))
      assert.deepEqual([status, text], [403, 'notAllowed'], origin)
    }
  assert.deepEqual(await room.kept(), before)
  const headers = { cookie: guest.cookie, origin: 'https://elsewhere.example' }
  const page = await ask({ port: world.port, headers })
  assert.equal(page.headers['access-control-allow-origin'], undefined)
}

/** Those at the door of a workshop, and those who follow it. */
export const atTheRoomsDoor: readonly Attack[] = [
  onARoom('HOSTILE-47', 'codes of rooms guessed at speed', guessedRooms),
  onARoom('HOSTILE-48', 'hundreds of streams of news from one seat and from none', guestStreams),
  onARoom('HOSTILE-49', 'hundreds of streams of news from one account', accountStreams),
  onARoom('HOSTILE-50', 'forms of a seat sent from other sites', foreignForms),
]
