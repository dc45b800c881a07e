import { createHash } from 'node:crypto'
import { betweenShows } from '@/components/session/between-shows'
import { readConstellation } from '@/model/shared-map/read'
import { Latencies } from './latencies'
import { LoadedPerson, type Place } from './loaded-person'

/** What a crowd is told: who they are, how many share a room, and for how long it counts (milliseconds). */
export interface CrowdOrder {
  readonly people: readonly Place[]
  readonly inRoom: number
  readonly editsEvery: number
  readonly lasts: number
}

/** What a crowd tells at the end. */
export interface CrowdReport {
  readonly made: number
  readonly saved: number
  /** For each person their room and a digest of the map as they have it in the end. */
  readonly maps: readonly (readonly [room: string, digest: string])[]
  readonly closed: readonly string[]
  readonly latencies: readonly (readonly [number, number])[]
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const told = (wanted: string) =>
  new Promise<void>(resolve => {
    const hear = (word: unknown) => {
      if (word !== wanted) return
      process.off('message', hear)
      resolve()
    }
    process.on('message', hear)
  })

/** Does something again and again, each time after about `every` milliseconds. */
function keep(every: number, act: () => void): () => void {
  let timer = setTimeout(again, Math.random() * every)
  function again() {
    act()
    timer = setTimeout(again, every * (0.8 + Math.random() * 0.4))
  }
  return () => clearTimeout(timer)
}

/** For each person their room and what their map is like, as a digest. */
const judge = (crowd: readonly LoadedPerson[]): CrowdReport['maps'] =>
  crowd.map(person => {
    const map = person.map()
    const { parties } = readConstellation(map).constellation
    map.destroy()
    const digest = createHash('sha256').update(JSON.stringify(parties)).digest('hex')
    return [person.place.room, digest]
  })

async function run(order: CrowdOrder): Promise<CrowdReport> {
  const latencies = new Latencies()
  const crowd: LoadedPerson[] = []
  for (const place of order.people) {
    crowd.push(new LoadedPerson(place, latencies))
    await pause(5)
  }
  while (!crowd.every(person => person.isReady)) await pause(20)
  for (const person of crowd) person.begin()
  process.send?.('ready')
  await told('go')
  const stops = crowd.flatMap(person => [
    keep(order.editsEvery, () => person.edit()),
    keep(betweenShows(order.inRoom), () => person.point()),
  ])
  await pause(3_000)
  for (const person of crowd) person.isCounting = true
  await pause(order.lasts)
  for (const stop of stops) stop()
  process.send?.('done')
  await told('judge')
  const report = {
    made: crowd.reduce((sum, { made }) => sum + made, 0),
    saved: crowd.reduce((sum, { saved }) => sum + saved, 0),
    maps: judge(crowd),
    closed: crowd.flatMap(({ closed }) => (closed ? [closed] : [])),
    latencies: latencies.pairs(),
  }
  for (const person of crowd) person.leave()
  return report
}

process.once('message', async order => {
  const report = await run(order as CrowdOrder)
  process.send?.(report, () => process.exit(0))
})
