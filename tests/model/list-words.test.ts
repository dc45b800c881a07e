import { expect, test } from 'vitest'
import { listWords } from '@/model/edition/list-words'

test('WORDS-9 a list in Welsh says “a” or “ac” by what follows, and never both', () => {
  const list = listWords('cy')
  expect(list([])).toBe('')
  expect(list(['Tîm'])).toBe('Tîm')
  expect(list(['Tîm', 'Lloches'])).toBe('Tîm a Lloches')
  expect(list(['Tîm', 'Lloches', 'Ymddiriedaeth'])).toBe('Tîm, Lloches ac Ymddiriedaeth')
  expect(list(['a', 'b', 'ŵyl'])).toBe('a, b ac ŵyl')
  expect([
    list(['1', '2']),
    list(['2', '1']),
    list(['2', '11']),
    list(['2', '80']),
    list(['2', '12']),
  ]).toEqual([...['1 a 2', '2 ac 1', '2 ac 11', '2 ac 80', '2 a 12']])
})

test('WORDS-9 a list in English is as the British write it', () => {
  expect(listWords('en')(['one', 'two', 'three'])).toBe('one, two and three')
})
