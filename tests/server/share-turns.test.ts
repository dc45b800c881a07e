import { expect, test } from 'vitest'
import { shareTurns } from '@/server/database/share-turns'

test('STORE-55 many who ask to forget at once share a run that begins after they asked, and a failure is not passed on to the next', async () => {
  let began = 0
  let open: (() => void)[] = []
  const ask = shareTurns(() => {
    began += 1
    const mine = began
    return new Promise((resolve, reject) =>
      open.push(() => (mine === 2 ? reject(new Error('full')) : resolve())),
    )
  })
  const finish = () => {
    const all = open
    open = []
    for (const one of all) one()
  }
  const first = ask()
  const second = [ask(), ask()]
  expect(began).toBe(1)
  finish()
  await first
  await Promise.resolve()
  expect(began).toBe(2)
  const third = ask()
  expect(began).toBe(2)
  finish()
  for (const one of second) await expect(one).rejects.toThrow('full')
  await new Promise(resolve => setTimeout(resolve))
  expect(began).toBe(3)
  finish()
  await third
  const fourth = ask()
  expect(began).toBe(4)
  finish()
  await fourth
})
