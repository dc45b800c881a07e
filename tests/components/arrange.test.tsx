// @vitest-environment jsdom
import { act } from 'react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import type { WorkerNews } from '@/components/layout/run-layout'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import { standOn } from '@/components/standpoint/stand-on'
import { standpointKeeper, standpointPanel } from '@/components/standpoint/standpoint-part'
import { type ArrangeOrder, arrange } from '@/model/layout/arrange'
import { carryOut } from '@/model/shared-map/carry-out'
import { aConstellationOf } from '../builders/a-constellation'
import { aLiveMap } from '../builders/a-live-map'
import { aPage, show } from './a-page'

/** Workers of a test: they work when they are told to. */
const workers: WorkerOfATest[] = []
class WorkerOfATest {
  onmessage: ((event: { data: WorkerNews }) => void) | undefined
  onerror: (() => void) | undefined
  isEnded = false
  order: ArrangeOrder | undefined
  constructor() {
    workers.push(this)
  }
  postMessage(order: ArrangeOrder) {
    this.order = order
  }
  terminate() {
    this.isEnded = true
  }
  work() {
    if (!this.order || this.isEnded) return
    this.onmessage?.({ data: { places: Object.fromEntries(arrange(this.order, () => undefined)) } })
  }
}

let lessMotion = true
beforeAll(async () => {
  vi.stubGlobal('Worker', WorkerOfATest)
  await import('@/components/layout/arranging')
})

aPage({
  matches: query => lessMotion && query.includes('motion'),
  parts: [standpointPanel, standpointKeeper],
})
beforeEach(() => {
  lessMotion = true
  workers.length = 0
})

function showRoom(mayEdit = true) {
  const { live } = aLiveMap(aConstellationOf(6))
  show(
    <OpenLiveMap live={live} mayEdit={mayEdit} fallback={null}>
      <ConstellationRoom />
    </OpenLiveMap>,
  )
  return live
}

const positions = (live: ReturnType<typeof showRoom>) =>
  live.constellation.getState().parties.map(({ position }) => position)
const button = (text: string) =>
  [...document.body.querySelectorAll('button')].find(one => one.textContent?.includes(text))
const press = (text: string) => act(() => button(text)?.click())

/** Opens the menu, whose script may have to come first. */
async function openMenu() {
  press('Arrange')
  const isThere = async () => {
    await act(async () => undefined)
    expect(document.querySelector('[role=menu]')).not.toBeNull()
  }
  await vi.waitFor(isThere, { timeout: 30_000 })
}

/** Chooses a way to arrange from the menu. */
async function choose(way: string) {
  await openMenu()
  press(way)
}

test('LAYOUT-20 arranging is one step, which one undo takes back', async () => {
  const live = showRoom()
  const before = positions(live)
  await choose('In lanes by kind')
  act(() => workers[0]?.work())
  expect(positions(live)).not.toEqual(before)
  expect(live.view.getState()).toMatchObject({ places: undefined, said: { undoable: true } })
  act(() => live.undo())
  expect(positions(live)).toEqual(before)
  expect(live.undoState.getState().canUndo).toBe(false)
})

test('LAYOUT-21 only the selected are moved where that is asked for', async () => {
  const live = showRoom()
  act(() => live.view.setState({ selection: { parties: ['p0001', 'p0003'], relationships: [] } }))
  await openMenu()
  press('Move only the 2 selected')
  press('As a constellation')
  expect(workers[0]?.order?.only).toEqual(['p0001', 'p0003'])
  const before = live.constellation.getState().parties
  act(() => workers[0]?.work())
  const after = live.constellation.getState().parties
  const moved = after.filter((party, at) => party.position.join() !== before[at]?.position.join())
  expect(moved.map(({ id }) => id)).toEqual(['p0001', 'p0003'])
})

test('LAYOUT-22 work that was cancelled or failed moves nobody and says so', async () => {
  const live = showRoom()
  const before = positions(live)
  await choose('In rings')
  act(() => workers[0]?.onmessage?.({ data: { share: 0.5 } }))
  const isShown = async () => {
    await act(async () => undefined)
    expect(document.querySelector('progress')?.value).toBe(0.5)
  }
  await vi.waitFor(isShown, { timeout: 30_000 })
  press('Cancel')
  expect(workers[0]?.isEnded).toBe(true)
  expect(live.view.getState().said?.text).toBe('Nothing was moved')
  await choose('In rings')
  act(() => workers[1]?.onerror?.())
  expect(live.view.getState().said?.text).toContain('could not be arranged')
  expect(document.querySelector('progress')).toBeNull()
  expect(positions(live)).toEqual(before)
})

test('LAYOUT-23 the document changes once, before parties set out, and they glide to their places', async () => {
  lessMotion = false
  const live = showRoom()
  const before = positions(live)
  await choose('In lanes by kind')
  const seen: { readonly kept: typeof before; readonly shown: string | undefined }[] = []
  const stop = live.view.subscribe(({ places }) => {
    if (places) seen.push({ kept: positions(live), shown: places.p0002?.join() })
  })
  await act(async () => {
    workers[0]?.work()
    await vi.waitFor(() => expect(live.view.getState().places).toBeUndefined(), { timeout: 30_000 })
  })
  stop()
  const [first, ...onTheWay] = seen
  expect(first).toEqual({ kept: before, shown: before[1]?.join() })
  expect(new Set(onTheWay.map(({ shown }) => shown)).size).toBeGreaterThan(1)
  for (const { kept } of onTheWay) expect(kept).toEqual(positions(live))
  expect(positions(live)).not.toEqual(before)
})

test('LAYOUT-28 an arrangement that is cut short on its way is kept, and one undo takes it back', async () => {
  lessMotion = false
  const live = showRoom()
  const before = positions(live)
  await choose('In lanes by kind')
  act(() => workers[0]?.work())
  act(() => standOn(live.view, ['p0001']))
  expect(positions(live)).not.toEqual(before)
  act(() => live.undo())
  expect(positions(live)).toEqual(before)
})

test('LAYOUT-28 who stands somewhere by then goes on seeing the map from there', async () => {
  const live = showRoom()
  const before = positions(live)
  await choose('In lanes by kind')
  act(() => standOn(live.view, ['p0001']))
  const { places } = live.view.getState()
  act(() => workers[0]?.work())
  expect(positions(live)).not.toEqual(before)
  expect(places).toBeDefined()
  expect(live.view.getState().places).toEqual(places)
})

test('LAYOUT-28 who is deleted while the map is being arranged keeps nobody else from moving', async () => {
  const { live, doc } = aLiveMap(aConstellationOf(6))
  show(
    <OpenLiveMap live={live} mayEdit fallback={null}>
      <ConstellationRoom />
    </OpenLiveMap>,
  )
  const before = positions(live)
  await choose('In lanes by kind')
  act(() => {
    carryOut(doc, { do: 'delete', parties: ['p0006'], relationships: [] }, 'somebody')
    live.redo()
  })
  act(() => workers[0]?.work())
  expect(positions(live)).toHaveLength(5)
  expect(positions(live)).not.toEqual(before.slice(0, 5))
})

test('LAYOUT-24 who may not edit is not offered to arrange', () => {
  showRoom(false)
  expect(button('Arrange')).toBeUndefined()
})
