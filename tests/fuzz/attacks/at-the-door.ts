import type { IncomingMessage } from 'node:http'
import { deleteSession } from '@/server/database/sessions'
import { sessionTokenIn } from '@/server/identity/session-cookie'
import { hashOf } from '@/server/identity/token'
import { mutated } from '../frames'
import type { Person } from '../hostile-world'
import { knock } from '../raw-line'
import { ask, shout } from './asking'
import { type Attack, assert, type Scene } from './attack'

async function foreignOrigins({ world, tally }: Scene): Promise<void> {
  const host = `localhost:${world.port}`
  const origins = [
    undefined,
    'null',
    'https://elsewhere.example',
    `https://${host}`,
    `http://${host}.evil.example`,
    `http://localhost:${world.port + 1}`,
    'file://',
    `http://${host}@evil.example`,
  ]
  for (const origin of origins) {
    const answer = await knock(world, world.people.mallory, { origin })
    tally.add('socket' in answer ? 'opened' : String(answer.status))
    assert.deepEqual('status' in answer && answer.status, 403, String(origin))
  }
  for (const origin of ['https://elsewhere.example', 'null', 'x'])
    assert.equal(
      (await ask({ port: world.port, method: 'POST', headers: { origin }, body: 'act=exit' })).status,
      403,
    )
}

const flipped = (value: string, scene: Scene) =>
  Buffer.from(mutated(Buffer.from(value, 'latin1'), scene.dice))
    .toString('latin1')
    .replace(/[^\x21-\x7e]/g, '!')

// Base64 can be written in more than one way: what is read the same is the same cookie.
const asRead = (cookie: string) =>
  cookie
    .split(/[=.]/)
    .map(part => Buffer.from(part, 'base64url').toString('hex'))
    .join()

/** Cookies made up, changed, cut, doubled, of a wrong name; and a session that was ended. */
async function replayedCookies(scene: Scene): Promise<void> {
  const { world, strength, tally } = scene
  const { cookie } = world.people.mallory
  const [name = '', value = ''] = cookie.split('=')
  const cookies = Array.from({ length: 30 * strength }, () => `${name}=${flipped(value, scene)}`)
  for (const forged of [
    ...cookies,
    `${name}=`,
    `${name}=null`,
    `x=${value}`,
    'page=x',
    `${name}=${'a'.repeat(9_000)}`,
  ]) {
    if (asRead(forged) === asRead(cookie)) continue
    const answer = await knock(world, { cookie: forged })
    tally.add('socket' in answer ? 'opened' : `forged: ${answer.status}`)
    assert.ok('status' in answer && [401, 400, 431].includes(answer.status), forged)
  }
  const ended = await endedSession(scene)
  const answer = await knock(world, ended)
  tally.add(`replayed: ${'status' in answer ? answer.status : 'opened'}`)
  assert.deepEqual(answer, { status: 401 })
  const page = await ask({ port: world.port, path: '/', headers: { cookie: ended.cookie } })
  assert.notEqual(page.status, 200)
}

/** A session that was signed out; the cookie is as it was. */
async function endedSession({ world }: Scene): Promise<Pick<Person, 'cookie'>> {
  const { cookie } = await world.anotherSession('mallory')
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  const token = await sessionTokenIn({ [name]: value }, world.secret)
  assert.ok(token)
  await deleteSession(world.database, hashOf(token))
  return { cookie }
}

const requestLines = [
  'GET /collab HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'GET /collab HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: short\r\nSec-WebSocket-Version: 1\r\n\r\n',
  'POST /here HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
  'POST /here HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'POST /here HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'GET /%00%ff%zz HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET http://[::1/ HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET //elsewhere.example/.. HTTP/1.1\r\nHost: x\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a=b; '.repeat(5_000)}\r\n\r\n`,
]

/** Bytes that are no request, and requests that are nearly one. */
async function noise({ world, dice, strength, tally }: Scene): Promise<void> {
  const texts = requestLines.map(text => Buffer.from(text, 'latin1'))
  const all = [
    ...texts,
    ...Array.from({ length: 40 * strength }, () => mutated(dice.pick(texts), dice)),
    ...Array.from({ length: 10 * strength }, () => dice.bytes(1 + dice.int(500))),
  ]
  for (let at = 0; at < all.length; at += 20) {
    const heard = await Promise.all(all.slice(at, at + 20).map(bytes => shout(world.port, bytes)))
    for (const text of heard) {
      const status = /^HTTP\/1.1 (\d+)/.exec(text)?.[1] ?? 'no answer'
      tally.add(status)
      assert.ok(!status.startsWith('5') || status === '503', text)
    }
  }
}

/** Frames that break the WebSocket protocol itself, after a sound handshake. */
async function brokenFrames({ world, dice, strength, tally }: Scene): Promise<void> {
  const frames = [
    [0x82, 0x01, 0x00],
    [0xc2, 0x81, 0, 0, 0, 0, 0],
    [0x83, 0x80, 0, 0, 0, 0],
    [0x80, 0x80, 0, 0, 0, 0],
    [0x09, 0x80, 0, 0, 0, 0],
    [0x89, 0xfe, 0x01, 0x00, 0, 0, 0, 0],
    [0x82, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
    [0x88, 0x81, 0, 0, 0, 0, 1],
  ].map(bytes => Uint8Array.from(bytes))
  const all = [...frames, ...Array.from({ length: 15 * strength }, () => dice.bytes(2 + dice.int(60)))]
  for (const bytes of all) {
    const answer = await knock(world, world.people.mallory)
    assert.ok('socket' in answer)
    const closed = new Promise<string>(resolve => answer.socket.on('close', code => resolve(String(code))))
    const wire = (answer.socket as unknown as { _socket: IncomingMessage['socket'] })._socket
    wire.write(bytes)
    tally.add(await Promise.race([closed, new Promise<string>(resolve => setTimeout(resolve, 60, 'open'))]))
    answer.socket.terminate()
  }
}

/** Who knocks, and how. */
export const atTheDoor: readonly Attack[] = [
  { rule: 'HOSTILE-20', says: 'foreign and missing origins', play: foreignOrigins },
  {
    rule: 'HOSTILE-21',
    says: 'cookies made up, changed, or replayed after the end of their session',
    play: replayedCookies,
  },
  { rule: 'HOSTILE-22', says: 'noise on the port, and requests that are nearly one', play: noise },
  { rule: 'HOSTILE-23', says: 'frames that break the WebSocket protocol', play: brokenFrames },
]
