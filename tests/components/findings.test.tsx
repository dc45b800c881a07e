// @vitest-environment jsdom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { guidanceIn } from '@/app/constellations/[id]/map/guidance-in'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import { partyPanel } from '@/components/canvas/later-parts'
import { evidenceView } from '@/components/findings/evidence-view'
import { findingCount, findingsHere, findingsPanel } from '@/components/findings/findings-part'
import { GuidanceContext } from '@/components/findings/guidance'
import { OpenLiveMap } from '@/components/session/live-map-provider'
import type { Constellation } from '@/model/constellation/constellation'
import type { Checks } from '@/model/findings/checks'
import { map, noChecks, party, tie } from '../builders/a-finding-map'
import { aLiveMap } from '../builders/a-live-map'
import { aPage, place, show } from './a-page'

aPage({ parts: [findingsPanel, findingsHere, findingCount, partyPanel] })

/** Survivors who hang on one line, and a party that nobody connected. */
const planted = map(
  [
    party('Survivors', 'service-user', { size: 'many' }),
    party('Helpline', 'team'),
    party('Landlords', 'other'),
  ],
  [tie('Survivors-Helpline')],
)
const thread = 'Every way from Survivors to support hangs on one relationship, with Helpline.'
const loose = 'Landlords is on the map and not connected to anyone.'

function showFindings(constellation: Constellation, mayEdit = true, checks?: Checks) {
  const { live } = aLiveMap(constellation, {}, checks)
  show(
    <GuidanceContext value={guidanceIn('en')}>
      <OpenLiveMap live={live} mayEdit={mayEdit} fallback={null}>
        <ConstellationRoom />
      </OpenLiveMap>
    </GuidanceContext>,
  )
  act(() => live.view.setState({ beside: 'findings' }))
  return live
}

const panel = () => place.querySelector('.room-panel')?.textContent ?? ''
const button = (name: string) =>
  [...place.querySelectorAll<HTMLElement>('button')].find(
    one => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )
