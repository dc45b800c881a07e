import { expect, test } from 'vitest'
import type { Note } from '@/model/workshop/note'
import { type Behind, roomView } from '@/model/workshop/room-view'
import { firstRoom } from '@/model/workshop/workshop'
import { aSeat, aWorkshop, aWorkshopPlan } from '../builders/a-workshop'

const aNote = (given: Partial<Note> = {}): Note => ({
  id: 'n',
  stage: 'missing',
  text: 'A way by text',
  state: 'private',
  heap: null,
  pin: null,
  ...given,
})
const behind = (given: Partial<Behind> = {}): Behind => ({
  seat: aSeat(),
  notes: [],
  ballot: {},
  sums: new Map(),
  hasAnswered: false,
  ...given,
})
const at = (stage: number, given: object = {}) => aWorkshop({ room: { ...firstRoom, stage, ...given } })
const doing = (workshop: ReturnType<typeof aWorkshop>, given: Partial<Behind> = {}) => {
  const view = roomView(workshop, behind(given), 0)
  return view.is === 'in' ? view.doing : view.is
}

test('ROOM-50 what facilitators see alone is nowhere in what a participant is shown', () => {
  const plan = aWorkshopPlan({ notes: 'SENTINEL-NOTES', facilitators: ['SENTINEL-ACCOUNT'] })
  const sheet = {
    ...plan.sheet,
    stages: plan.sheet.stages.map(stage => ({ ...stage, say: { en: 'SENTINEL-SAY' } })),
  }
  const notes = [
    aNote({ text: 'SENTINEL-PRIVATE' }),
    aNote({ text: 'SENTINEL-KEPT-BACK', state: 'kept-back' }),
    aNote({ text: 'Shown', state: 'shown' }),
  ]
  for (let stage = -1; stage < sheet.stages.length; stage += 1)
    for (const revealed of [[], sheet.stages.map(({ id }) => id)]) {
      const workshop = {
        ...at(stage, { revealed, round: 'r' }),
        plan: { ...plan, sheet },
        door: 'SENTINEL-DOOR',
      }
      const view = roomView(workshop, behind({ notes, seat: aSeat({ accountId: 'SENTINEL-OWN' }) }), 0)
      expect(JSON.stringify(view)).not.toContain('SENTINEL')
    }
})

test('ROOM-51 who waits, was removed or comes after the end is shown nothing of the room', () => {
  const running = at(1)
  expect(roomView(running, behind({ seat: aSeat({ state: 'waiting' }) }), 0)).toEqual({ is: 'waiting' })
  expect(roomView(running, behind({ seat: aSeat({ state: 'removed' }) }), 0)).toEqual({ is: 'removed' })
  expect(roomView({ ...running, state: 'ended' }, behind(), 0)).toEqual({ is: 'over' })
})

test('ROOM-30 notes are written alone, then shown under their headings', () => {
  expect(doing(at(2))).toEqual({ is: 'write', what: 'notes' })
  const notes = [
    aNote({ text: 'Loose', state: 'shown' }),
    aNote({ text: 'Texting', state: 'shown', heap: 'Ways in' }),
    aNote({ text: 'Kept', state: 'kept-back' }),
    aNote({ text: 'Chat', state: 'shown', heap: 'Ways in' }),
  ]
  expect(doing(at(2, { revealed: ['missing'] }), { notes })).toEqual({
    is: 'shown',
    what: 'notes',
    heaps: [
      { heap: 'Ways in', notes: ['Texting', 'Chat'] },
      { heap: null, notes: ['Loose'] },
    ],
  })
})

test('ROOM-40 at the check, each is shown what they can do', () => {
  const open = at(3, { round: 'r' })
  expect(doing(open, { seat: aSeat({ invitee: 'i' }) })).toEqual({ is: 'answer', invitee: 'i' })
  expect(doing(open, { seat: aSeat({ invitee: 'i' }), hasAnswered: true })).toEqual({ is: 'answered' })
  expect(doing(open)).toEqual({ is: 'came-later' })
  expect(doing(at(3, { round: 'r', revealed: ['check'] }))).toEqual({ is: 'check-shown', round: 'r' })
})

test('ROOM-35 a vote shows options while it is open and sums when it is closed', () => {
  const options = [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ]
  const vote = { options, dots: 3, isOpen: true }
  expect(doing(at(6))).toEqual({ is: 'vote-soon' })
  expect(doing(at(6, { votes: { decide: vote } }), { ballot: { a: 1 } })).toEqual({
    is: 'vote',
    vote,
    ballot: { a: 1 },
  })
  const closed = at(6, { votes: { decide: { ...vote, isOpen: false } } })
  expect(doing(closed, { sums: new Map([['b', 4]]) })).toEqual({
    is: 'vote-shown',
    dots: [
      { text: 'B', dots: 4 },
      { text: 'A', dots: 0 },
    ],
  })
})
