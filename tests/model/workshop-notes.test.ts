import { expect, test } from 'vitest'
import { roles } from '@/model/access/role'
import { canJoinWorkshop, canPrepareWorkshop, canSteerWorkshop } from '@/model/access/workshop'
import { heapLimit, pinSchema } from '@/model/workshop/note'

test('ROOM-15 those named as facilitators steer, and owners; a viewer never, nor somebody of another workspace', () => {
  const workshop = { workspaceId: 'w', plan: { facilitators: ['ann'] } }
  const may = (accountId: string, workspaceId = 'w') =>
    roles.filter(role => canSteerWorkshop({ accountId, workspaceId, role }, workshop))
  expect(may('ann')).toEqual(['owner', 'facilitator', 'member'])
  expect(may('bea')).toEqual(['owner'])
  expect(may('ann', 'another')).toEqual([])
})

test('ROOM-15 facilitators prepare a workshop, and whoever sees the map may join', () => {
  const whom = (can: typeof canJoinWorkshop) =>
    roles.filter(role => can({ accountId: 'a', workspaceId: 'w', role }, { workspaceId: 'w' }))
  expect(whom(canPrepareWorkshop)).toEqual(['owner', 'facilitator'])
  expect(whom(canJoinWorkshop)).toEqual([...roles])
})

test('ROOM-37 a note is pinned to a party, a relationship, the whole, or a theme, and to nothing else', () => {
  for (const key of ['constellation', 'party:p1', 'relationship:r1', 'theme:safety'])
    expect(pinSchema.safeParse(key).success).toBe(true)
  for (const key of ['', 'account:a', 'theme:', `theme:${'x'.repeat(heapLimit)}`])
    expect(pinSchema.safeParse(key).success).toBe(false)
})