const press = (name: string) => {
  const found = button(name)
  if (!found) throw new Error(`no button ${name}`)
  act(() => found.click())
}
const field = (label: string) => {
  const id = [...place.querySelectorAll('label')].find(one => one.textContent === label)?.htmlFor
  return place.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[id="${id}"]`)
}
const write = (label: string, text: string) =>
  act(() => {
    const input = field(label)
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value') ?? {}
    set?.call(input, text)
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  })

test('FIND-30 each open finding is a sentence under what it touches, with how many there are', () => {
  showFindings(planted)
  expect(panel()).toContain('2 things may be worth a look.')
  expect(panel()).toContain('not a diagnosis')
  expect(panel()).toMatch(/Ways to support 1.*Not yet known 1/)
  expect(panel()).toContain(thread)
  expect(panel()).toContain(loose)
})

test('FIND-30 why it matters is there for the asking', () => {
  showFindings(planted)
  expect(panel()).not.toContain('One thread is easily lost')
  press(`Why this matters: ${thread}`)
  expect(panel()).toContain('One thread is easily lost')
})

test('FIND-31 its evidence stands out, nothing is selected, and the same button lets go', () => {
  const { view } = showFindings(planted)
  press(`Show on the map: ${thread}`)
  expect(view.getState().lit).toEqual(new Set(['Survivors', 'Helpline', 'Survivors-Helpline']))
  expect(view.getState().selection).toEqual({ parties: [], relationships: [] })
  press(`Show everything alike: ${thread}`)
  expect(view.getState().lit).toBeUndefined()
})

test('FIND-31 Escape lets go from anywhere, and so does another way of looking', () => {
  const { view } = showFindings(planted)
  press(`Show on the map: ${thread}`)
  act(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    )
  })
  expect(view.getState().lit).toBeUndefined()
  press(`Show on the map: ${thread}`)
  act(() => view.setState({ beside: 'details' }))
  expect(view.getState().lit).toBeUndefined()
})

test('FIND-31 what keeps the evidence from being seen is lifted', () => {
  const { view } = showFindings(planted)
  act(() => view.setState({ hidden: new Set(['Helpline', 'Landlords']) }))
  press(`Show on the map: ${thread}`)
  expect(view.getState().hidden).toEqual(new Set(['Landlords']))
})

test('FIND-31 all of the evidence is lifted, however much of it is hidden', () => {
  const lines = Array.from({ length: 30 }, (_, at) => party(`L${at}`, 'team'))
  const ties = lines.map(({ id }) => tie(`Survivors-${id}`))
  const many = map([party('Survivors', 'service-user', { size: 'many' }), ...lines], ties)
  const { view } = showFindings(many, true, noChecks)
  act(() => view.setState({ hidden: new Set([...lines, ...ties].map(({ id }) => id)) }))
  press('Show on the map: None of the 30 relationships in use has been checked yet.')
  expect(view.getState().hidden).toEqual(new Set())
})

test('FIND-32 an action is begun with what could help, is about the subject, and stands at the finding', () => {
  const live = showFindings(planted)
  press(`Make this an action: ${thread}`)
  expect(field('What will be done')?.value).toMatch(/^Build a second way to support/)
  write('Which role does it', 'Helpline lead')
  press('Add the action')
  expect(live.constellation.getState().actions).toMatchObject([
    { about: 'party:Survivors', owner: 'Helpline lead', due: '', status: 'to-do' },
  ])
  expect(panel()).toContain('The action is added.')
  expect(panel()).toContain('An action about this is open:Build a second way to support')
})

test('FIND-33 what is known is left with its reason, and taken up again', () => {
  const live = showFindings(planted)
  press(`We know, leave it: ${loose}`)
  write('Why it can stay as it is (optional)', 'They join in May.')
  press('Leave it')
  expect(live.constellation.getState().leftFindings).toMatchObject([
    { id: 'no-tie:party:Landlords', reason: 'They join in May.' },
  ])
  expect(panel()).toMatch(/Known and left 1.*They join in May\./)
  expect(panel()).toContain('One thing may be worth a look.')
  expect(document.activeElement?.textContent).toContain('Left, with the reason.')
  press(`Take it up again: ${loose}`)
  expect(live.constellation.getState().leftFindings).toEqual([])
  expect(panel()).not.toContain('Known and left')
})

test('FIND-33 nobody has to give a reason', () => {
  showFindings(planted)
  press(`We know, leave it: ${loose}`)
  press('Leave it')
  expect(panel()).toContain('No reason was written down.')
})

test('FIND-34 who may only look reads the findings and acts on none', () => {
  showFindings(
    { ...planted, leftFindings: [{ id: 'no-tie:party:Landlords', reason: 'In May.', at: 1 }] },
    false,
  )
  expect(panel()).toContain(thread)
  expect(panel()).toContain('In May.')
  expect(button(`Show on the map: ${thread}`)).toBeDefined()
  for (const act of ['Make this an action', 'We know, leave it', 'Take it up again'])
    expect([thread, loose].map(sentence => button(`${act}: ${sentence}`))).toEqual([undefined, undefined])
})

test('FIND-35 what changes on the map or in the checks changes what stands out', () => {
  const live = showFindings(planted)
  act(() => {
    live.intend({ do: 'delete', parties: ['Landlords'], relationships: [] })
  })
  expect(panel()).not.toContain(loose)
  expect(panel()).toContain('only the map speaks for now')
  act(() => live.checks.setState({ ...noChecks, safety: { 'party:Helpline': 'not-in-place' } }, true))
  expect(panel()).toContain('Safety is not in place for Helpline.')
  expect(panel()).not.toContain('only the map speaks for now')
})

test('FIND-36 the details of a party say what stands out there and lead to all findings', () => {
  const { view } = showFindings(planted)
  act(() => view.setState({ beside: 'details', selection: { parties: ['Survivors'], relationships: [] } }))
  expect(panel()).toContain(`What stands out here${thread}`)
  expect(panel()).not.toContain(loose)
  press('To all findings')
  expect(view.getState().beside).toBe('findings')
})

test('FIND-37 the number of open findings stands at the tab, soon after the map', () => {
  vi.useFakeTimers()
  const live = showFindings(planted)
  act(() => live.view.setState({ beside: 'details' }))
  act(() => vi.advanceTimersByTime(2000))
  const tab = [...place.querySelectorAll('button')].find(one => one.title === 'Findings')
  expect(tab?.textContent).toBe('Findings22 findings')
  vi.useRealTimers()
})

test('FIND-38 where nothing stands out, it says so', () => {
  showFindings(map([]))
  expect(panel()).toContain('There is nothing to look at yet.')
  show(null)
  const people = party('Survivors', 'service-user')
  showFindings(
    map([people, party('A', 'team'), party('B', 'team')], [tie('Survivors-A'), tie('Survivors-B')]),
  )
  expect(panel()).toContain('Nothing stands out on this map now.')
})

test('FIND-31 the evidence is brought into the part of the map that is free', () => {
  const view = evidenceView(
    [
      [0, 0],
      [1000, 400],
    ],
    { x: 100, y: 0, width: 800, height: 600 },
  )
  const at = ([x, y]: readonly [number, number]) =>
    view && [x * view.zoom + view.x, y * view.zoom + view.y].map(Math.round)
  expect(view?.zoom).toBeLessThan(0.7)
  expect(at([500, 200])).toEqual([500, 300])
  expect(at([0, 0])?.[0]).toBeGreaterThan(100)
  expect(at([1000, 400])?.[0]).toBeLessThan(900)
  expect(evidenceView([], { x: 0, y: 0, width: 800, height: 600 })).toBeUndefined()
})
