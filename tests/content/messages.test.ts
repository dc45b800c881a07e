import { expect, test } from 'vitest'
import { english, welsh } from '@/content/messages/messages'
import { messagesIn } from '@/content/messages/messages-in'

type Tree = { readonly [key: string]: string | Tree }

const leaves = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value] as [string, string]] : leaves(value, `${at}${key}.`),
  )

const values = (message: string) => [...message.matchAll(/\{(\w+)[},]/g)].map(match => match[1]).sort()

const inEnglish = new Map(leaves(english))

test.each(leaves(welsh))(
  'WORDS-4 the Welsh %s stands in for English words with the same values',
  (key, message) => {
    const original = inEnglish.get(key)
    expect(original, 'there is no such English message').toBeDefined()
    expect(new Set(values(message))).toEqual(new Set(values(original ?? '')))
  },
)

test('WORDS-5 what Welsh lacks is English', () => {
  const merged = new Map(leaves(messagesIn('cy')))
  expect([...merged.keys()].sort()).toEqual([...inEnglish.keys()].sort())
})
