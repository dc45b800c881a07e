// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import { partyPanel } from '@/components/canvas/later-parts'
import { detailAt } from '@/components/canvas/level-of-detail'
import { LiveText } from '@/components/canvas/live-text'
import { namesWithRoom } from '@/components/canvas/names-with-room'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import canvas from '@/content/messages/en/canvas.json'
import type { Constellation } from '@/model/constellation/constellation'
import { freePlace } from '@/model/constellation/free-place'
import type { Position } from '@/model/constellation/position'
import { aConstellation, aConstellationOf, aParty, aRelationship } from '../builders/a-constellation'
import { aLiveMap } from '../builders/a-live-map'
import { aPlaced } from '../builders/a-placed'
import { aPage, place, show } from './a-page'

aPage({ parts: [partyPanel] })
afterEach(() => void vi.useRealTimers())

function showRoom(map: Constellation, mayEdit = true) {
  const { live } = aLiveMap(map)
  show(
    <OpenLiveMap live={live} mayEdit={mayEdit} fallback={null}>
      <ConstellationRoom />
    </OpenLiveMap>,
  )
  return live
}

const named = (name: string) =>
  [...place.querySelectorAll<HTMLElement>('button, [role=button]')].filter(
    one => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )

const press = (target: Element | undefined, key: string, shiftKey = false) =>
  act(() =>
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true })),
  )

const two = aConstellation({
  parties: [
    aParty({ id: 'p1', kind: 'service-user', name: 'Survivors', size: 'many' }),
    aParty({ id: 'p2', name: '', size: 'one', position: [300, 0] }),
  ],
  relationships: [aRelationship({ fromSize: 'many', toSize: 'one', direction: 'mutual', state: 'strained' })],
})
const relationshipName =
  'Relationship: Survivors, many, are connected to Unnamed team, one, by phone. It runs both ways, and it is strained.'

test('CANVAS-1 parties and relationships can be reached and are named in words', () => {
  showRoom(two)
  for (const name of ['Survivors, Service user, many', 'Unnamed team, Team, one', relationshipName]) {
    const [one] = named(name)
    expect(one, name).toBeDefined()
    expect(one?.tabIndex).toBe(0)
  }
})

test('CANVAS-2 Space selects what has the focus and Delete deletes it, with a way back', () => {
  const live = showRoom(two)
  const [party] = named('Survivors, Service user, many')
  press(party, ' ')
  expect(live.view.getState().selection.parties).toEqual(['p1'])
  press(party, 'Delete')
  expect(live.constellation.getState()).toMatchObject({ parties: [{ id: 'p2' }], relationships: [] })
  expect(live.view.getState().said).toEqual({
    text: 'Deleted Survivors and one relationship',
    undoable: true,
  })
  act(() => named('Undo').at(-1)?.click())
  expect(live.constellation.getState()).toEqual(two)
})

test('CANVAS-3 arrow keys move what is selected by 10, with Shift by 50', () => {
  const live = showRoom(two)
  const [party] = named('Survivors, Service user, many')
  press(party, ' ')
  press(party, 'ArrowRight')
  expect(live.constellation.getState().parties[0]?.position).toEqual([10, 0])
  press(party, 'ArrowUp', true)
  expect(live.constellation.getState().parties[0]?.position).toEqual([10, -50])
})

test('CANVAS-4 who may not edit sees everything, no tools to edit, and why', () => {
  const live = showRoom(two, false)
  const [party] = named('Survivors, Service user, many')
  press(party, ' ')
  press(party, 'Delete')
  expect(live.constellation.getState()).toEqual(two)
  for (const name of ['Add a party', 'Connect', 'Undo', 'Delete']) expect(named(name)).toEqual([])
  expect(place.textContent).toContain(canvas.viewOnly)
})

test('CANVAS-5 an empty map says what to begin with, its first step adds service users and takes the focus to their name', async () => {
  const live = showRoom(aConstellation())
  expect(place.textContent).toContain('Start with who is at the heart of it')
  act(() => named('Add service users')[0]?.click())
  expect(live.constellation.getState().parties).toMatchObject([
    { kind: 'service-user', size: 'many', name: '' },
  ])
  await act(() =>
    vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'), { timeout: 15_000 }),
  )
})

