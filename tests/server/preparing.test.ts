import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'

const folders: string[] = []
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A project with nothing in it but the scripts, below a path with a space. */
function aProject(): string {
  const place = mkdtempSync(join(tmpdir(), 'a project '))
  folders.push(place)
  const folder = join(place, 'in here')
  cpSync('scripts', join(folder, 'scripts'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"name":"p","version":"1.0.0"}')
  const own = '{"name":"p","version":"1.0.0"}'
  writeFileSync(
    join(folder, 'package-lock.json'),
    `{"name":"p","version":"1.0.0","lockfileVersion":3,"requires":true,"packages":{"":${own}}}`,
  )
  return folder
}

const installing = "require('./scripts/run/install.cjs').install()"
const run = (cwd: string, code: string) => promisify(execFile)(process.execPath, ['-e', code], { cwd })

test('START-20 an install that was cut short is begun anew', async () => {
  const folder = aProject()
  mkdirSync(join(folder, 'node_modules', 'half'), { recursive: true })
  writeFileSync(join(folder, 'node_modules', '.installing'), '')
  const { stderr } = await run(folder, installing)
  expect(stderr).toContain('An install was cut short here before')
  expect(existsSync(join(folder, 'node_modules', 'half'))).toBe(false)
  expect(existsSync(join(folder, 'node_modules', '.installing'))).toBe(false)
  expect((await run(folder, installing)).stderr).toBe('')
})

test('START-20 an install that npm itself gave up keeps what was there', async () => {
  const folder = aProject()
  mkdirSync(join(folder, 'node_modules', '.kept'), { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"p","version":"1.0.0","dependencies":{"x":"no such version!"}}',
  )
  await expect(run(folder, installing)).rejects.toThrow('did not work')
  expect(existsSync(join(folder, 'node_modules', '.kept'))).toBe(true)
  expect(existsSync(join(folder, 'node_modules', '.installing'))).toBe(false)
  expect(existsSync(join(folder, '.preparing'))).toBe(false)
})

const holding =
  "require('./scripts/run/alone.cjs').alone('busy', () => { console.log('in'); return new Promise(() => { setInterval(() => {}, 1000) }) })"
const passing = "require('./scripts/run/alone.cjs').alone('busy', async () => console.log('in'))"

async function aHolder(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', holding], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await once(child.stdout, 'data')
  return child
}

test('START-21 of two that prepare the same folder at once one waits and says so, and goes on when the other is gone', async () => {
  const folder = aProject()
  const first = await aHolder(folder)
  const second = spawn(process.execPath, ['-e', passing], { cwd: folder, stdio: 'pipe' })
  children.push(second)
  const [said] = await once(second.stderr, 'data')
  expect(String(said)).toContain('Another start in this folder installs or builds')
  first.kill('SIGKILL')
  const [printed] = await once(second.stdout, 'data')
  expect(String(printed)).toBe('in\n')
})

test('START-21 what a process of long ago left behind keeps nobody waiting, though its number is in use again', async () => {
  const folder = aProject()
  writeFileSync(join(folder, 'busy'), String(process.pid))
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(join(folder, 'busy'), longAgo, longAgo)
  expect((await run(folder, passing)).stdout).toBe('in\n')
  expect(existsSync(join(folder, 'busy'))).toBe(false)
})

test('START-21 whoever holds a folder shows it by a file that names its process', async () => {
  const folder = aProject()
  const { pid } = await aHolder(folder)
  expect(readFileSync(join(folder, 'busy'), 'utf8')).toBe(String(pid))
})
