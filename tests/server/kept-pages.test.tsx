import { expect, test } from 'vitest'
import { keptPages } from '@/app/here/kept-pages'

const frame = { exitUrl: 'https://neutral.example/', idle: null, refresh: null, sign: null, isWhole: true }
let drawings = 0
function Words({ words }: { readonly words: string }) {
  drawings += 1
  return <p>{words}</p>
}
const page = (words: string, isAnyones: boolean) =>
  ({ language: 'en', page: <Words words={words} />, foot: <footer>Help</footer>, isAnyones }) as const

test('PART-27 a page with nothing of somebody’s own is drawn once, and each who sees it is given a nonce of their own', () => {
  const drawing = keptPages('let script')
  drawings = 0
  const [first, second] = ['one', 'two'].map(nonce => drawing(page('The question', true), frame, nonce))
  expect(drawings).toBe(1)
  expect(first).toMatch(/^<!doctype html><html lang="en">.*<p>The question<\/p><footer>Help<\/footer>/s)
  expect(first).toContain('<script nonce="one">let script</script>')
  expect(second).toBe(first?.replaceAll('nonce="one"', 'nonce="two"'))
})

test('PART-27 what is somebody’s own is drawn each time', () => {
  const drawing = keptPages('')
  drawings = 0
  for (const _ of [1, 2]) expect(drawing(page('My words', false), frame, 'n')).toContain('<p>My words</p>')
  expect(drawings).toBe(2)
})

test('PART-27 other words, another language, another sign of the room and another frame are other pages', () => {
  const drawing = keptPages('')
  const shown = (words: string, other: object = {}) => drawing(page(words, true), { ...frame, ...other }, 'n')
  expect(shown('One')).not.toBe(shown('Other'))
  expect(drawing({ ...page('One', true), language: 'cy' }, frame, 'n')).toContain('<html lang="cy">')
  expect(shown('One', { sign: 'abc' })).toContain('data-sign="abc"')
  expect(shown('One', { sign: 'def' })).toContain('data-sign="def"')
  expect(shown('One')).not.toContain('data-sign')
  expect(shown('One', { refresh: 15 })).toContain('content="15"')
  expect(shown('One', { isWhole: false })).not.toContain('<style')
})
