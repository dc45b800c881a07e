import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { importDeskHere, importDeskInThread } from '@/server/exchange/import-desk'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-desk-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function thread(script: string): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.mjs`)
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads'\n${script}`)
  return file
}

const file = { name: 'x.csv', bytes: new Uint8Array([1, 2, 3]) }
const refusedAs = (problem: string) => ({ fault: { at: '', problem } })

const said = vi.spyOn(console, 'error')
beforeEach(() => said.mockImplementation(() => undefined))
afterEach(() => said.mockReset())

test('EXCHANGE-40 what the thread says is what the desk says, file after file', async () => {
  const desk = importDeskInThread(
    thread(
      "parentPort.postMessage({ fault: { at: String(workerData.files[0].bytes.length), problem: 'not-csv' } })",
    ),
  )
  const both = await Promise.all([desk([file], 0), desk([file], 0)])
  expect(both).toEqual([1, 2].map(() => ({ fault: { at: '3', problem: 'not-csv' } })))
})

test('EXCHANGE-40 a thread that takes too long is ended', async () => {
  expect(await importDeskInThread(thread('while (true);'), 1000)([file], 0)).toEqual(refusedAs('too-slow'))
})

test('EXCHANGE-46 a thread that breaks is told as broken, and why to the host', async () => {
  const desk = importDeskInThread(thread('throw new Error("a mistake")'))
  expect(await desk([file], 0)).toEqual(refusedAs('reader-broke'))
  expect(said).toHaveBeenCalledExactlyOnceWith(expect.any(String), new Error('a mistake'))
})

test('EXCHANGE-46 a thread that ends without an answer is told as broken', async () => {
  expect(await importDeskInThread(thread('process.exit(3)'))([file], 0)).toEqual(refusedAs('reader-broke'))
  expect(said).toHaveBeenCalledOnce()
})

test('EXCHANGE-46 a thread that needs more memory than there is for it is told as that', async () => {
  const greedy = 'const all = []; while (true) all.push(new Array(1_000_000).fill(all.length))'
  expect(await importDeskInThread(thread(greedy))([file], 0)).toEqual(refusedAs('too-much-memory'))
  expect(said).not.toHaveBeenCalled()
})

test('EXCHANGE-46 a thread that broke keeps nobody after it from being read', async () => {
  const once = `import { existsSync, writeFileSync } from 'node:fs'
    const mark = workerData.files[0].name
    if (!existsSync(mark)) { writeFileSync(mark, ''); throw new Error('once') }
    parentPort.postMessage('read')`
  const desk = importDeskInThread(thread(once))
  const marked = { ...file, name: join(folder, 'mark') }
  expect(await Promise.all([desk([marked], 0), desk([marked], 0)])).toEqual([
    refusedAs('reader-broke'),
    'read',
  ])
})

test('EXCHANGE-51 without script too, what would be too large to be made is told as that', async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => `Team ${at},${at * 9},0,${'a'.repeat(3000)}`)
  const bytes = new TextEncoder().encode(['name,x,y,note', ...rows].join('\n'))
  expect(await importDeskHere([{ name: 'x.csv', bytes }], 0)).toEqual(refusedAs('too-large-to-share'))
})
