import { expect, test, vi } from 'vitest'
import { messagesIn } from '@/content/messages/messages-in'

const parties = [['count'], ' parties'] as const

vi.mock('@/content/messages/messages', () => ({
  english: { map: { parties: [['count'], ' parties'], title: 'Map', open: ['Open ', ['name']] } },
  welsh: { map: { title: ['Map ', ['name']], open: ['Agor ', ['name']] } },
}))

test('WORDS-6 a message that the build has parsed stays whole, and Welsh takes its place as a whole', () => {
  expect(messagesIn('cy')).toEqual({
    map: { parties, title: ['Map ', ['name']], open: ['Agor ', ['name']] },
  })
})
