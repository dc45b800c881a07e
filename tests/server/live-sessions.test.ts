import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Actor } from '@/model/access/role'
import { liveLimits } from '@/server/live/limits'
import type { LiveSocket } from '@/server/live/live-socket'
import { createLiveSockets } from '@/server/live/live-sockets'

const member: Actor = { accountId: 'a', workspaceId: 'w', role: 'member' }

function aSocket(actorNow: () => Promise<Actor | undefined>): LiveSocket {
  return { actor: member, actorNow, beat: vi.fn(), cutOff: vi.fn(), leave: vi.fn() } as unknown as LiveSocket
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test.each([
  ['its session ended', async () => undefined],
  ['its role is another now', async () => ({ ...member, role: 'viewer' }) as Actor],
  ['its session is of another workspace now', async () => ({ ...member, workspaceId: 'v' })],
])('LIVE-44 an open connection is closed at the next sign of life when %s', async (_, actorNow) => {
  const sockets = createLiveSockets()
  const socket = aSocket(actorNow)
  sockets.add(socket)
  await vi.advanceTimersByTimeAsync(liveLimits.heartbeat)
  expect(socket.cutOff).toHaveBeenCalledWith('right-withdrawn')
  sockets.close()
})

test('LIVE-44 a connection stays open while its session lasts, and where the database does not answer', async () => {
  const sockets = createLiveSockets()
  const [sound, unanswered] = [aSocket(async () => member), aSocket(() => Promise.reject(new Error('busy')))]
  sockets.add(sound)
  sockets.add(unanswered)
  await vi.advanceTimersByTimeAsync(liveLimits.heartbeat * 3)
  expect(sound.cutOff).not.toHaveBeenCalled()
  expect(unanswered.cutOff).not.toHaveBeenCalled()
  sockets.close()
})

test('LIVE-57 of many connections each is asked for a sign of life once in twenty seconds, and few at a time', async () => {
  const sockets = createLiveSockets()
  const many = Array.from({ length: 400 }, () => aSocket(async () => member))
  for (const socket of many) sockets.add(socket)
  const asked = () => many.reduce((sum, { beat }) => sum + vi.mocked(beat).mock.calls.length, 0)
  const atOnce: number[] = []
  for (let at = 0; at < liveLimits.heartbeat; at += 100) {
    const before = asked()
    await vi.advanceTimersByTimeAsync(100)
    atOnce.push(asked() - before)
  }
  expect(many.every(({ beat }) => vi.mocked(beat).mock.calls.length === 1)).toBe(true)
  expect(Math.max(...atOnce)).toBeLessThan(40)
  sockets.close()
})
