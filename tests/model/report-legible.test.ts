import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HasGlyph, legibleText } from '@/model/report/legible-text'

const latin: HasGlyph = code =>
  (code >= 32 && code < 0x180 && code !== 127) || code === 0x175 || code === 0x177

test('REPORT-45 what the typeface has stays as it is', () => {
  expect(legibleText('Tŷ Gŵyr, naïve – no', code => latin(code) || code === 0x2013)).toEqual({
    text: 'Tŷ Gŵyr, naïve – no',
    isReplaced: false,
  })
})

test('REPORT-45 letters in pieces are put together', () => {
  expect(legibleText('T\u0079\u0302', latin)).toEqual({ text: 'Tŷ', isReplaced: false })
})

test('REPORT-45 what a reader sees as one sign becomes one box', () => {
  expect(legibleText('a 👩‍👩‍👧 b Я', latin)).toEqual({ text: 'a □ b □', isReplaced: true })
})

test('REPORT-45 a letter whose marks are missing loses only them', () => {
  expect(legibleText('ắ', latin)).toEqual({ text: 'a', isReplaced: true })
})

test('REPORT-45 control and invisible characters go, new lines stay', () => {
  expect(legibleText('a\u0000\u001b\u200b\u202eb\tc\r\nd', latin)).toEqual({
    text: 'ab c\nd',
    isReplaced: false,
  })
})

test('REPORT-45 nothing comes out that the typeface lacks, but the box', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { text: fitted } = legibleText(text, latin)
      expect(
        [...fitted].every(letter => letter === '□' || letter === '\n' || latin(letter.codePointAt(0) ?? 0)),
      ).toBe(true)
    }),
  )
})
