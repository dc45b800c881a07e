// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { betweenTellings } from '@/components/session/gather-others'
import type { Intent } from '@/model/constellation/intent'
import { carryOut } from '@/model/shared-map/carry-out'
import type { ChangesOfOthers } from '@/model/shared-map/changes-of-others'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { aLiveMap } from '../builders/a-live-map'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const map = aConstellation({
  parties: [
    aParty({ id: 'p1', name: 'Helpline' }),
    aParty({ id: 'p2', name: 'Refuge' }),
    aParty({ id: 'p3' }),
  ],
  relationships: [aRelationship({ id: 'r1', from: 'p1', to: 'p2' })],
})

function listen() {
  const { live, doc } = aLiveMap(map)
  const told: ChangesOfOthers[] = []
  const stop = live.hearOthers(changes => told.push(changes))
  const others = (...intents: Intent[]) => {
    for (const intent of intents) carryOut(doc, intent, 'the server')
  }
  return { live, told, others, stop }
}

const rename = (id: string, name: string): Intent => ({ do: 'change-party', id, change: { name } })
const move = (id: string): Intent => ({ do: 'move-parties', positions: { [id]: [7, 7] } })
const erase = (...parties: string[]): Intent => ({ do: 'delete', parties, relationships: [] })
const wait = () => vi.advanceTimersByTime(betweenTellings)
const names = (list: readonly { readonly name: string }[] | undefined) => list?.map(({ name }) => name)

test('OTHERS-1 what others do is gathered and told once, some seconds after it began', () => {
  const { told, others } = listen()
  others({ do: 'add-party', party: aParty({ id: 'p4', name: 'Outreach' }) })
  vi.advanceTimersByTime(betweenTellings - 1)
  others(rename('p1', 'Night helpline'), move('p2'))
  expect(told).toEqual([])
  vi.advanceTimersByTime(1)
  expect(told).toHaveLength(1)
  expect(names(told[0]?.parties.added)).toEqual(['Outreach'])
  expect(names(told[0]?.parties.changed)).toEqual(['Night helpline'])
  expect(names(told[0]?.parties.moved)).toEqual(['Refuge'])
  wait()
  expect(told).toHaveLength(1)
})

test('OTHERS-2 one’s own doing, undoing and doing again is never told', () => {
  const { live, told } = listen()
  live.intend(rename('p1', 'Mine'))
  live.undo()
  live.redo()
  wait()
  expect(told).toEqual([])
})

test('OTHERS-3 each thing is told once: what is new is not also changed, what came and went is not told', () => {
  const { told, others } = listen()
  others(
    { do: 'add-party', party: aParty({ id: 'p4', name: 'Outreach' }) },
    rename('p4', 'Outreach team'),
    { do: 'add-party', party: aParty({ id: 'p5', name: 'A slip' }) },
    erase('p5'),
  )
  wait()
  expect(told).toEqual([
    {
      parties: {
        added: [expect.objectContaining({ name: 'Outreach team' })],
        changed: [],
        moved: [],
        deleted: [],
      },
      relationships: { added: [], changed: [], deleted: [] },
    },
  ])
})

test('OTHERS-4 a relationship that goes with its party is not told by itself; one that goes alone is, with both names', () => {
  const withParty = listen()
  withParty.others(erase('p2'))
  wait()
  expect(names(withParty.told[0]?.parties.deleted)).toEqual(['Refuge'])
  expect(withParty.told[0]?.relationships.deleted).toEqual([])
  const alone = listen()
  alone.others({ do: 'delete', parties: [], relationships: ['r1'] })
  wait()
  expect(alone.told[0]?.relationships.deleted.map(({ from, to }) => [from.name, to.name])).toEqual([
    ['Helpline', 'Refuge'],
  ])
})

test('OTHERS-5 who stopped listening is told nothing more', () => {
  const { told, others, stop } = listen()
  others(rename('p1', 'Night helpline'))
  stop()
  wait()
  others(rename('p1', 'Day helpline'))
  wait()
  expect(told).toEqual([])
})

test('OTHERS-7 the map as it arrives at first is nobody’s doing', () => {
  const { live, told, others } = listen()
  const ready = live.connection.getState()
  live.connection.setState({ ...ready, ready: false })
  others({ do: 'add-party', party: aParty({ id: 'p4' }) })
  live.connection.setState(ready)
  wait()
  expect(told).toEqual([])
})
