import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrastOnPaper, leastContrast, plainHouse, readableColour } from '@/model/report/house-style'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map(value => `#${value.toString(16).padStart(6, '0')}`)

test('REPORT-70 contrast is that of WCAG: black 21, white 1, this grey 4.54', () => {
  expect(contrastOnPaper('#000000')).toBeCloseTo(21)
  expect(contrastOnPaper('#ffffff')).toBeCloseTo(1)
  expect(contrastOnPaper('#767676')).toBeCloseTo(4.54, 2)
  expect(contrastOnPaper(plainHouse.accent)).toBeGreaterThan(leastContrast)
})

test('REPORT-70 what is offered in place of a colour can be read, and a colour that can be read is itself', () => {
  fc.assert(
    fc.property(anyColour, colour => {
      expect(contrastOnPaper(readableColour(colour))).toBeGreaterThanOrEqual(leastContrast)
      if (contrastOnPaper(colour) >= leastContrast) expect(readableColour(colour)).toBe(colour)
    }),
  )
})
