// @vitest-environment jsdom
import { act } from 'react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import type { WorkerNews } from '@/components/layout/run-layout'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import { type ArrangeOrder, arrange } from '@/model/layout/arrange'
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

aPage({ matches: query => lessMotion && query.includes('motion') })
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

test('LAYOUT-23 parties glide to their places, and the document changes once they are there', async () => {
  lessMotion = false
  const live = showRoom()
  const before = positions(live)
  await choose('In lanes by kind')
  const seen: (typeof before)[] = []
  const stop = live.view.subscribe(({ places }) => {
    if (places) seen.push(positions(live))
  })
  await act(async () => {
    workers[0]?.work()
    await vi.waitFor(() => expect(positions(live)).not.toEqual(before), { timeout: 30_000 })
  })
  stop()
  expect(seen.length).toBeGreaterThan(0)
  for (const one of seen) expect(one).toEqual(before)
})

test('LAYOUT-24 who may not edit is not offered to arrange', () => {
  showRoom(false)
  expect(button('Arrange')).toBeUndefined()
})
