// @vitest-environment jsdom
import { act } from 'react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { useMapActions } from '@/components/canvas/use-map-actions'
import { OthersNews } from '@/components/outline/others-news'
import { OutlineView } from '@/components/outline/outline-view'
import { betweenTellings } from '@/components/session/gather-others'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import type { Constellation } from '@/model/constellation/constellation'
import { carryOut } from '@/model/shared-map/carry-out'
import { aConstellation, aConstellationOf, aParty, aRelationship } from '../builders/a-constellation'
import { aLiveMap } from '../builders/a-live-map'
import { draw, the, write } from './check-screen'

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  Element.prototype.scrollIntoView = () => {}
})
beforeEach(() => void vi.useRealTimers())

const survivors = aParty({ id: 'p1', kind: 'service-user', name: 'Survivors', size: 'many' })
const helpline = aParty({ id: 'p2', kind: 'team', name: 'Helpline team', size: 'some', within: 'p3' })
const house = aParty({ id: 'p3', kind: 'organisation', name: 'Harbour House', size: 'one' })
const court = aParty({ id: 'p4', kind: 'partner', name: 'The court', size: 'one' })
const map = aConstellation({
  parties: [survivors, helpline, house, court],
  relationships: [
    aRelationship({
      from: 'p2',
      to: 'p1',
      fromSize: 'one',
      toSize: 'many',
      direction: 'forward',
      state: 'strained',
      channels: ['live-chat', 'in-person'],
      purpose: 'To be heard',
    }),
  ],
})

function Room() {
  return <OutlineView actions={useMapActions()} focusPanel={() => {}} />
}

async function show(constellation: Constellation = map, mayEdit = true) {
  const { live, doc } = aLiveMap(constellation)
  const place = await draw(
    <OpenLiveMap live={live} mayEdit={mayEdit} fallback={null}>
      <Room />
      <OthersNews />
    </OpenLiveMap>,
  )
  const lines = () => [...place.querySelectorAll<HTMLElement>('[data-outline-item]')]
  const line = (text: string) => {
    const found = lines().find(({ textContent }) => textContent?.startsWith(text))
    if (!found) throw new Error(`no line begins with “${text}”`)
    return found
  }
  const headings = () => lines().flatMap(one => (one.closest('h3, h4') ? [one.textContent] : []))
  return { live, doc, place, lines, line, headings, state: () => live.constellation.getState() }
}

const key = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
    await new Promise(resolve => requestAnimationFrame(resolve))
  })

test('OUTLINE-1 every party is a heading, under the party it is a part of, with its relationships in words beneath it', async () => {
  const { place, line } = await show()
  expect(line('Survivors').closest('h3')).not.toBeNull()
  expect(line('Helpline team').closest('h4')).not.toBeNull()
  const parts = place.querySelector('[aria-label="Parts of Harbour House"]')
  expect(parts?.contains(line('Helpline teamTeam'))).toBe(true)
  const words = (of: string) =>
    place.querySelector(`[aria-label="Relationships of ${of}"] button`)?.textContent
  expect(words('Survivors')).toBe(
    'Survivors, many, are connected to Helpline team, one, by live chat and in person.From Helpline team to Survivors · Strained · To be heard',
  )
  expect(words('Helpline team')).toContain(
    'Helpline team, one, is connected to Survivors, many, by live chat',
  )
})

test('OUTLINE-2 words and kinds leave what fits, with the parties it is a part of, and say how much that is', async () => {
  const { place, headings } = await show()
  const search = place.querySelector('input[type=search]') as HTMLInputElement
  await write(search, 'helpline')
  expect(headings()).toEqual([
    expect.stringMatching(/^Survivors/),
    expect.stringMatching(/^Harbour House/),
    expect.stringMatching(/^Helpline team/),
  ])
  expect(place.querySelector('search [role=status]')?.textContent).toBe('2 parties found')
  await write(search, 'nowhere')
  expect(headings()).toEqual([])
  expect(place.querySelector('search [role=status]')?.textContent).toMatch(/^Nothing found/)
})

test('OUTLINE-3 Alt and an arrow key move a party among those beside it, and the focus stays on it', async () => {
  const { line, headings, state } = await show()
  line('Survivors').focus()
  await key(line('Survivors'), 'ArrowDown', { altKey: true })
  expect(headings().map(text => text?.slice(0, 5))).toEqual(['Harbo', 'Helpl', 'Survi', 'The c'])
  expect(document.activeElement).toBe(line('Survivors'))
  await key(line('Survivors'), 'ArrowDown', { altKey: true })
  await key(line('Survivors'), 'ArrowDown', { altKey: true })
  expect(headings().at(-1)).toMatch(/^Survivors/)
  expect(state().parties.filter(({ order }) => order !== undefined).length).toBeGreaterThan(0)
})

test('OUTLINE-4 Alt, Shift and an arrow key make a party a part of the one before it, or take it out', async () => {
  const { line, state } = await show()
  const courtNow = () => state().parties.find(({ id }) => id === 'p4')
  line('The court').focus()
  await key(line('The court'), 'ArrowRight', { altKey: true, shiftKey: true })
  expect(courtNow()?.within).toBe('p3')
  expect(document.activeElement).toBe(line('The court'))
  await key(line('The court'), 'ArrowLeft', { altKey: true, shiftKey: true })
  expect(courtNow()?.within).toBe('')
})

