import { expect, test } from 'vitest'
import { readOnce } from '@/server/database/read-once'

test('STORE-58 a text is read once; of very many, those read last are kept', () => {
  const asked: string[] = []
  const read = readOnce(text => {
    asked.push(text)
    return { text }
  })
  expect(read('a')).toBe(read('a'))
  expect(asked).toEqual(['a'])
  for (let at = 0; at < 30; at += 1) read(String(at))
  read('29')
  expect(asked).toHaveLength(31)
  expect(read('a')).toEqual({ text: 'a' })
  expect(asked).toHaveLength(32)
})
