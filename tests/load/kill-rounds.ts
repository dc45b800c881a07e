import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { build } from 'esbuild'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { type AcknowledgedSocket, acknowledged } from '@/components/session/acknowledged-socket'
import { constellationLimits } from '@/model/constellation/constellation'
import type { Party } from '@/model/constellation/party'
import { carryOut } from '@/model/shared-map/carry-out'
import { readConstellation } from '@/model/shared-map/read'
import { asked, type ParticipantsJudged, participants, seats } from './kill-participants'

/** What one kill did: edits made, how many were called saved, how many somebody else saw, and how many of those were gone afterwards. */
export interface KillRound {
  readonly made: number
  readonly saved: number
  readonly seen: number
  readonly lost: number
  /** Where the power failed: what somebody had seen before it was saved, was gone, and came back with those who had it. */
  readonly returned?: number
  /** What people without an account sent by form and were told is taken; and what of it, or of what was sent again, is there twice. */
  readonly posted?: number
  readonly doubled?: number
}

export interface KillOptions {
  readonly rounds: number
  readonly databaseUrl?: string | undefined
  readonly onRound?: (round: KillRound, at: number) => void
  /** For how many milliseconds people write before the kill, at least and at most. */
  readonly writing?: readonly [number, number]
  /** How many people write. */
  readonly writers?: number
  /** Whether people without an account send forms meanwhile: their first pages are slow, so that a round has to last. */
  readonly withParticipants?: boolean
}

export interface Program {
  readonly file: string
  readonly env: Record<string, string>
  readonly constellationId: string
}

/** What tells the server to be killed that people without an account take part. */
export const participantsEnv = { PARTICIPANTS: JSON.stringify({ seats, asked }) }

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
    jsx: 'automatic',
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

/** How many edits of one person are under way at once, at most. */
const mostUnderWay = 30

/** One person writing as fast as they are acknowledged: what they made, and which of it they were told is saved. */
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
      // Further ahead, the round would be spent on what is never acknowledged.
      while (isWriting && made.length - saved.size > mostUnderWay) await pause(2)
    }
  }
  return { doc, provider, made, saved, run, leave: stop }
}
type Writer = ReturnType<typeof write>

/** What is beyond the limit is refused, and then every edit is no longer one message: they go anew, all in one. */
const isNearlyFull = (people: readonly Writer[]) =>
  people.reduce((sum, { made }) => sum + made.length, 0) >
  constellationLimits.parties - people.length * mostUnderWay

/** Lets people write while one watches, then lets `end` end the server, and counts what is gone at the one that starts after. */
export async function writeUntil(
  program: Program,
  { writing: [least, most], writers }: Required<Pick<KillOptions, 'writing' | 'writers'>>,
  end: (server: Running) => Promise<Program>,
  ended: 'process' | 'power' = 'process',
): Promise<KillRound> {
  const server = await start(program)
  const people = Array.from({ length: writers }, (_, who) => write(server, `writer-${who}`))
  const watcher = connect(server)
  const guests = program.env.PARTICIPANTS ? participants(server) : undefined
  try {
    await until(() => [watcher, ...people].every(({ provider }) => provider.isSynced))
    for (const person of people) void person.run()
    guests?.run()
    // A kill before anything was saved would show nothing: the time runs from there.
    await until(() => people.some(({ saved }) => saved.size > 0) && partiesOf(watcher.doc).size > 0)
    const end = Date.now() + least + Math.random() * (most - least)
    while (Date.now() < end && !isNearlyFull(people)) await pause(5)
  } catch (problem) {
    await server.kill()
    throw problem
  }
  const after = await end(server).finally(async () => {
    // What was in the wires when it died has still been sent, and counts.
    await pause(100)
    for (const person of [watcher, ...people]) person.leave()
    guests?.stop()
  })
  const seen = seenIn(people, watcher.doc)
  const copies = ended === 'power' ? [watcher.doc, ...people.map(({ doc }) => doc)] : []
  const again = await readAgain(after, guests, copies)
  const round = ended === 'power' ? judgePower(people, seen, again) : judge(people, seen, again)
  const { judged } = again
  if (!judged) return round
  return { ...round, lost: round.lost + judged.lost, posted: judged.taken, doubled: judged.doubled }
}

interface ReadAgain {
  readonly there: ReadonlySet<string>
  /** What is there once those who hold a copy are back. */
  readonly broughtBack: ReadonlySet<string>
  readonly judged: ParticipantsJudged | undefined
}

/** The parties that are there after a restart, and after those have come back who hold these copies. */
async function readAgain(
  program: Program,
  guests: ReturnType<typeof participants> | undefined,
  copies: readonly Y.Doc[],
): Promise<ReadAgain> {
  const server = await start(program)
  const reader = connect(server)
  const back: ReturnType<typeof connect>[] = []
  try {
    await until(() => reader.provider.isSynced)
    const there = partiesOf(reader.doc)
    const judged = await guests?.judge(server.port, program.env, () => partiesOf(reader.doc))
    back.push(...copies.map(doc => connect(server, doc)))
    await until(() => back.every(({ provider, outstanding }) => provider.isSynced && outstanding() === 0))
    const after = connect(server)
    back.push(after)
    await until(() => after.provider.isSynced)
    return { there, broughtBack: partiesOf(after.doc), judged }
  } finally {
    for (const one of [reader, ...back]) one.leave()
    await server.kill()
  }
}

/** What others than its maker have. */
function seenIn(people: readonly Writer[], watched: Y.Doc): ReadonlySet<string> {
  const seenByOthers = people.flatMap(({ doc, made }) => {
    const own = new Set(made)
    return [...partiesOf(doc)].filter(id => !own.has(id))
  })
  return new Set([...partiesOf(watched), ...seenByOthers])
}

const counted = (people: readonly Writer[], seen: ReadonlySet<string>) => ({
  made: people.reduce((sum, person) => sum + person.made.length, 0),
  saved: people.reduce((sum, person) => sum + person.saved.size, 0),
  seen: seen.size,
})

const savedBy = (people: readonly Writer[]) => people.flatMap(person => [...person.saved])

function judge(people: readonly Writer[], seen: ReadonlySet<string>, { there }: ReadAgain): KillRound {
  const lost = new Set([...savedBy(people), ...seen].filter(id => !there.has(id)))
  return { ...counted(people, seen), lost: lost.size }
}

/** After the power failed: what was called saved is there, and what else was seen comes back with those who have it. */
function judgePower(
  people: readonly Writer[],
  seen: ReadonlySet<string>,
  { there, broughtBack }: ReadAgain,
): KillRound {
  const gone = [...seen].filter(id => !there.has(id))
  const unsaved = savedBy(people).filter(id => !there.has(id))
  const lost = new Set([...unsaved, ...gone.filter(id => !broughtBack.has(id))])
  return {
    ...counted(people, seen),
    lost: lost.size,
    returned: gone.filter(id => broughtBack.has(id)).length,
  }
}

/** Starts a server, lets people write, kills it with SIGKILL at a random moment and counts what is gone after a restart; `rounds` times on one database, each time on a new constellation. */
export async function killRounds({
  rounds,
  databaseUrl,
  onRound,
  writing = [100, 500],
  writers = 4,
  withParticipants = false,
}: KillOptions): Promise<KillRound[]> {
  const file = await bundleServer()
  const folder = mkdtempSync(join(tmpdir(), 'meaningful-connections-kill-'))
  const env = {
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl ?? '',
    ...(withParticipants ? participantsEnv : {}),
  }
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
