import { carryOut } from '@/model/shared-map/carry-out'
import { someParty } from './frames'
import { openHonest, until } from './honest'
import type { World } from './hostile-world'

/** Two people in another room: one moves a party all the time, the other sees it. */
export interface Bystanders {
  /** Begins to count anew. */
  reset(): void
  /** The 95th percentile of the milliseconds from an edit to its sight, since the last `reset`. */
  readonly p95: () => number
  readonly closes: () => number
  /** Stops, and fails where an edit was lost. */
  leave(): Promise<void>
}

const every = 20

export async function openBystanders(world: World): Promise<Bystanders> {
  const room = await world.room()
  const [ann, bea] = [
    await openHonest(world, world.people.ann, room),
    await openHonest(world, world.people.bea, room),
  ]
  const sent = new Map<number, number>()
  let times: number[] = []
  let step = 0
  carryOut(ann.doc, { do: 'add-party', party: someParty('moved') }, 'ann')
  await until('it is seen', () => bea.parties().includes('moved'))
  const where = () =>
    (bea.doc.getMap('parties').get('moved') as { get(key: string): number[] }).get('position')
  bea.doc.on('update', () => {
    const at = where()[0] ?? 0
    const since = sent.get(at)
    if (since !== undefined) times.push(performance.now() - since)
    sent.delete(at)
  })
  const timer = setInterval(() => {
    step += 1
    sent.set(step, performance.now())
    carryOut(ann.doc, { do: 'move-parties', positions: { moved: [step, 0] } }, 'ann')
  }, every)
  return {
    reset: () => {
      times = []
    },
    p95: () => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0,
    closes: () => ann.closes.length + bea.closes.length,
    async leave() {
      clearInterval(timer)
      await ann.saved()
      await until('the last is seen', () => where()[0] === step)
      ann.leave()
      bea.leave()
    },
  }
}
