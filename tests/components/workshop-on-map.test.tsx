// @vitest-environment jsdom
import { act } from 'react'
import { expect, test } from 'vitest'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import { roomStrip } from '@/components/workshop/room-strip-part'
import { SteerContext } from '@/components/workshop/steer-context'
import { type RoomNow, roomNow } from '@/model/workshop/room-now'
import type { Step } from '@/model/workshop/steer'
import { firstRoom } from '@/model/workshop/workshop'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { aLiveMap } from '../builders/a-live-map'
import { aWorkshop, aWorkshopPlan } from '../builders/a-workshop'
import { aPage, place, show } from './a-page'

aPage({ matches: query => query.includes('reduce'), parts: [roomStrip] })

const map = aConstellation({
  parties: [
    aParty({ id: 'p1', name: 'Survivors' }),
    aParty({ id: 'p2', name: 'Helpline team', position: [900, 0] }),
    aParty({ id: 'p3', name: 'Refuge team', position: [1800, 500] }),
  ],
  relationships: [aRelationship({ id: 'r1', from: 'p1', to: 'p2' })],
})

const now = (given: Partial<RoomNow> = {}): RoomNow => ({
  ...roomNow(
    aWorkshop({ room: { ...firstRoom, stage: 1 } }),
    { maySteer: false, seat: 'in', isHeldBack: false },
    0,
  ),
  ...given,
})

function showRoom(room: RoomNow | undefined) {
  const { live } = aLiveMap(map, {}, undefined, room)
  const steps: Step[] = []
  show(
    <SteerContext value={{ steer: (_workshop, step) => void steps.push(step) }}>
      <OpenLiveMap live={live} mayEdit fallback={null}>
        <ConstellationRoom />
      </OpenLiveMap>
    </SteerContext>,
  )
  const { workshop } = live as unknown as {
    workshop: { setState: (state: { room: RoomNow | undefined }) => void }
  }
  return {
    live,
    steps,
    change: (given: RoomNow | undefined) => act(() => workshop.setState({ room: given })),
  }
}

const buttons = () => [...place.querySelectorAll('button')].map(one => one.textContent ?? '')
const press = (name: string) =>
  act(() => [...place.querySelectorAll('button')].find(one => one.textContent === name)?.click())

test('ROOM-70 a map without a workshop shows nothing of one, and one that begins is told with its stage and its question', () => {
  const { change } = showRoom(undefined)
  expect(place.textContent).not.toContain('Look at the map')
  change(now())
  expect(place.textContent).toContain('Look at the map')
  expect(place.textContent).toContain('Where do you stand on it?')
})

test('ROOM-71 on a locked map nobody but facilitators is offered to edit', () => {
  const { change } = showRoom(now())
  expect(buttons()).toContain('Connect')
  change(now({ isMapLocked: true }))
  expect(buttons()).not.toContain('Connect')
  expect(place.textContent).toContain('The map is locked')
  change(now({ isMapLocked: true, maySteer: true }))
  expect(buttons()).toContain('Connect')
})

test('ROOM-93 who is muted or was asked to leave is told so on the map, in a sentence of their own, and is not offered to edit', () => {
  const { change } = showRoom(now())
  change(now({ isHeldBack: true }))
  expect(buttons()).not.toContain('Connect')
  expect(place.textContent).toContain('takes nothing new from you for now')
  expect(place.textContent).not.toContain('withdrawn')
  change(now())
  expect(buttons()).toContain('Connect')
  expect(place.textContent).not.toContain('takes nothing new from you')
})

test('ROOM-72 what the room’s eye is led to stands out with what it is connected to, and lets go again', () => {
  const { live, change } = showRoom(now())
  change(now({ lit: 'party:p1' }))
  expect(live.view.getState().lit).toEqual(new Set(['p1', 'r1', 'p2']))
  change(now({ lit: 'relationship:r1' }))
  expect(live.view.getState().lit).toEqual(new Set(['r1', 'p1', 'p2']))
  change(now())
  expect(live.view.getState().lit).toBeUndefined()
})

test('ROOM-72 who looks at the map in another way meanwhile keeps what they look at', () => {
  const { live, change } = showRoom(now({ lit: 'party:p1' }))
  const own = new Set(['p3'])
  act(() => live.view.setState({ lit: own }))
  change(now())
  expect(live.view.getState().lit).toBe(own)
})

test('ROOM-73 a call to gather is followed once, by who was there when it came, and not by who calls', () => {
  const { live, change } = showRoom(now({ gather: { count: 1, at: ['party:p1'] } }))
  expect(live.view.getState().selection.parties).toEqual([])
  change(now({ gather: { count: 2, at: ['party:gone', 'party:p3'] } }))
  expect(live.view.getState().selection.parties).toEqual(['p3'])
  change(now({ gather: { count: 3, at: ['party:p2'] }, maySteer: true }))
  expect(live.view.getState().selection.parties).toEqual(['p3'])
})

test('ROOM-74 a facilitator lights up what is selected, puts it out, and calls everyone to it or to the whole', () => {
  const { live, steps, change } = showRoom(now({ maySteer: true }))
  press('Bring everyone to the whole map')
  act(() => live.view.setState({ selection: { parties: ['p2'], relationships: [] } }))
  press('Light this up for everyone')
  press('Bring everyone here')
  change(now({ maySteer: true, lit: 'party:p2' }))
  press('Put the light out')
  expect(steps).toEqual([
    { do: 'gather', at: [] },
    { do: 'light', on: 'party:p2' },
    { do: 'gather', at: ['party:p2'] },
    { do: 'light', on: null },
  ])
})

test('ROOM-50 what everyone with an account is told holds nothing that facilitators see alone', () => {
  const plan = aWorkshopPlan({ notes: 'SENTINEL', facilitators: ['SENTINEL'] })
  const told = roomNow(
    aWorkshop({ plan, door: 'SENTINEL' }),
    { maySteer: false, seat: 'none', isHeldBack: false },
    0,
  )
  expect(JSON.stringify(told)).not.toContain('SENTINEL')
})
