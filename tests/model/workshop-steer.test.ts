import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Step, steer } from '@/model/workshop/steer'
import { leftOn } from '@/model/workshop/time-left'
import { dotsOn, takenBallot, type Vote } from '@/model/workshop/vote'
import { firstRoom, type Room, roomSchema } from '@/model/workshop/workshop'
import { aWorkshopPlan } from '../builders/a-workshop'

const plan = aWorkshopPlan()
const minute = 60_000
const options = [
  { id: 'a', text: 'A safe phone' },
  { id: 'b', text: 'A second way in' },
]

function after(steps: readonly Step[], now = 0, room: Room = firstRoom): Room {
  return steps.reduce((before, step) => {
    const steered = steer(before, plan, step, now)
    if ('refusal' in steered) throw new Error(steered.refusal)
    return steered.room
  }, room)
}
const refusalOf = (room: Room, step: Step) => {
  const steered = steer(room, plan, step, 0)
  return 'refusal' in steered ? steered.refusal : undefined
}

test('ROOM-10 a stage starts its own time', () => {
  const room = after([{ do: 'stage', to: 0 }], 1000)
  expect(room.timer).toEqual({ is: 'running', until: 1000 + 8 * minute })
  expect(after([{ do: 'stage', to: 0 }], 5000, room)).toEqual(room)
})

test('ROOM-10 time that is stopped and started again has the same left', () => {
  fc.assert(
    fc.property(fc.nat(20 * minute), fc.nat(20 * minute), (stopped, started) => {
      const running = after([{ do: 'stage', to: 0 }], 0)
      const still = after([{ do: 'timer', set: 'stop' }], stopped, running)
      const again = after([{ do: 'timer', set: 'start' }], stopped + started, still)
      const left = leftOn(running.timer, stopped)
      expect(leftOn(still.timer, stopped + started)).toBe(left)
      expect(leftOn(again.timer, stopped + started)).toBe(Math.max(0, left))
    }),
  )
})

test('ROOM-10 more time counts from now where it had run out', () => {
  const late = after([{ do: 'more-time', minutes: 5 }], 30 * minute, after([{ do: 'stage', to: 0 }], 0))
  expect(leftOn(late.timer, 30 * minute)).toBe(5 * minute)
  const early = after([{ do: 'more-time', minutes: 5 }], 0, after([{ do: 'stage', to: 0 }], 0))
  expect(leftOn(early.timer, 0)).toBe(13 * minute)
})

test('ROOM-11 a step that does not fit is refused', () => {
  expect(refusalOf(firstRoom, { do: 'stage', to: 99 })).toBe('no-such-stage')
  expect(refusalOf(firstRoom, { do: 'read', stage: 'nowhere' })).toBe('no-such-stage')
  expect(refusalOf(firstRoom, { do: 'read', stage: 'check' })).toBe('not-of-this-stage')
  expect(refusalOf(firstRoom, { do: 'reveal', stage: 'nowhere' })).toBe('no-such-stage')
  expect(refusalOf(firstRoom, { do: 'reveal', stage: 'look' })).toBe('not-of-this-stage')
  expect(refusalOf(firstRoom, { do: 'open-vote', stage: 'arrive', options })).toBe('not-of-this-stage')
  expect(refusalOf(firstRoom, { do: 'close-vote', stage: 'decide' })).toBe('no-open-vote')
})

test('ROOM-12 what was given alone is shown once, and a vote is opened and closed once', () => {
  const shown = after([{ do: 'reveal', stage: 'arrive' }])
  expect(refusalOf(shown, { do: 'reveal', stage: 'arrive' })).toBe('already-shown')
  const open = after([{ do: 'open-vote', stage: 'decide', options }])
  expect(open.votes.decide).toEqual({ options, dots: 3, isOpen: true })
  expect(refusalOf(open, { do: 'open-vote', stage: 'decide', options })).toBe('already-shown')
  const closed = after([{ do: 'close-vote', stage: 'decide' }], 0, open)
  expect(refusalOf(closed, { do: 'close-vote', stage: 'decide' })).toBe('no-open-vote')
})

test('ROOM-13 each call to gather has a greater number', () => {
  const room = after([
    { do: 'gather', at: [] },
    { do: 'gather', at: ['party:p1'] },
  ])
  expect(room.gather).toEqual({ count: 2, at: ['party:p1'], isOn: true })
})

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('door' as const), open: fc.boolean() }),
  fc.record({ do: fc.constant('stage' as const), to: fc.nat(12) }),
  fc.record({ do: fc.constant('timer' as const), set: fc.constantFrom('start' as const, 'stop' as const) }),
  fc.record({ do: fc.constant('more-time' as const), minutes: fc.integer({ min: 1, max: 240 }) }),
  fc.record({ do: fc.constant('light' as const), on: fc.constantFrom(null, 'party:p1') }),
  fc.record({ do: fc.constant('read' as const), stage: fc.constantFrom('arrive', 'check', 'look', 'x') }),
  fc.record({ do: fc.constant('reveal' as const), stage: fc.constantFrom('arrive', 'check', 'look', 'x') }),
  fc.record({
    do: fc.constant('open-vote' as const),
    stage: fc.constantFrom('decide', 'look'),
    options: fc.constant(options),
  }),
  fc.record({ do: fc.constant('close-vote' as const), stage: fc.constantFrom('decide', 'look') }),
)

test('ROOM-11 whatever is done, a room stays one that can be read', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.nat(10_000_000))), steps => {
      const room = steps.reduce((before, [one, now]) => {
        const steered = steer(before, plan, one, now)
        return 'refusal' in steered ? before : steered.room
      }, firstRoom)
      expect(roomSchema.parse(JSON.parse(JSON.stringify(room)))).toEqual(room)
    }),
  )
})

const vote: Vote = { options, dots: 3, isOpen: true }
const ballot = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -2, max: 5 }))

test('ROOM-35 a ballot has at most its dots, on options there are', () => {
  expect(takenBallot(vote, { a: 2, b: 1, c: 9 })).toEqual({ a: 2, b: 1 })
  expect(takenBallot(vote, { a: 2, b: 2 })).toBeUndefined()
  expect(takenBallot(vote, {})).toEqual({})
})

test('ROOM-36 the sums are those of all ballots together, never more than every person’s dots', () => {
  fc.assert(
    fc.property(fc.array(ballot), given => {
      const taken = given.map(one => takenBallot(vote, one)).filter(one => one !== undefined)
      const sums = dotsOn(vote, taken)
      const all = taken.flatMap(one => Object.values(one)).reduce((sum, n) => sum + n, 0)
      expect([...sums.values()].reduce((sum, n) => sum + n, 0)).toBe(all)
      expect(all).toBeLessThanOrEqual(taken.length * vote.dots)
      expect([...sums.keys()]).toEqual(['a', 'b'])
    }),
  )
})
