import { codeOfBytes } from '@/model/rounds/code'
import { mutated } from '../frames'
import { ask, cookieIn, sendForm, type Told } from './asking'
import { type Attack, assert, type Scene } from './attack'

const joins = (told: Told) => told.text.includes('Before you start')
const guess = ({ world, dice }: Scene, from: string) =>
  sendForm(world, { act: 'enter', language: 'en', code: codeOfBytes(dice.bytes(5)) }, { from })

/** Guesses from few and from many addresses; whoever holds a code still comes in. */
async function guessedCodes(scene: Scene): Promise<void> {
  const { world, strength, tally } = scene
  const addresses = Array.from({ length: strength }, (_, at) => `127.0.1.${at + 1}`)
  let looked = 0
  for (const from of addresses)
    for (let at = 0; at < 15; at += 1) {
      const told = await Promise.all(Array.from({ length: 10 }, () => guess(scene, from)))
      for (const one of told) {
        assert.equal(one.status, 200)
        assert.ok(!joins(one), 'a guess came in')
        const isLooked = one.text.includes('This code does not work')
        if (isLooked) looked += 1
        tally.add(isLooked ? 'looked at' : 'told to wait')
      }
    }
  assert.ok(looked <= 61 * addresses.length, `${looked} guesses were looked at`)
  const code = world.code()
  const end = Date.now() + 60_000
  while (!joins(await sendForm(world, { act: 'enter', language: 'en', code }, { from: '127.0.2.1' }))) {
    assert.ok(Date.now() < end, 'who holds a code is kept out')
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  tally.add('who holds a code comes in')
}

/** A guest's cookie after Exit, after another came in with the same code, and made up. */
async function replayedGuest({ world, tally }: Scene): Promise<void> {
  const code = world.code()
  const enter = () => sendForm(world, { act: 'enter', language: 'en', code })
  const first = cookieIn(await enter())
  const second = cookieIn(await enter())
  await sendForm(world, { act: 'exit' }, { cookie: second })
  for (const cookie of [first, second, 'page=', 'page=x', `page=${'y'.repeat(4_000)}`]) {
    const { status, text } = await ask({ port: world.port, headers: { cookie } })
    tally.add(String(status))
    assert.ok(status === 401 && text.includes('Type your code'), cookie)
  }
}

const sound = [
  'act=enter&language=en&code=ABCD+2345',
  'act=next&at=2&option=yes&words=',
  'act=change&to=1',
  'act=skip&at=promise',
  'act=send',
  'act=time&slow=yes',
  'act=language&language=cy',
]
const unsound = [
  '',
  'act',
  'act=',
  'act=enter',
  'act=next&at=-1',
  'act=next&at=1e9',
  'act=next&at=NaN',
  'act=change&to=99999999999999999999',
  'act=__proto__&__proto__=1&constructor=2',
  'act=next&at=2&option=__proto__&option=constructor&words=%00%ff%C0%AF',
  `act=next&at=2&${'option=a&'.repeat(1_000)}`,
  `act=next&at=2&option=${'a'.repeat(5_000)}`,
  `act=next&at=2&words=${'w'.repeat(60_000)}`,
  `act=next&at=2&words=${'w'.repeat(70_000)}`,
  `act=next&at=2&words=${encodeURIComponent('\u202e\u0000\ud83d\ude00'.repeat(300))}`,
  '%',
  '%E0%A4%A',
  '&&&===',
]
const types = [
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json',
  'text/plain',
  '',
]

/** Forms that are none, nearly one, or sent at the wrong moment, with and without a sitting. */
async function malformedForms({ world, dice, strength, tally }: Scene): Promise<void> {
  const cookie = cookieIn(await sendForm(world, { act: 'enter', language: 'en', code: world.code() }))
  const changed = Array.from({ length: 120 * strength }, () =>
    mutated(Buffer.from(dice.pick([...sound, ...unsound]) || 'a'), dice),
  )
  const bodies: readonly (string | Uint8Array)[] = [...sound, ...unsound, ...changed]
  for (const body of bodies) {
    const headers = {
      'content-type': dice.pick(types),
      origin: world.origin,
      host: new URL(world.origin).host,
      ...(dice.int(2) ? { cookie } : {}),
      ...(dice.int(2) ? { 'x-by': 'script' } : {}),
    }
    const { status } = await ask({ port: world.port, method: 'POST', headers, body })
    tally.add(String(status))
    assert.ok([200, 204, 303, 400, 401, 413].includes(status), `${status} for ${String(body).slice(0, 80)}`)
  }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
    assert.equal((await ask({ port: world.port, method, headers: { cookie } })).status, 405)
  const large = await ask({
    port: world.port,
    method: 'POST',
    headers: { 'content-length': '99999999' },
    body: 'act',
  })
  tally.add(`too large: ${large.status}`)
  assert.equal(large.status, 413)
}

/** The participant pages, which anyone can reach. */
export const onTheParticipantPages: readonly Attack[] = [
  { rule: 'HOSTILE-30', says: 'codes guessed at speed', play: guessedCodes },
  { rule: 'HOSTILE-31', says: 'a guest’s cookie replayed', play: replayedGuest },
  { rule: 'HOSTILE-32', says: 'malformed forms', play: malformedForms },
]