test('OUTLINE-5 Delete deletes the line that has the focus; with several selected, all of them', async () => {
  const { line, state, live } = await show()
  await key(line('The court'), 'Delete')
  expect(state().parties.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
  expect(live.view.getState().said).toMatchObject({ text: 'Deleted The court', undoable: true })
  await act(async () => line('Survivors').click())
  await act(async () =>
    line('Harbour House').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })),
  )
  await key(line('Survivors'), 'Delete')
  expect(state().parties.map(({ id }) => id)).toEqual(['p2'])
})

test('OUTLINE-6 while selecting several, pressing a line adds it or takes it away', async () => {
  const { place, line, live } = await show()
  await act(async () => the(place, 'input', 'Select several').click())
  for (const text of ['Survivors', 'The court', 'Survivors']) await act(async () => line(text).click())
  expect(live.view.getState().selection.parties).toEqual(['p4'])
})

test('OUTLINE-7 arrows, Home and End go from line to line', async () => {
  const { lines } = await show()
  lines()[0]?.focus()
  await key(lines()[0] as Element, 'ArrowDown')
  expect(document.activeElement).toBe(lines()[1])
  await key(lines()[1] as Element, 'End')
  expect(document.activeElement).toBe(lines().at(-1))
  await key(lines().at(-1) as Element, 'Home')
  expect(document.activeElement).toBe(lines()[0])
})

test('OUTLINE-8 who may not edit reads everything and is offered nothing that edits', async () => {
  const { place, line, state } = await show(map, false)
  await act(async () => line('Survivors').click())
  expect([...place.querySelectorAll('fieldset button')].map(one => one.textContent)).toEqual(['Edit'])
  await key(line('Survivors'), 'Delete')
  await key(line('Survivors'), 'ArrowDown', { altKey: true })
  expect(state()).toEqual(map)
})

test('OUTLINE-9 what is hidden on the map is listed and says so, and can be left out', async () => {
  const { place, live, line, headings } = await show()
  await act(async () => live.view.setState({ hidden: new Set(['p4']) }))
  expect(line('The court').textContent).toContain('Hidden on the map')
  await act(async () => the(place, 'input', 'Only what the map shows').click())
  expect(headings().some(text => text?.startsWith('The court'))).toBe(false)
})

test('OUTLINE-10 one change draws one line anew; every other line stays the same element', async () => {
  const { lines, live } = await show()
  const before = lines()
  await act(async () => void live.intend({ do: 'change-party', id: 'p4', change: { name: 'The courts' } }))
  expect(lines()).toEqual(before)
  expect(lines().at(-1)?.textContent).toMatch(/^The courts/)
})

test('OTHERS-6 what others did is said in sentences to those who listen, and kept to be read again', async () => {
  vi.useFakeTimers()
  const { place, doc, live } = await show()
  const others = (name: string) =>
    carryOut(doc, { do: 'add-party', party: aParty({ id: name, name }) }, 'the server')
  const log = () => place.querySelector('[role=log]')?.textContent
  for (const name of ['Outreach', 'Refuge']) others(name)
  carryOut(doc, { do: 'change-party', id: 'p2', change: { note: 'Opens late' } }, 'the server')
  await act(async () => void vi.advanceTimersByTime(betweenTellings))
  const said = '2 parties were added: Outreach and Refuge. Helpline team was changed.'
  expect(log()).toBe(said)
  await act(async () => live.view.setState({ announceOthers: false }))
  expect(log()).toBe('')
  for (const name of ['a', 'b', 'c', 'd']) others(name)
  await act(async () => void vi.advanceTimersByTime(betweenTellings))
  expect(log()).toBe('')
  expect(live.view.getState().lately.map(({ text }) => text)).toEqual(['4 parties were added.', said])
})

test('OUTLINE-11 in a long outline every party is a heading; relationships are drawn near what is seen, and where one is selected', async () => {
  const asked: { tell: (isNear: boolean) => void; element: Element }[] = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly told: (seen: object[]) => void) {}
      observe(element: Element) {
        const tell = (isIntersecting: boolean) => this.told([{ target: element, isIntersecting }])
        asked.push({ element, tell })
      }
      unobserve() {}
    },
  )
  const { place, headings, live } = await show(aConstellationOf(320))
  await vi.waitFor(async () => {
    await act(() => new Promise(resolve => setTimeout(resolve, 50)))
    expect(headings()).toHaveLength(320)
  }, 10_000)
  expect(place.querySelectorAll('.outline-tie')).toHaveLength(0)
  await act(async () => asked[5]?.tell(true))
  const near = place.querySelectorAll('.outline-tie').length
  expect(near).toBeGreaterThan(0)
  expect(asked[5]?.element.querySelectorAll('.outline-tie')).toHaveLength(near)
  await act(async () => asked[5]?.tell(false))
  expect(place.querySelectorAll('.outline-tie')).toHaveLength(0)
  const [tie] = live.constellation.getState().relationships
  await act(async () => live.view.setState({ selection: { parties: [], relationships: [tie?.id ?? ''] } }))
  expect(place.querySelectorAll('.outline-tie[aria-pressed=true]')).toHaveLength(2)
  vi.unstubAllGlobals()
})