function write(field: HTMLInputElement, text: string) {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  act(() => {
    set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const nameField = (value: string, save: (text: string) => void) => (
  <LiveText label="Name" value={value} limit={120} disabled={false} onSave={save} />
)

test('CANVAS-6 a text is handed on when writing pauses, once, and never overwritten while it is written', () => {
  vi.useFakeTimers()
  const save = vi.fn()
  show(nameField('Team', save))
  const field = place.querySelector('input') as HTMLInputElement
  act(() => field.focus())
  for (const text of ['Team A', 'Team AB']) write(field, text)
  show(nameField('Changed by another', save))
  expect(field.value).toBe('Team AB')
  expect(save).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(600))
  expect(save.mock.calls).toEqual([['Team AB']])
  expect(field.value).toBe('Team AB')
})

test('CANVAS-7 a text is handed on at once when the field is left, also when the field goes away', () => {
  vi.useFakeTimers()
  const save = vi.fn()
  show(nameField('Team', save))
  write(place.querySelector('input') as HTMLInputElement, 'Left')
  act(() => void place.querySelector('input')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  expect(save.mock.calls).toEqual([['Left']])
  show(nameField('Left', save))
  write(place.querySelector('input') as HTMLInputElement, 'Gone')
  show(null)
  expect(save.mock.calls).toEqual([['Left'], ['Gone']])
})

test('CANVAS-8 a label that looks like personal data is warned about gently (S-30), and kept', () => {
  show(nameField('Sarah Jones', () => {}))
  expect(place.querySelector('[role=status]')?.textContent).toBe(canvas.personal.name)
  show(nameField('Refuge team', () => {}))
  expect(place.querySelector('[role=status]')).toBeNull()
})

test('CANVAS-9 a new party is put where no other is near', () => {
  const taken: Position[] = [[0, 0]]
  for (let count = 0; count < 30; count++) taken.push(freePlace([0, 0], taken))
  for (const [place, [x, y]] of taken.entries())
    for (const [otherX, otherY] of taken.slice(place + 1))
      expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThanOrEqual(149)
})

test('CANVAS-10 far out, detail falls away in order: channels, labels, outlines, size marks last, and names keep their size on the screen', () => {
  const zooms = [2, 1.2, 0.9, 0.5, 0.2]
  const details = zooms.map(detailAt)
  expect(details.map(({ channels }) => channels)).toEqual([true, false, false, false, false])
  expect(details.map(({ labels }) => labels)).toEqual([true, true, false, false, false])
  expect(details.map(({ outlines }) => outlines)).toEqual([true, true, true, false, false])
  expect(details.map(({ marks }) => marks)).toEqual([true, true, true, true, false])
  for (const [place, { nameSize }] of details.entries())
    expect(nameSize * (zooms[place] ?? 0)).toBeGreaterThanOrEqual(12)
})

test('CANVAS-11 near, every name is shown; far out, only those with room', () => {
  const placed = aPlaced(aConstellationOf(40))
  expect(namesWithRoom(placed, 15).size).toBe(40)
  const far = namesWithRoom(placed, 60)
  expect(far.size).toBeGreaterThan(0)
  expect(far.size).toBeLessThan(40)
})

test('CANVAS-12 others stand out while the rest stands back', () => {
  const live = showRoom(two)
  const faded = () =>
    [...place.querySelectorAll('.party, .line-button')].map(one => one.getAttribute('data-faded'))
  expect(faded()).toEqual(['false', 'false', 'false'])
  act(() => live.view.setState({ lit: new Set(['p2']) }))
  expect(faded()).toEqual(['true', 'false', 'true'])
})

test('FAR-12 on a large map a party is an element as soon as it is selected, and named in words; most are not', () => {
  const everything: ProxyHandler<object> = {
    get: (_target, name) => (name === 'then' ? undefined : () => brush),
  }
  const brush: object = new Proxy({}, everything)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as never)
  const live = showRoom(aConstellationOf(300))
  const parties = () =>
    [...place.querySelectorAll('.react-flow__node')].map(one => one.getAttribute('data-id'))
  expect(parties()).toEqual(['p0001', 'p0300'])
  act(() => live.view.setState({ selection: { parties: ['p0150'], relationships: [] } }))
  expect(parties()).toEqual(['p0001', 'p0150', 'p0300'])
  expect(place.querySelector('[data-id=p0150]')?.getAttribute('aria-label')).toContain(' 150, ')
})
