import type WebSocket from 'ws'
import { addingParty, askFrame, frame, kinds, presenceFrame, updateFrame } from '../frames'
import { knock, openLine, type RawLine } from '../raw-line'
import { type Attack, assert, expectCutOff, type Scene } from './attack'

const own = (extra: object = {}) => ({ user: { id: 'mallory', name: 'Mallory', hue: 1 }, ...extra })

async function forgedPresence({ world, room, victim, tally }: Scene): Promise<void> {
  const states: [number, unknown][] = [
    [77, { user: { id: 'ann', name: 'Ann', hue: 1 } }],
    [victim.doc.clientID, own()],
    [77, own({ isOwner: true })],
    [77, own({ cursor: [1, 2, 3] })],
    [77, own({ cursor: ['a', 'b'] })],
    [77, own({ selection: Array.from({ length: 5_000 }, String) })],
    [77, { user: { id: 'mallory', name: 'x'.repeat(100_000), hue: 1 } }],
    [77, [1, 2, 3]],
    [77, 'text'],
  ]
  for (const [client, state] of states) {
    const line = await openLine(world, world.people.mallory, room)
    line.send(presenceFrame(room, client, state, 9))
    await expectCutOff(line, tally, /^4400/)
  }
  const shown = [...(victim.provider.awareness?.getStates().values() ?? [])]
  assert.deepEqual(
    shown.filter(({ user }) => user?.id === 'mallory'),
    [],
    'a forged presence is shown',
  )
}

async function strangeKinds({ world, room, tally }: Scene): Promise<void> {
  for (const kind of [kinds.stateless, 6, 8, 42, 2 ** 31]) {
    const line = await openLine(world, world.people.mallory, room)
    line.send(frame(room, kind))
    await expectCutOff(line, tally, /^4400/)
  }
  const line = await openLine(world, world.people.mallory, room)
  line.socket.send('text where bytes belong')
  await expectCutOff(line, tally, /^4400 bad-frame/)
}

async function manyConnections({ world, strength, tally }: Scene): Promise<void> {
  const opened: WebSocket[] = []
  const knocking = Array.from({ length: 200 * strength }, () => knock(world, world.people.mallory))
  for (const answer of await Promise.all(knocking)) {
    tally.add('socket' in answer ? 'opened' : String(answer.status))
    if ('socket' in answer) opened.push(answer.socket)
  }
  assert.ok(opened.length <= 50, `${opened.length} connections of one account`)
  const strangers = await Promise.all(Array.from({ length: 200 * strength }, () => knock(world)))
  assert.ok(strangers.every(answer => 'status' in answer && [401, 503, 0].includes(answer.status)))
  for (const socket of opened) socket.terminate()
}

const floods: readonly [string, number, (line: RawLine, room: string, at: number) => void][] = [
  ['empty frames', 4_000, line => line.send(new Uint8Array([0]))],
  ['edits', 4_000, (line, room, at) => line.send(updateFrame(room, addingParty(`flood-${at % 7}`)))],
  ['whole documents asked for', 200, (line, room) => line.send(askFrame(room))],
  [
    'presences',
    4_000,
    (line, room, at) => line.send(presenceFrame(room, 77, own({ cursor: [at, 0] }), at + 1)),
  ],
  ['pings', 4_000, line => line.socket.ping()],
]

async function manyMessages({ world, room, strength, tally }: Scene): Promise<void> {
  for (let times = 0; times < strength; times += 1)
    for (const [what, count, send] of floods) {
      const line = await openLine(world, world.people.mallory, room)
      for (let at = 0; at < count && !line.isClosed(); at += 1) send(line, room, at)
      const ending = await line.ending()
      tally.add(`${what}: ${ending}`)
      // Who sends pings faster than they can be answered is let go by the WebSocket library itself, without a word.
      assert.match(ending, what === 'pings' ? /^(4429|1006)/ : /^4(429|205|400)/, what)
    }
}

/** Asks for the whole document again and again and reads nothing of it. */
async function neverReads({ world, room, victim, tally }: Scene): Promise<void> {
  for (let at = 0; at < 200; at += 1) victim.add(`large-${at}`)
  await victim.saved()
  const lines = await Promise.all(
    Array.from({ length: 5 }, () => openLine(world, world.people.mallory, room)),
  )
  for (const line of lines) line.socket.pause()
  for (const line of lines) for (let at = 0; at < 200; at += 1) line.send(askFrame(room))
  await new Promise(resolve => setTimeout(resolve, 500))
  for (const line of lines) {
    line.socket.resume()
    const ending = await line.ending()
    tally.add(ending)
    assert.notEqual(ending, 'open')
  }
}

/** What is sent beside edits, and too much of anything. */
export const presenceAndFloods: readonly Attack[] = [
  {
    rule: 'HOSTILE-10',
    says: 'presence of another account, of another client, of a wrong shape',
    play: forgedPresence,
  },
  { rule: 'HOSTILE-11', says: 'kinds of message that no page sends', play: strangeKinds },
  { rule: 'HOSTILE-12', says: 'hundreds of connections at once', play: manyConnections },
  { rule: 'HOSTILE-13', says: 'thousands of messages at once', play: manyMessages },
  { rule: 'HOSTILE-14', says: 'asking for everything and reading nothing', play: neverReads },
]
