// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FaultNotice } from '@/components/exchange/fault-notice'
import { useImportDesk } from '@/components/exchange/use-import-desk'
import { importBytes } from '@/model/exchange/limits'
import { aPage, place, show } from './a-page'

interface Posted {
  readonly order: unknown
  readonly moved: readonly Transferable[]
}

/** A worker that does nothing by itself. */
class IdleWorker {
  static all: IdleWorker[] = []
  readonly posted: Posted[] = []
  isEnded = false
  onmessage: ((event: { data: unknown }) => void) | undefined
  onerror: (() => void) | undefined
  constructor() {
    IdleWorker.all.push(this)
  }
  postMessage(order: unknown, moved: readonly Transferable[] = []) {
    this.posted.push({ order, moved })
  }
  terminate() {
    this.isEnded = true
  }
}

aPage()
beforeEach(() => {
  IdleWorker.all = []
  vi.stubGlobal('Worker', IdleWorker)
})
afterEach(() => vi.useRealTimers())

let desk: ReturnType<typeof useImportDesk>
function Desk() {
  desk = useImportDesk()
  const { isReading, read } = desk.desk
  return (
    <>
      <p role="status">{isReading ? 'reading' : ''}</p>
      {read && 'fault' in read ? <FaultNotice fault={read.fault} /> : null}
      <output>{read && 'ok' in read ? read.ok.name : ''}</output>
    </>
  )
}

const said = (what: string) => place.querySelector(what)?.textContent
const worker = () => IdleWorker.all.at(-1) ?? expect.fail('there is no worker')
const answerWith = (name: string) => act(async () => worker().onmessage?.({ data: { ok: { name } } }))

/** A file of so many bytes that says when it is read. */
const aFile = (name: string, size: number, arrayBuffer: () => Promise<ArrayBuffer>) =>
  ({ name, size, arrayBuffer }) as File
const aSmallFile = (name = 'x.csv') => aFile(name, 3, async () => new Uint8Array([1, 2, 3]).buffer)
const bring = (...files: readonly File[]) =>
  act(async () => {
    void desk.read(files)
  })

test('EXCHANGE-47 files that are too large together are refused before a byte of them is read', async () => {
  show(<Desk />)
  const read = vi.fn(async () => new ArrayBuffer(1))
  await bring(aFile('a.csv', importBytes, read), aFile('b.csv', 1, read))
  expect(said('[role=alert]')).toContain('the file is larger than a constellation can be')
  expect(said('[role=status]')).toBe('')
  expect(read).not.toHaveBeenCalled()
})

test('EXCHANGE-47 a file that can no longer be read is told by its name, and reading does not go on for ever', async () => {
  show(<Desk />)
  await bring(
    aSmallFile(),
    aFile('links.csv', 3, () => Promise.reject(new DOMException('gone', 'NotReadableError'))),
  )
  expect(said('[role=alert]')).toContain('at links.csv, the file could not be read from this device')
  expect(said('[role=status]')).toBe('')
})

test('EXCHANGE-47 the bytes move to the reader and are not copied', async () => {
  show(<Desk />)
  await bring(aSmallFile('a.csv'), aSmallFile('b.csv'))
  const [{ order, moved } = expect.fail('nothing was asked')] = worker().posted
  const { files } = order as { readonly files: readonly { readonly bytes: Uint8Array }[] }
  expect(moved).toEqual(files.map(({ bytes }) => bytes.buffer))
})

test('EXCHANGE-47 what is brought last counts, whichever of the files can be read first', async () => {
  show(<Desk />)
  let release: (bytes: ArrayBuffer) => void = () => undefined
  await bring(aFile('slow.csv', 3, () => new Promise(resolve => (release = resolve))))
  await bring(aSmallFile('quick.csv'))
  await act(async () => release(new ArrayBuffer(3)))
  const names = worker().posted.map(({ order }) => (order as { files: { name: string }[] }).files[0]?.name)
  expect(names).toEqual(['quick.csv'])
  expect(IdleWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, false])
})

test('EXCHANGE-53 reading can be stopped: the reader ends at once, nothing of the file is there, and another can be brought', async () => {
  show(<Desk />)
  await bring(aSmallFile('slow.csv'))
  expect(said('[role=status]')).toBe('reading')
  const first = worker()
  await act(async () => desk.stop())
  expect(first.isEnded).toBe(true)
  expect(desk.desk).toEqual({ names: '', isReading: false, isStopped: true, read: undefined })
  await act(async () => first.onmessage?.({ data: { ok: { name: 'too late' } } }))
  expect(said('output')).toBe('')
  await bring(aSmallFile('quick.csv'))
  expect(desk.desk.isStopped).toBe(false)
  await answerWith('the next one')
  expect(said('output')).toBe('the next one')
})

test('EXCHANGE-47 what is chosen last counts, though what was chosen before is answered first', async () => {
  show(<Desk />)
  await bring(aSmallFile())
  await answerWith('as it came')
  await act(async () => {
    desk.choose({})
    desk.choose({})
  })
  await answerWith('the first choice')
  expect(said('output')).toBe('as it came')
  await answerWith('the second choice')
  expect(said('output')).toBe('the second choice')
})

test('EXCHANGE-46 a reader on the page that breaks is told as broken, one that takes too long as slow', async () => {
  vi.useFakeTimers()
  show(<Desk />)
  await bring(aSmallFile())
  await act(async () => worker().onerror?.())
  expect(said('[role=alert]')).toContain('through a mistake in this program')
  await bring(aSmallFile())
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(said('[role=alert]')).toContain('it takes too long to read')
  expect(worker().isEnded).toBe(true)
})
