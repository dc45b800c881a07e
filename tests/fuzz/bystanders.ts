import { carryOut } from '@/model/shared-map/carry-out'
import { someParty } from './frames'
import { openHonest, until } from './honest'
import type { Person, World } from './hostile-world'

/** The room in which they are, and who they are. */
export interface Bystanding {
  readonly place: Pick<World, 'port' | 'origin'>
  readonly room: string
  readonly moves: Person
  readonly sees: Person
}

/** What they noticed: the 95th percentile of the milliseconds from an edit to its sight, of how many edits, and how often they were cut off. */
export interface Noticed {
  readonly p95: number
  readonly edits: number
  readonly closes: number
}

/** Two people in another room: one moves a party all the time, the other sees it. */
export interface Bystanders {
  /** Begins to count anew. */
  reset(): Promise<void>
  /** Counts nothing from now on, or goes on; what was made before is seen first, so that neither side is laid to the other. */
  count(isOn: boolean): Promise<void>
  /** Waits until at least so many edits were made since the last `reset`, and every one of them is seen. */
  noticed(least: number): Promise<Noticed>
  /** Stops, and fails where an edit was lost. */
  leave(): Promise<void>
}

const every = 20

const percentile95 = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

/** Two people of this process. */
export async function openBystanders({ place, room, moves, sees }: Bystanding): Promise<Bystanders> {
  const [ann, bea] = [await openHonest(place, moves, room), await openHonest(place, sees, room)]
  const sent = new Map<number, number>()
  let times: number[] = []
  let step = 0
  let isCounting = true
  carryOut(ann.doc, { do: 'add-party', party: someParty('moved') }, 'ann')
  await until('it is seen', () => bea.parties().includes('moved'))
  const where = () =>
    (bea.doc.getMap('parties').get('moved') as { get(key: string): number[] }).get('position')[0] ?? 0
  bea.doc.on('update', () => {
    const now = performance.now()
    const seen = where()
    // Several that arrive as one are each as late as they are.
    for (const [at, since] of sent) {
      if (at > seen) continue
      if (isCounting) times.push(now - since)
      sent.delete(at)
    }
  })
  const timer = setInterval(() => {
    step += 1
    sent.set(step, performance.now())
    carryOut(ann.doc, { do: 'move-parties', positions: { moved: [step, 0] } }, 'ann')
  }, every)
  const allSeen = () => {
    const last = step
    return until('all of it is seen', () => where() >= last, 60_000)
  }
  return {
    async reset() {
      await allSeen()
      times = []
    },
    async count(isOn) {
      await allSeen()
      isCounting = isOn
    },
    async noticed(least) {
      await until('enough was seen', () => times.length >= least, 60_000)
      await allSeen()
      return { p95: percentile95(times), edits: times.length, closes: ann.closes.length + bea.closes.length }
    },
    async leave() {
      clearInterval(timer)
      await ann.saved()
      await until('the last is seen', () => where() === step)
      ann.leave()
      bea.leave()
    },
  }
}
