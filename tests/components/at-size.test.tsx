// @vitest-environment jsdom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import { findPanel } from '@/components/find/find-part'
import { overTheMap } from '@/components/groups/over-the-map-part'
import { putInside } from '@/components/groups/put-inside-part'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import { english } from '@/content/messages/messages'
import type { Constellation } from '@/model/constellation/constellation'
import { holders } from '@/model/constellation/holders'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { aLiveMap } from '../builders/a-live-map'
import { aPage, place, show } from './a-page'

aPage({ parts: [findPanel, overTheMap, putInside] })

function showRoom(map: Constellation) {
  const { live } = aLiveMap(map)
  show(
    <OpenLiveMap live={live} mayEdit fallback={null}>
      <ConstellationRoom />
    </OpenLiveMap>,
  )
  return live
}

const labelled = (start: string) =>
  [...place.querySelectorAll<HTMLElement>('button, [role=button]')].find(one =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(start),
  )
const press = (target: Element | null | undefined, key: string) =>
  act(() => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
const click = (start: string) => act(() => labelled(start)?.click())
const drawnParties = () =>
  [...place.querySelectorAll<HTMLElement>('.react-flow__node')].map(({ dataset }) => dataset.id)
const statuses = () => [...place.querySelectorAll('[role=status]')].map(one => one.textContent).join(' | ')

function write(field: HTMLInputElement | null, text: string) {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  act(() => {
    if (field) set?.call(field, text)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const map = aConstellation({
  parties: [
    aParty({ id: 'p1', kind: 'service-user', name: 'Survivors', size: 'many' }),
    aParty({ id: 'p2', name: 'Refuge team', position: [300, 0] }),
    aParty({ id: 'p3', kind: 'organisation', name: 'Harbour', position: [300, 300] }),
    aParty({ id: 'p4', name: 'Night helpline', position: [500, 300], within: 'p3' }),
  ],
  relationships: [
    ...['r1', 'r2', 'r3', 'r4'].map(id =>
      aRelationship({
        id,
        from: 'p1',
        to: 'p2',
        purpose: `Purpose ${id}`,
        state: id === 'r2' ? 'strained' : 'holding',
      }),
    ),
    aRelationship({ id: 'r5', from: 'p1', to: 'p4', state: 'new' }),
  ],
})

test('SIGHT-1 / opens the field, Enter goes to the first that is found and brings it back where it was hidden', () => {
  const live = showRoom(map)
  act(() => live.view.setState({ hidden: new Set(['p4']) }))
  press(labelled('Survivors'), '/')
  const field = place.querySelector<HTMLInputElement>('input[type=search]')
  expect(document.activeElement).toBe(field)
  write(field, 'night')
  expect(place.querySelector('[data-found]')?.textContent).toContain('Night helpline')
  press(field, 'Enter')
  expect(live.view.getState().selection.parties).toEqual(['p4'])
  expect(live.view.getState().hidden.size).toBe(0)
  expect(live.view.getState().said?.text).toContain(english.atSize.lifted.hidden)
  expect(drawnParties()).toContain('p4')
})

test('SIGHT-1 Enter waits for the list that answers to all that is written', () => {
  const live = showRoom(map)
  press(labelled('Survivors'), '/')
  const field = place.querySelector<HTMLInputElement>('input[type=search]')
  const frames: FrameRequestCallback[] = []
  const ask = vi.spyOn(window, 'requestAnimationFrame').mockImplementation(frame => frames.push(frame))
  write(field, 'night')
  const list = place.querySelector<HTMLElement>('[data-found-for]')
  list?.setAttribute('data-found-for', 'ni')
  press(field, 'Enter')
  expect(live.view.getState().selection.parties).toEqual([])
  list?.setAttribute('data-found-for', 'night')
  act(() => frames.at(-1)?.(0))
  expect(live.view.getState().selection.parties).toEqual(['p4'])
  ask.mockRestore()
})

test('SIGHT-2 a filter leaves out what was not asked for, and the map says how many are shown, with the way back', () => {
  const live = showRoom(map)
  act(() => live.view.setState({ beside: 'find' }))
  act(() =>
    [...place.querySelectorAll('label')].find(one => one.textContent?.startsWith('Strained'))?.click(),
  )
  expect(drawnParties()).toEqual(['p1', 'p2'])
  expect(statuses()).toContain('2 of 4 parties shown')
  click('Show everything again')
  expect(drawnParties()).toEqual(['p1', 'p2', 'p3', 'p4'])
  expect(statuses()).not.toContain('of 4 parties')
})

test('SIGHT-3 H hides what is selected on this screen only', () => {
  const live = showRoom(map)
  press(labelled('Refuge team'), ' ')
  press(labelled('Refuge team'), 'h')
  expect(drawnParties()).toEqual(['p1', 'p3', 'p4'])
  expect(live.constellation.getState()).toEqual(map)
  expect(statuses()).toContain('3 of 4 parties shown')
})

test('SIGHT-4 a bundle is one stop, says what it holds, and opens a list from which each can be chosen', () => {
  const live = showRoom(map)
  const bundle = labelled('4 relationships of Survivors with Refuge team. One is strained.')
  expect(bundle?.tabIndex).toBe(0)
  press(bundle, 'Enter')
  expect(place.querySelector('aside')?.textContent).toContain('These 4 relationships')
  const second = [...place.querySelectorAll<HTMLElement>('aside li button')].find(one =>
    one.textContent?.includes('Purpose r2'),
  )
  act(() => second?.click())
  expect(live.view.getState().selection).toEqual({ parties: [], relationships: ['r2'] })
  expect(labelled('4 relationships')?.getAttribute('aria-pressed')).toBe('true')
})

test('SIGHT-5 what is not shown is not selected by selecting everything', () => {
  const live = showRoom(map)
  act(() => live.view.setState({ hidden: new Set(['p2']) }))
  act(() =>
    labelled('Survivors')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true }),
    ),
  )
  expect(live.view.getState().selection).toEqual({ parties: ['p1', 'p3', 'p4'], relationships: ['r5'] })
})

test('GROUP-3 G closes a holder over its parts, it says how many are inside, and moving it moves them in one step', () => {
  const live = showRoom(map)
  expect(place.querySelectorAll('.map-groups path')).toHaveLength(1)
  press(labelled('Harbour'), ' ')
  press(labelled('Harbour'), 'g')
  expect(drawnParties()).toEqual(['p1', 'p2', 'p3'])
  expect(labelled('Harbour')?.getAttribute('aria-label')).toContain('closed over one part')
  expect(labelled('Open Harbour')?.textContent).toBe('+1')
  press(labelled('Harbour'), 'ArrowRight')
  const places = () => live.constellation.getState().parties.map(({ position }) => position[0])
  expect(places()).toEqual([0, 300, 310, 510])
  act(() => live.undo())
  expect(places()).toEqual([0, 300, 300, 500])
  press(labelled('Harbour'), 'g')
  expect(drawnParties()).toEqual(['p1', 'p2', 'p3', 'p4'])
})

test('GROUP-4 several parties are put inside a new one and taken out again, each in one step', () => {
  const live = showRoom(map)
  act(() => live.view.setState({ selection: { parties: ['p1', 'p2'], relationships: [] } }))
  click('Put these inside…')
  click('A new party around them')
  const above = () => holders(live.constellation.getState().parties)
  expect(new Set([above().get('p1'), above().get('p2')]).size).toBe(1)
  expect(live.constellation.getState().parties).toHaveLength(5)
  act(() => live.undo())
  expect(live.constellation.getState()).toEqual(map)
  act(() => live.view.setState({ selection: { parties: ['p2', 'p4'], relationships: [] } }))
  click('Take out')
  expect(above().size).toBe(0)
})
