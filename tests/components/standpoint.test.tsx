// @vitest-environment jsdom
import { act } from 'react'
import { expect, test } from 'vitest'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import { standpointKeeper, standpointPanel } from '@/components/standpoint/standpoint-part'
import { carryOut } from '@/model/shared-map/carry-out'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { aLiveMap } from '../builders/a-live-map'
import { aPage, place, show } from './a-page'

aPage({ matches: query => query.includes('reduce'), parts: [standpointPanel, standpointKeeper] })

const map = aConstellation({
  parties: [
    aParty({ id: 'p1', kind: 'service-user', name: 'Survivors' }),
    aParty({ id: 'p2', name: 'Helpline team', position: [900, 0] }),
    aParty({ id: 'p3', name: 'Refuge team', position: [1800, 500] }),
    aParty({ id: 'p4', kind: 'partner', name: 'Landlords', position: [0, 900] }),
  ],
  relationships: [
    aRelationship({ id: 'r1', from: 'p1', to: 'p2', direction: 'mutual', channels: ['live-chat', 'phone'] }),
    aRelationship({ id: 'r2', from: 'p2', to: 'p3', direction: 'forward' }),
    aRelationship({ id: 'r3', from: 'p1', to: 'p4', state: 'ended' }),
  ],
})

const organisation = aConstellation({
  parties: [
    aParty({ id: 'p1', kind: 'organisation', name: 'Harbour House' }),
    aParty({ id: 'p2', name: 'Helpline team', position: [900, 0], within: 'p1' }),
    aParty({ id: 'p3', kind: 'partner', name: 'Landlords', position: [0, 900] }),
  ],
  relationships: [aRelationship({ id: 'r1', from: 'p2', to: 'p3', direction: 'mutual' })],
})

function showRoom(shown = map) {
  const { live, doc } = aLiveMap(shown)
  show(
    <OpenLiveMap live={live} mayEdit fallback={null}>
      <ConstellationRoom />
    </OpenLiveMap>,
  )
  return { live, doc }
}

const press = (target: Element | null | undefined, key: string) =>
  act(() => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
const onMap = (id: string) => place.querySelector(`.react-flow__node[data-id="${id}"]`)
const panel = () => place.querySelector('aside')
const said = () => panel()?.textContent ?? ''
const standOnSurvivors = () => press(onMap('p1'), 's')

test('STAND-30 standing on a party lays the map out about it and says what it sees, and changes nothing', () => {
  const { live } = showRoom()
  const before = live.constellation.getState()
  standOnSurvivors()
  expect(said()).toContain('You stand at Survivors.')
  expect(said()).toContain('You and Helpline team are in touch: live chat, phone.')
  expect(said()).toContain('Through Helpline team you reach Refuge team.')
  expect(said()).toContain('Your relationship with Landlords has ended.')
  expect(said()).toContain('One party cannot be reached from here: Landlords.')
  const { lit, places } = live.view.getState()
  expect(lit).toEqual(new Set(['p1', 'p2', 'p3', 'r1', 'r2']))
  expect(Object.keys(places ?? {}).sort()).toEqual(['p1', 'p2', 'p3', 'p4'])
  expect(live.constellation.getState()).toBe(before)
})

test('STAND-31 Escape leads back to the whole from the map and from the panel, and keeps the selection', () => {
  const { live } = showRoom()
  act(() => live.view.setState({ selection: { parties: ['p2'], relationships: [] } }))
  for (const focus of [() => onMap('p2'), () => panel()?.querySelector('select')]) {
    standOnSurvivors()
    press(focus(), 'Escape')
    expect(live.view.getState()).toMatchObject({
      standpoint: undefined,
      places: undefined,
      lit: undefined,
      selection: { parties: ['p2'], relationships: [] },
    })
  }
  press(onMap('p2'), 'Escape')
  expect(live.view.getState().selection.parties).toEqual([])
})

test('STAND-32 what others change is laid out anew, and without its party a standpoint is given up', () => {
  const { live, doc } = showRoom()
  standOnSurvivors()
  act(() => {
    carryOut(doc, { do: 'delete', parties: [], relationships: ['r2'] }, 'somebody')
    live.redo()
  })
  expect(live.view.getState().lit?.has('p3')).toBe(false)
  expect(said()).toContain('2 parties cannot be reached from here: Refuge team and Landlords.')
  act(() => {
    carryOut(doc, { do: 'delete', parties: ['p1'], relationships: [] }, 'somebody')
    live.redo()
  })
  expect(live.view.getState()).toMatchObject({ standpoint: undefined, places: undefined, lit: undefined })
})

test('STAND-33 the perspective can be chosen, and is called an approximation', () => {
  const { live } = showRoom()
  standOnSurvivors()
  const choice = panel()?.querySelector('select')
  act(() => {
    if (!choice) throw new Error('there is no choice')
    choice.value = 'service-user'
    choice.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(live.view.getState().lit).toEqual(new Set(['p1', 'p2', 'r1']))
  expect(said()).toContain('An approximation:')
  expect(said()).toContain('One party would not be known: Refuge team.')
})

test('STAND-34 while one stands somewhere, parties do not move by arrow keys or by hand', () => {
  const { live } = showRoom()
  act(() => live.view.setState({ selection: { parties: ['p1'], relationships: [] } }))
  const positions = () => live.constellation.getState().parties.map(({ position }) => position)
  const before = positions()
  standOnSurvivors()
  press(onMap('p1'), 'ArrowRight')
  expect(positions()).toEqual(before)
  expect(onMap('p1')?.classList.contains('draggable')).toBe(false)
  press(onMap('p1'), 'Escape')
  press(onMap('p1'), 'ArrowRight')
  expect(positions()).not.toEqual(before)
  expect(onMap('p1')?.classList.contains('draggable')).toBe(true)
})

test('STAND-36 standing on an organisation its own team is part of it, and closed it is in touch with whom its team is', () => {
  const { live } = showRoom(organisation)
  press(onMap('p1'), 's')
  expect(said()).toContain('Helpline team is part of Harbour House.')
  expect(said()).toContain('Through Helpline team you reach Landlords.')
  expect(said()).toContain('Nobody. Everyone who is known here can be reached.')
  expect(live.view.getState().lit).toEqual(new Set(['p1', 'p2', 'p3', 'r1']))
  act(() => live.view.setState({ collapsed: new Set(['p1']) }))
  expect(said()).toContain('You stand at Harbour House and everyone within it.')
  expect(said()).toContain('You and Landlords are in touch: phone.')
  expect(said()).not.toContain('is part of Harbour House')
  act(() => live.view.setState({ collapsed: new Set() }))
  expect(said()).toContain('You stand at Harbour House.')
})
