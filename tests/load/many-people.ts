import { type ChildProcess, fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { freePort, freshFolder, removeFolder } from '../flows/running-server'
import { startWorld } from '../fuzz/hostile-world'
import { bundled } from './bundled'
import type { CrowdOrder, CrowdReport } from './crowd'
import { Latencies } from './latencies'
import type { Place } from './loaded-person'
import { processorSeconds } from './processor-seconds'

/** Rooms of so many people, each making an edit every so many milliseconds. */
export interface Load {
  readonly rooms: number
  readonly inRoom: number
  readonly editsEvery: number
  readonly lasts: number
}

/** What a load did to a server: milliseconds, megabytes, edits. */
export interface Loaded {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly made: number
  readonly unsaved: number
  /** Rooms in which not everyone has the same map at the end. */
  readonly unequal: number
  readonly cutOff: number
  readonly idleMegabytes: number
  readonly megabytes: number
  /** The share of one core that the server used. */
  readonly core: number
  /** The share of one core that all clients together used: where both come near what the machine has, the clients are what is late. */
  readonly clientCores?: number
}

interface ServerUnderLoad {
  readonly pid: number
  readonly places: readonly Place[]
  stop(): Promise<void>
}

const crowds = 2
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

const roomsOf = ({ rooms, inRoom }: Load, names: readonly string[]) =>
  Array.from({ length: rooms * inRoom }, (_, at) => ({ name: `person-${at}`, room: names[at % rooms] ?? '' }))

/** Our program, whole, with an account and a session for each person. */
export async function ours(load: Load): Promise<ServerUnderLoad> {
  const world = await startWorld()
  const names: string[] = []
  for (let at = 0; at < load.rooms; at += 1) names.push(await world.room())
  const places: Place[] = []
  for (const { name, room } of roomsOf(load, names)) {
    const { cookie } = await world.member(name)
    places.push({ name, room, cookie, url: `ws://127.0.0.1:${world.port}/collab`, origin: world.origin })
  }
  return { pid: world.server.process.pid ?? 0, places, stop: () => world.close() }
}

/** Hocuspocus as it comes. */
export async function plain(load: Load): Promise<ServerUnderLoad> {
  const [port, dataDir, file] = [await freePort(), freshFolder(), await bundled('tests/load/plain-server.ts')]
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, NODE_ENV: 'production' as const }
  const server = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise(resolve => server.stdout.once('data', resolve))
  const names = Array.from({ length: load.rooms }, (_, at) => `room-${at}`)
  const where = { cookie: '', url: `ws://127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` }
  return {
    pid: server.pid ?? 0,
    places: roomsOf(load, names).map(one => ({ ...one, ...where })),
    async stop() {
      server.kill('SIGKILL')
      await new Promise(resolve => server.once('close', resolve))
      removeFolder(dataDir)
    },
  }
}

const megabytesOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

const heard = <T>(child: ChildProcess, isMeant: (word: unknown) => boolean): Promise<T> =>
  new Promise((resolve, reject) => {
    child.on('message', word => {
      if (isMeant(word)) resolve(word as T)
    })
    child.once('exit', code => reject(new Error(`a crowd ended by itself (${code})`)))
  })

function total(
  reports: readonly CrowdReport[],
  server: Pick<Loaded, 'idleMegabytes' | 'megabytes' | 'core' | 'clientCores'>,
): Loaded {
  const all = new Latencies()
  for (const { latencies } of reports) all.take(latencies)
  const digests = Map.groupBy(
    reports.flatMap(({ maps }) => maps),
    ([room]) => room,
  )
  const sum = (of: (report: CrowdReport) => number) => reports.reduce((so, report) => so + of(report), 0)
  return {
    p50: all.within(0.5),
    p95: all.within(0.95),
    p99: all.within(0.99),
    made: sum(({ made }) => made),
    unsaved: sum(({ made, saved }) => made - saved),
    unequal: [...digests.values()].filter(maps => new Set(maps.map(([, digest]) => digest)).size > 1).length,
    cutOff: sum(({ closed }) => closed.length),
    ...server,
  }
}

/** Puts a load on a server, from crowds in processes of their own. */
export async function measure(load: Load, serve: (load: Load) => Promise<ServerUnderLoad>): Promise<Loaded> {
  const server = await serve(load)
  const file = await bundled('tests/load/crowd.ts')
  const idleMegabytes = megabytesOf(server.pid)
  const parts = Array.from({ length: crowds }, () => fork(file))
  try {
    const ready = parts.map(part => heard(part, word => word === 'ready'))
    const done = parts.map(part => heard(part, word => word === 'done'))
    const reports = parts.map(part => heard<CrowdReport>(part, word => typeof word === 'object'))
    for (const [at, part] of parts.entries()) {
      const people = server.places.filter((_, place) => place % crowds === at)
      part.send({ people, ...load } satisfies CrowdOrder)
    }
    await Promise.all(ready)
    for (const part of parts) part.send('go')
    await pause(3_000)
    const used = () => [processorSeconds(server.pid), ...parts.map(({ pid }) => processorSeconds(pid ?? 0))]
    const [before, since] = [used(), performance.now()]
    let megabytes = 0
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, megabytesOf(server.pid))
    }, 250)
    await Promise.all(done)
    const took = (performance.now() - since) / 1000
    const [core = 0, ...clients] = used().map((seconds, at) => (seconds - (before[at] ?? 0)) / took)
    const clientCores = clients.reduce((sum, share) => sum + share, 0)
    await pause(3_000)
    clearInterval(watch)
    for (const part of parts) part.send('judge')
    return total(await Promise.all(reports), { idleMegabytes, megabytes, core, clientCores })
  } finally {
    for (const part of parts) part.kill('SIGKILL')
    await server.stop()
  }
}
