import { expect, test } from 'vitest'
import { inTurn } from '@/server/in-turn'

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

test('HOSTILE-61 of what is asked at once one is begun in a turn, in the order it came', async () => {
  const begun: number[] = []
  const take = inTurn((nth: number) => {
    begun.push(nth)
    if (nth === 1) take(4)
  })
  for (const nth of [1, 2, 3]) take(nth)
  expect(begun).toEqual([])
  const counts: number[] = []
  for (let at = 0; at < 4; at += 1) {
    await turn()
    counts.push(begun.length)
  }
  expect(counts).toEqual([1, 2, 3, 4])
  expect(begun).toEqual([1, 2, 3, 4])
})
