import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDeskInThread } from '@/server/exchange/import-desk'

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
const tooSlow = { fault: { at: '', problem: 'too-slow' } }

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
  expect(await importDeskInThread(thread('while (true);'), 1000)([file], 0)).toEqual(tooSlow)
})

test('EXCHANGE-40 a thread that breaks is refused as one that takes too much', async () => {
  expect(await importDeskInThread(thread('throw new Error("broken")'))([file], 0)).toEqual(tooSlow)
})
