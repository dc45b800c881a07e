import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compositionFor } from '@/model/report/composition'
import { Problem } from '@/server/problem'
import { unpackOutline } from '@/server/report/pack-outline'
import { pressInThread } from '@/server/report/press'
import { pressHere } from '@/server/report/press-here'
import { aReportInput } from '../builders/a-report'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'press-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function thread(script: string): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.mjs`)
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', task => { ${script} })`,
  )
  return file
}

const bytes = new Uint8Array([1, 2, 3])

test('REPORT-90 what the thread prints is what the press gives, one after the other', async () => {
  const press = pressInThread(thread('parentPort.postMessage({ done: [task.form, task.outline.length] })'))
  const all = await Promise.all([press.print(bytes, 'pdf'), press.print(bytes, 'word')])
  expect(all).toEqual([
    ['pdf', 3],
    ['word', 3],
  ])
})

test('REPORT-90 a thread that breaks or takes too long fails that report alone', async () => {
  const script =
    "if (task.form === 'word') throw new Error('broken'); parentPort.postMessage({ done: 'printed' })"
  const press = pressInThread(thread(script))
  await expect(press.print(bytes, 'word')).rejects.toThrow('broken')
  expect(await press.print(bytes, 'pdf')).toBe('printed')
  const slow = pressInThread(
    thread("if (task.form === 'word') while (true); parentPort.postMessage({ done: 1 })"),
    1500,
  )
  await expect(slow.print(bytes, 'word')).rejects.toThrow('too long')
  expect(await slow.print(bytes, 'pdf')).toBe(1)
})

test('REPORT-91 where too many wait, one more is refused at once', async () => {
  const press = pressInThread(thread('setTimeout(() => parentPort.postMessage({ done: 1 }), 20)'))
  const asked = Array.from({ length: 13 }, () => press.print(bytes, 'pdf').catch(error => error))
  const answers = await Promise.all(asked)
  expect(answers.filter(answer => answer === 1)).toHaveLength(12)
  expect(answers.filter(answer => answer instanceof Problem && answer.id === 'busy')).toHaveLength(1)
})

test('REPORT-43 a kept outline prints the same bytes each time', async () => {
  const composition = compositionFor('commissioner')
  const { outline } = await pressHere.compose(aReportInput(), composition)
  const [one, other] = [await pressHere.print(outline, 'pdf'), await pressHere.print(outline, 'pdf')]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  expect(unpackOutline(outline).cover.kind).toBe('Report for the commissioner')
})

test('REPORT-99 a report has the mark of what it says, whenever on its day it was made', async () => {
  const composition = compositionFor('team')
  const sealOf = async (given: Parameters<typeof aReportInput>[0]) =>
    (await pressHere.compose(aReportInput(given), composition)).seal
  const { madeAt } = aReportInput()
  const name = 'Said in a name: "madeAt":7'
  const first = await sealOf({ constellationName: name })
  expect(await sealOf({ constellationName: name, madeAt: madeAt + 1 })).toBe(first)
  expect(await sealOf({ constellationName: name.replace('7', '8') })).not.toBe(first)
})
