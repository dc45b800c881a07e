import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import cy from '@/content/messages/cy/model.json'
import en from '@/content/messages/en/model.json'
import { everyTheme } from '@/model/edition/every-theme'
import { perspectives } from '@/model/edition/perspective'

const closed = /^(why|do|does|did|is|are|was|were|can|could|should|would|will|have|has)\b/i

test.each(reflectionPrompts)('EDITION-17 the prompt $id is one open, kind question', ({ words }) => {
  expect(words.en).toMatch(/^[A-Z][^.?!]+\?$/)
  expect(words.en).not.toMatch(closed)
})

test('EDITION-17 a closed or accusing question would be noticed', () => {
  expect('Why did you not ring?').toMatch(closed)
  expect('Is it safe?').toMatch(closed)
})

test('EDITION-18 there are prompts for the whole, a relationship, a party, and two or three for each theme', () => {
  for (const about of ['constellation', 'relationship', 'party'] as const) {
    expect(reflectionPrompts.filter(prompt => prompt.about === about).length).toBeGreaterThanOrEqual(2)
  }
  const themeIds = reflectionPrompts.flatMap(prompt => (prompt.about === 'theme' ? [prompt.themeId] : []))
  for (const theme of everyTheme(interimEdition)) {
    expect([2, 3]).toContain(themeIds.filter(id => id === theme.id).length)
  }
  expect(new Set(themeIds)).toEqual(new Set(everyTheme(interimEdition).map(theme => theme.id)))
})

test('EDITION-18 the ids of prompts are unique and short enough to be kept with a reflection', () => {
  const ids = reflectionPrompts.map(prompt => prompt.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter(id => id.length > 64)).toEqual([])
})

/** Every message with its key path, as `perspectives.team`. */
function messagesOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, message]): [string, string][] =>
    typeof message === 'string' ? [[path + key, message]] : messagesOf(message, `${path}${key}.`),
  )
}
const gapsOf = (message: string) => (message.match(/\{\w+/g) ?? []).toSorted()

test('EDITION-19 the page that introduces the Model has the same words to show in both languages', () => {
  const welsh = new Map(messagesOf(cy))
  expect([...welsh.keys()].toSorted()).toEqual(
    messagesOf(en)
      .map(([key]) => key)
      .toSorted(),
  )
  for (const [key, message] of messagesOf(en))
    expect([key, gapsOf(welsh.get(key) ?? '')]).toEqual([key, gapsOf(message)])
})

test('EDITION-19 each perspective is named', () => {
  expect(Object.keys(en.perspectives)).toEqual([...perspectives])
  expect(Object.keys(en.perspectiveHints)).toEqual([...perspectives])
})
