import assert from 'node:assert/strict'
import { ask, cookieIn, type Fields, sendForm, type Told } from './attacks/asking'
import type { World } from './hostile-world'

type Place = Pick<World, 'port' | 'origin'>

/** Somebody without an account who has typed a workshop's code. */
export interface RoomGuest {
  readonly cookie: string
  /** The names they may choose from. */
  readonly names: readonly string[]
  /** Sends a form and resolves to the page that comes back. */
  send(fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Told>
  page(): Promise<Told>
}

/** Somebody with a seat. */
export interface Sitter extends RoomGuest {
  readonly name: string
}

// An address of their own: whoever guesses from others slows them down by seconds at most.
const from = '127.0.4.1'

/** Types a code, and again while told to wait. */
export async function entered(place: Place, code: string, address = from): Promise<Told> {
  const end = Date.now() + 60_000
  for (;;) {
    const told = await sendForm(place, { act: 'enter', language: 'en', code }, { from: address })
    if (!told.text.includes('Too many codes') || Date.now() > end) return told
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}

/** Comes as far as the choice of a name. */
export async function onTheWay(place: Place, code: string): Promise<RoomGuest> {
  const cookie = cookieIn(await entered(place, code))
  assert.notEqual(cookie, '', 'who holds a code is kept out')
  const send: RoomGuest['send'] = (fields, headers = {}) => sendForm(place, fields, { cookie, headers, from })
  const { text } = await send({ act: 'on', at: 'before' })
  const names = [...text.matchAll(/name="name" value="([^"]+)"/g)].map(([, name = '']) => name)
  // As our script asks: without it a page hides when nobody does anything.
  const headers = { cookie, host: new URL(place.origin).host, 'x-by': 'script' }
  return { cookie, names, send, page: () => ask({ port: place.port, headers }) }
}

/** Takes a seat and waits in the lobby. */
export async function inTheLobby(place: Place, code: string): Promise<Sitter> {
  const guest = await onTheWay(place, code)
  const name = guest.names[0] ?? ''
  const { text } = await guest.send({ act: 'sit', name, perspective: 'team-member' })
  assert.match(text, /Someone lets you in/)
  return { ...guest, name }
}
