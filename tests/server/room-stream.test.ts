import { expect, test } from 'vitest'
import { noPeers } from '@/server/live/peers'
import { joinAddress } from '@/server/workshop/join-address'
import { roomNews } from '@/server/workshop/room-news'
import { roomStream } from '@/server/workshop/room-stream'

function aStream() {
  const rooms = roomNews(noPeers)
  const leaving = new AbortController()
  let may = true
  let ended = 0
  const stream = roomStream({
    rooms,
    workshopId: 'room',
    mayHear: async () => may,
    signal: leaving.signal,
    over: () => {
      ended += 1
    },
  })
  const reader = stream.getReader()
  const next = async () => {
    const { value, done } = await reader.read()
    return done ? 'over' : new TextDecoder().decode(value)
  }
  return {
    rooms,
    next,
    leave: () => leaving.abort(),
    cancel: () => reader.cancel(),
    withdraw: () => {
      may = false
    },
    endings: () => ended,
  }
}

test('DESK-10 the news say only that something changed', async () => {
  const { rooms, next, leave, endings } = aStream()
  expect(await next()).toContain('event: here')
  rooms.say('another room')
  rooms.say('room')
  expect(await next()).toBe('data: changed\n\n')
  leave()
  expect(await next()).toBe('over')
  expect(rooms.followers('room')).toBe(0)
  expect(endings()).toBe(1)
})

test('DESK-10 whoever may no longer steer hears nothing more, and is not kept', async () => {
  const { rooms, next, withdraw } = aStream()
  await next()
  withdraw()
  rooms.say('room')
  expect(await next()).toBe('over')
  expect(rooms.followers('room')).toBe(0)
})

test('DESK-10 a browser that goes leaves nobody behind who listens', async () => {
  const { rooms, next, cancel, endings } = aStream()
  await next()
  await cancel()
  expect(rooms.followers('room')).toBe(0)
  expect(endings()).toBe(1)
})

test('DESK-11 plain http to anything but this machine is told', () => {
  const at = (publicUrl: string | undefined, host: string | null, addresses: string[] = []) =>
    joinAddress({ publicUrl, port: 3000 }, host, addresses)
  expect(at('https://maps.example.org', 'localhost:3000')).toEqual({
    address: 'https://maps.example.org/here',
    isPlain: false,
  })
  expect(at('http://maps.example.org', null)).toMatchObject({ isPlain: true })
  expect(at(undefined, '192.0.2.7:3000')).toEqual({ address: 'http://192.0.2.7:3000/here', isPlain: true })
  expect(at(undefined, 'localhost:3000', ['192.0.2.9'])).toEqual({
    address: 'http://192.0.2.9:3000/here',
    isPlain: true,
  })
  expect(at(undefined, '127.0.0.1:3000')).toEqual({ address: 'http://localhost:3000/here', isPlain: false })
  expect(at(undefined, 'not a host')).toMatchObject({ isPlain: false })
})
