import { expect, test, vi } from 'vitest'
import { fewAtOnce } from '@/server/identity/few-at-once'
import { hashPassword, isPassword } from '@/server/identity/password-hash'

const argon = vi.hoisted(() => ({ running: 0, most: 0, begun: [] as string[] }))
vi.mock('@node-rs/argon2', () => {
  const work = async (password: string) => {
    argon.running += 1
    argon.most = Math.max(argon.most, argon.running)
    argon.begun.push(password)
    await new Promise(resolve => setTimeout(resolve, 5))
    argon.running -= 1
    if (password === 'broken') throw new Error('out of memory')
  }
  return {
    hash: (password: string) => work(password).then(() => `hash of ${password}`),
    verify: (stored: string, password: string) => work(password).then(() => stored === `hash of ${password}`),
  }
})

test('IDENTITY-55 of thirty who sign in at once two are worked on at a time, in the order they came, and each gets their answer', async () => {
  await isPassword(undefined, 'the first of all')
  Object.assign(argon, { most: 0, begun: [] })
  const people = Array.from({ length: 30 }, (_, at) => `password ${at}`)
  const answers = await Promise.all(
    people.map((password, at) =>
      at % 3 === 0
        ? hashPassword(password)
        : isPassword(at % 3 === 1 ? `hash of ${password}` : undefined, password),
    ),
  )
  expect(answers.filter(answer => answer === true)).toHaveLength(10)
  expect(answers.filter(answer => answer === false)).toHaveLength(10)
  expect(argon.begun.toSorted()).toEqual(people.toSorted())
  expect(argon.most).toBe(2)
})

test('IDENTITY-55 one that fails gives its place on', async () => {
  const results = await Promise.allSettled(['broken', 'broken', 'broken', 'sound'].map(hashPassword))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled'])
})

test('IDENTITY-55 who waits longest is next', async () => {
  const inTurn = fewAtOnce(1)
  const done: number[] = []
  await Promise.all([3, 1, 2].map(one => inTurn(async () => void done.push(one))))
  expect(done).toEqual([3, 1, 2])
})
