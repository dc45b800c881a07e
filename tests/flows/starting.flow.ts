import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { networkAddresses } from '@/server/addresses'
import { PrintingProcess, runToEnd } from './ended-process'
import { admin, freePort, freshFolder, RunningServer, removeFolder } from './running-server'

interface Fixtures {
  /** A new folder, removed afterwards. */
  readonly folder: string
  /** Starts a server that is stopped afterwards. */
  readonly start: (options: Parameters<typeof RunningServer.start>[0]) => Promise<RunningServer>
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  folder: async ({}, use) => {
    const folder = freshFolder()
    await use(folder)
    removeFolder(folder)
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  start: async ({}, use) => {
    const started: RunningServer[] = []
    await use(async options => {
      const server = await RunningServer.start(options)
      started.push(server)
      return server
    })
    for (const server of started) await server.stop()
  },
})

const healthOf = async ({ url }: Pick<RunningServer, 'url'>) => (await fetch(`${url}/api/health`)).status

/** Everything printed is this one sentence, and the status tells of a failure. */
async function refuses(env: Record<string, string>, sentence: string | RegExp): Promise<void> {
  const { code, printed } = await runToEnd(['dist/server.js'], { PORT: String(await freePort()), ...env })
  expect(printed).toMatch(sentence)
  expect(printed.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
}

/** Something that takes connections and says nothing. */
async function listening(): Promise<[Server, number]> {
  const server = createServer(socket => socket.on('error', () => undefined)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return [server, address.port]
}

const owner = ['create-owner', '--email', 'robin@example.org', '--name', 'Robin', '--workspace', 'Harbour']

test('START-1 it listens on PORT and keeps everything in DATA_DIR, which it makes', async ({
  folder,
  start,
}) => {
  const port = await freePort()
  const dataDir = join(folder, 'not', 'there', 'yet')
  const server = await start({ port, dataDir })
  expect(server.url).toContain(String(port))
  expect(server.printed).toContain(`http://localhost:${port}`)
  expect(existsSync(join(dataDir, 'connections.db'))).toBe(true)
})

test('START-2 health is 200 when it can serve, and never before', async ({ folder }) => {
  const port = await freePort()
  const server = PrintingProcess.start(['dist/server.js'], { PORT: String(port), DATA_DIR: folder })
  const answers: number[] = []
  while (!answers.includes(200)) {
    const answer = await healthOf({ url: `http://127.0.0.1:${port}` }).catch(() => 0)
    answers.push(answer)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  expect(answers.filter(answer => ![0, 503].includes(answer))).toEqual([200])
  await server.says('is ready')
  expect(await healthOf({ url: `http://127.0.0.1:${port}` })).toBe(200)
  server.signalAll('SIGTERM')
  await server.ended()
})

test('START-3 a taken port is told in one sentence', async ({ folder }) => {
  const [other, port] = await listening()
  await refuses(
    { PORT: String(port), DATA_DIR: folder },
    `Port ${port} is taken by another program. Stop it, or set PORT to another number.`,
  )
  other.close()
})

test('START-4 a folder that cannot be written to is told in one sentence', async ({ folder }) => {
  writeFileSync(join(folder, 'file'), '')
  for (const dataDir of [join(folder, 'file', 'data'), '/proc/connections', '/sys'])
    await refuses(
      { DATA_DIR: dataDir },
      `The data folder ${dataDir} cannot be written to. Make it writable, or set DATA_DIR to another folder.`,
    )
})

test('START-5 a second process on the same folder is refused, and the first goes on', async ({
  folder,
  start,
}) => {
  const server = await start({ dataDir: folder })
  await refuses({ DATA_DIR: folder }, `Another process is already running on the data folder ${folder}.`)
  expect(await healthOf(server)).toBe(200)
})

test('START-6 what is set wrongly is named', async ({ folder }) => {
  await refuses({ DATA_DIR: folder, PORT: 'three' }, 'PORT must be a whole number from 1 to 65535.')
  await refuses({ DATA_DIR: folder, AUTH_SECRET: 'short' }, 'AUTH_SECRET) must be at least 32 characters')
})

test('START-7 a DATABASE_URL where nobody answers is told in one sentence without its password', async ({
  folder,
}) => {
  const sentence = /^The PostgreSQL that DATABASE_URL names could not be opened: (?!.*tidewater).+\.\n$/
  const [silent, port] = await listening()
  for (const at of [`localhost:${await freePort()}`, `127.0.0.1:${port}`])
    await refuses(
      { DATA_DIR: folder, DATABASE_URL: `postgres://robin:tidewater@${at}/connections` },
      sentence,
    )
  silent.close()
})

test('START-9 a Node that is too old is told in one sentence', async ({ folder }) => {
  const preload = join(folder, 'old.cjs')
  for (const version of ['18.20.4', '20.8.1']) {
    writeFileSync(
      preload,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
    )
    const { code, printed } = await runToEnd(['--require', preload, 'scripts/run.cjs', 'start'])
    expect(printed).toBe(
      `Meaningful Connections needs Node 20.9 or later to install itself; this is Node ${version}.\n`,
    )
    expect(code).toBe(1)
  }
})

test('START-10 a used folder starts again without repair and keeps everything, also after a kill', async ({
  folder,
  start,
}) => {
  expect(await admin(folder, owner, 'a long walk by the sea\n')).toMatchObject({ code: 0 })
  const { out } = await admin(folder, ['load-example'])
  const id = /[a-z0-9]{20,}/.exec(out)?.[0] ?? ''
  const whole = async () => (await admin(folder, ['export', id])).out
  const before = await whole()
  expect(before).toContain('"parties"')
  for (const signal of ['SIGTERM', 'SIGKILL', 'SIGTERM'] as const) {
    const server = await start({ dataDir: folder })
    expect(await healthOf(server)).toBe(200)
    await server.stop(signal)
    expect(await whole()).toBe(before)
  }
})

test('START-11 Ctrl+C ends it with status 0', async ({ folder, start }) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const server = await start({ dataDir: folder })
    await server.stop(signal)
    expect(server.process.exitCode).toBe(0)
  }
})

test('START-16 it prints its addresses on the network where it listens there, and that they are not encrypted', async ({
  folder,
  start,
}) => {
  const everywhere = await start({ dataDir: folder, env: { HOST: '0.0.0.0' } })
  for (const address of networkAddresses()) expect(everywhere.printed).toContain(`http://${address}:`)
  expect(everywhere.printed.includes('Not encrypted')).toBe(networkAddresses().length > 0)
  await everywhere.stop()
  const elsewhere: Record<string, string>[] = [
    { HOST: '127.0.0.1' },
    { HOST: '0.0.0.0', PUBLIC_URL: 'https://connections.example.org' },
  ]
  for (const env of elsewhere) {
    const server = await start({ dataDir: folder, env })
    expect(server.printed).not.toContain('On the network')
    await server.stop()
  }
})

test('START-17 an idle connection is kept longer than reverse proxies keep theirs', async ({
  folder,
  start,
}) => {
  const server = await start({ port: await freePort(), dataDir: folder })
  const answer = await fetch(`${server.url}/api/health`)
  const kept = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')
  expect(Number(kept?.[1])).toBeGreaterThan(120)
})

test('START-12 the link to set up is printed only while nobody has an account, each time another', async ({
  folder,
  start,
}) => {
  const links: (string | undefined)[] = []
  for (const _ of [1, 2]) {
    const server = await start({ dataDir: folder })
    links.push(server.setUpLink)
    await server.stop()
  }
  expect(new Set(links.filter(Boolean)).size).toBe(2)
  await admin(folder, owner, 'a long walk by the sea\n')
  const server = await start({ dataDir: folder })
  expect(server.setUpLink).toBeUndefined()
  expect(server.printed).not.toContain('set-up')
})

test('START-13 npm start passes signals and the exit status on', async ({ folder }) => {
  const command = ['scripts/run.cjs', 'start']
  const env = { DATA_DIR: folder, PORT: String(await freePort()) }
  const alone = PrintingProcess.start(command, env)
  await alone.says('is ready')
  alone.process.kill('SIGTERM')
  expect((await alone.ended()).code).toBe(0)
  const inTerminal = PrintingProcess.start(command, env)
  await inTerminal.says('is ready')
  inTerminal.signalAll('SIGINT')
  expect((await inTerminal.ended()).code).toBe(0)
  expect(await runToEnd(command, { ...env, PORT: 'three' })).toMatchObject({ code: 1 })
})

test('START-14 a server whose npm start was killed ends by itself and lets go of its folder', async ({
  folder,
  start,
}) => {
  const port = await freePort()
  const killed = PrintingProcess.start(['scripts/run.cjs', 'start'], { DATA_DIR: folder, PORT: String(port) })
  await killed.says('is ready')
  killed.process.kill('SIGKILL')
  await killed.ended()
  const next = await start({ dataDir: folder, port })
  expect(await healthOf(next)).toBe(200)
})
