import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { elementById } from '@/model/edition/element-by-id'
import { everyElement } from '@/model/edition/every-element'
import { everyTheme } from '@/model/edition/every-theme'
import { themeById } from '@/model/edition/theme-by-id'
import { wordsIn } from '@/model/edition/words-in'

test('EDITION-7 every theme is listed, the foundation first', () => {
  expect(everyTheme(interimEdition)).toEqual([interimEdition.foundation, ...interimEdition.themes])
})

test('EDITION-7 every element is listed with the theme that holds it', () => {
  const all = everyElement(interimEdition)
  expect(all).toHaveLength(31)
  expect(all.every(({ theme, element }) => theme.elements.includes(element))).toBe(true)
})

test('EDITION-7 themes and elements are found by id, and an unknown id finds nothing', () => {
  for (const { theme, element } of everyElement(interimEdition)) {
    expect(themeById(interimEdition, theme.id)).toBe(theme)
    expect(elementById(interimEdition, element.id)).toBe(element)
  }
  expect(themeById(interimEdition, 'pace-is-chosen')).toBeUndefined()
  expect(elementById(interimEdition, 'safety')).toBeUndefined()
})

test('EDITION-8 missing Welsh falls back to English, named as English', () => {
  expect(wordsIn({ en: 'We listen.', cy: 'Rydym yn gwrando.' }, 'cy')).toEqual({
    text: 'Rydym yn gwrando.',
    language: 'cy',
  })
  expect(wordsIn({ en: 'We listen.' }, 'cy')).toEqual({ text: 'We listen.', language: 'en' })
})
