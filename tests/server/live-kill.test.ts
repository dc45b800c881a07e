import { expect, test } from 'vitest'
import { postgresPlace } from '../contracts/places'
import { killOneOfTwo } from '../load/kill-one-of-two'
import { killRounds } from '../load/kill-rounds'

const postgresUrl = process.env.TEST_DATABASE_URL
const redisUrl = process.env.TEST_REDIS_URL

test('LIVE-16 three kills on SQLite lose nothing that was called saved or seen', {
  timeout: 120_000,
}, async () => {
  const rounds = await killRounds({ rounds: 3 })
  expect(rounds.map(round => round.lost)).toEqual([0, 0, 0])
  expect(rounds.every(round => round.saved > 0 && round.seen > 0)).toBe(true)
})

test.runIf(postgresUrl)(
  'LIVE-16 three kills on PostgreSQL lose nothing that was called saved or seen',
  { timeout: 120_000 },
  async () => {
    const place = await postgresPlace(postgresUrl ?? '')
    try {
      const rounds = await killRounds({ rounds: 3, databaseUrl: place.url })
      expect(rounds.map(round => round.lost)).toEqual([0, 0, 0])
    } finally {
      await place.remove()
    }
  },
)

test.runIf(postgresUrl && redisUrl)(
  'PROC-7 of two processes one is killed: nothing that was saved or seen is lost, and its people go on at the other',
  { timeout: 120_000 },
  async () => {
    const place = await postgresPlace(postgresUrl ?? '')
    try {
      const rounds = await killOneOfTwo({ rounds: 2, databaseUrl: place.url, redisUrl: redisUrl ?? '' })
      expect(rounds.map(round => round.lost)).toEqual([0, 0])
      expect(rounds.every(round => round.saved > 0 && round.seen > 0)).toBe(true)
    } finally {
      await place.remove()
    }
  },
)
