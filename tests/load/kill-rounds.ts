import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { build } from 'esbuild'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { type AcknowledgedSocket, acknowledged } from '@/components/session/acknowledged-socket'
import type { Party } from '@/model/constellation/party'
import { carryOut } from '@/model/shared-map/carry-out'
import { readConstellation } from '@/model/shared-map/read'

/** What one kill did: edits made, how many were called saved, how many somebody else saw, and how many of those were gone afterwards. */
export interface KillRound {
  readonly made: number
  readonly saved: number
  readonly seen: number
  readonly lost: number
}

export interface KillOptions {
  readonly rounds: number
  readonly databaseUrl?: string | undefined
  readonly onRound?: (round: KillRound, at: number) => void
  /** For how many milliseconds people write before the kill, at least and at most. */
  readonly writing?: readonly [number, number]
  /** How many people write. */
  readonly writers?: number
}

export interface Program {
  readonly file: string
  readonly env: Record<string, string>
  readonly constellationId: string
}

const root = import.meta.filename.endsWith('.ts') ? resolve(import.meta.dirname, '../..') : process.cwd()

export async function bundleServer(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/kill-9')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `live-process-${process.pid}.mjs`)
  await build({
    entryPoints: [join(root, 'tests/load/live-process.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    alias: { '@': root },
    logLevel: 'error',
  })
  return outfile
}

export interface Running {
  readonly port: number
  readonly constellationId: string
  /** Stops it where it stands. */
  stand(): void
  /** Kills it with SIGKILL and waits until it is gone. */
  kill(): Promise<void>
}

export async function start({ file, env, constellationId }: Program): Promise<Running> {
  const child = spawn(process.execPath, [file], {
    env: { ...env, CONSTELLATION: constellationId, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>(done => child.once('close', () => done()))
  const port = new Promise<number>((found, reject) => {
    child.once('exit', code => reject(new Error(`the server ended by itself (${code})`)))
    child.stdout.on('data', (data: Buffer) => {
      const port = /listening (\d+)/.exec(data.toString())?.[1]
      if (port) found(Number(port))
    })
  })
  return {
    port: await port,
    constellationId,
    stand: () => void child.kill('SIGSTOP'),
    kill() {
      child.kill('SIGKILL')
      return gone
    },
  }
}

class NodeSocket extends WebSocket {
  constructor(url: string) {
    super(url, { origin: 'http://kill.test' })
    this.on('error', () => undefined)
  }
}
const OwnSocket = acknowledged(NodeSocket as unknown as typeof globalThis.WebSocket)

export function connect({ port, constellationId }: Running, doc = new Y.Doc()) {
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/collab`,
    WebSocketPolyfill: OwnSocket,
    delay: 100,
    minDelay: 100,
  })
  const provider = new HocuspocusProvider({ websocketProvider, name: constellationId, document: doc })
  provider.attach()
  const leave = () => {
    provider.destroy()
    websocketProvider.destroy()
  }
  const outstanding = () =>
    (websocketProvider.webSocket as AcknowledgedSocket | null)?.outstanding() ?? Number.POSITIVE_INFINITY
  return { doc, provider, outstanding, leave }
}

export const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!isSo()) {
    if (Date.now() > end) throw new Error('waited in vain')
    await pause(5)
  }
}

export const partiesOf = (doc: Y.Doc) =>
  new Set(readConstellation(doc).constellation.parties.map(({ id }) => id))

const party = (id: string): Party => ({
  id,
  kind: 'team',
  name: id,
  size: 'one',
  position: [0, 0],
  note: '',
})

/** One person writing as fast as they can: what they made, and which of it they were told is saved. */
export function write(server: Running, name: string) {
  const { doc, provider, outstanding, leave } = connect(server)
  const made: string[] = []
  const saved = new Set<string>()
  let isWriting = true
  provider.on('message', () => {
    // Every edit is one message, and they are acknowledged in order.
    for (const id of made.slice(saved.size, Math.max(0, made.length - outstanding()))) saved.add(id)
  })
  const stop = () => {
    isWriting = false
    leave()
  }
  const run = async () => {
    while (isWriting) {
      const id = `${name}-${made.length}`
      made.push(id)
      carryOut(doc, { do: 'add-party', party: party(id) }, name)
      await pause(Math.random() < 0.7 ? 0 : 4)
    }
  }
  return { doc, provider, made, saved, run, leave: stop }
}
type Writer = ReturnType<typeof write>

/** Lets people write while one watches, then lets `end` end the server, and counts what is gone at the one that starts after. */
export async function writeUntil(
  program: Program,
  { writing: [least, most], writers }: Required<Pick<KillOptions, 'writing' | 'writers'>>,
  end: (server: Running) => Promise<Program>,
): Promise<KillRound> {
  const server = await start(program)
  const people = Array.from({ length: writers }, (_, who) => write(server, `writer-${who}`))
  const watcher = connect(server)
  try {
    await until(() => [watcher, ...people].every(({ provider }) => provider.isSynced))
    for (const person of people) void person.run()
    await pause(least + Math.random() * (most - least))
  } catch (problem) {
    await server.kill()
    throw problem
  }
  const after = await end(server).finally(async () => {
    // What was in the wires when it died has still been sent, and counts.
    await pause(100)
    for (const person of [watcher, ...people]) person.leave()
  })
  return judge(people, watcher.doc, await readAgain(after))
}

/** The parties that are there after a restart. */
async function readAgain(program: Program): Promise<ReadonlySet<string>> {
  const server = await start(program)
  const reader = connect(server)
  try {
    await until(() => reader.provider.isSynced)
    return partiesOf(reader.doc)
  } finally {
    reader.leave()
    await server.kill()
  }
}

function judge(people: readonly Writer[], watched: Y.Doc, there: ReadonlySet<string>): KillRound {
  const saved = people.flatMap(person => [...person.saved])
  const seenByOthers = people.flatMap(({ doc, made }) => {
    const own = new Set(made)
    return [...partiesOf(doc)].filter(id => !own.has(id))
  })
  const seen = new Set([...partiesOf(watched), ...seenByOthers])
  const lost = new Set([...saved, ...seen].filter(id => !there.has(id)))
  const made = people.reduce((sum, person) => sum + person.made.length, 0)
  return { made, saved: saved.length, seen: seen.size, lost: lost.size }
}

/** Starts a server, lets people write, kills it with SIGKILL at a random moment and counts what is gone after a restart; `rounds` times on one database, each time on a new constellation. */
export async function killRounds({
  rounds,
  databaseUrl,
  onRound,
  writing = [100, 500],
  writers = 4,
}: KillOptions): Promise<KillRound[]> {
  const file = await bundleServer()
  const folder = mkdtempSync(join(tmpdir(), 'meaningful-connections-kill-'))
  const env = { DATA_DIR: folder, DATABASE_URL: databaseUrl ?? '' }
  const results: KillRound[] = []
  try {
    for (let at = 0; at < rounds; at += 1) {
      const program = { file, env, constellationId: `kill-${at}` }
      const round = await writeUntil(program, { writing, writers }, async server => {
        await server.kill()
        return program
      })
      results.push(round)
      onRound?.(round, at)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(file, { force: true })
  }
  return results
}
