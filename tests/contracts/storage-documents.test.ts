import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { carryOut } from '@/model/shared-map/carry-out'
import { readConstellation } from '@/model/shared-map/read'
import { insertUpdates, replaceSnapshot, snapshotOf, updatesOf } from '@/server/database/documents'
import { createUpdateLog } from '@/server/live/update-log'
import { aParty } from '../builders/a-constellation'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { onEachDatabase } from './each-database'

const bytes = (...values: number[]) => new Uint8Array(values)
const plain = (data: Uint8Array) => [...data]

/** A document that notes each of its updates. */
function aWriter() {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const add = (id: string) => carryOut(doc, { do: 'add-party', party: aParty({ id }) }, 'test')
  return { doc, updates, add }
}

onEachDatabase('documents', database => {
  test('LIVE-10 rows come back as they were written, in order, and only of the document asked for', async () => {
    const one = await aStoredConstellation(database())
    const two = await aStoredConstellation(database())
    const all = bytes(...Array.from({ length: 256 }, (_, at) => at))
    await insertUpdates(database(), [
      { docId: one.id, data: bytes(1) },
      { docId: two.id, data: bytes(2) },
      { docId: one.id, data: all },
    ])
    const rows = await updatesOf(database(), one.id)
    expect(rows.map(row => plain(row.data))).toEqual([[1], plain(all)])
    expect(rows.every(row => Number.isInteger(row.seq))).toBe(true)
  })

  test('LIVE-11 one row that cannot be stored keeps all rows of its statement out', async () => {
    const { id } = await aStoredConstellation(database())
    const rows = [
      { docId: id, data: bytes(1) },
      { docId: 'nowhere', data: bytes(2) },
    ]
    await expect(insertUpdates(database(), rows)).rejects.toThrow()
    expect(await updatesOf(database(), id)).toEqual([])
  })

  test('LIVE-14 a snapshot takes the place of exactly the rows it holds', async () => {
    const { id } = await aStoredConstellation(database())
    for (const value of [1, 2, 3]) await insertUpdates(database(), [{ docId: id, data: bytes(value) }])
    const rows = await updatesOf(database(), id)
    // As on PostgreSQL, where a row with a lower number may be seen later than one with a higher.
    const seqs = [rows[0]?.seq ?? 0, rows[2]?.seq ?? 0]
    const after = { uptoSeq: Math.max(...seqs), data: bytes(1, 3) }
    expect(await replaceSnapshot(database(), id, { before: undefined, after, seqs })).toBe(true)
    expect((await updatesOf(database(), id)).map(row => plain(row.data))).toEqual([[2]])
    const stored = await snapshotOf(database(), id)
    expect(stored && { ...stored, data: plain(stored.data) }).toEqual({ ...after, data: [1, 3] })
  })

  test('LIVE-14 a snapshot made from an older one than stands there changes nothing', async () => {
    const { id } = await aStoredConstellation(database())
    await insertUpdates(database(), [{ docId: id, data: bytes(1) }])
    const seqs = (await updatesOf(database(), id)).map(row => row.seq)
    const first = { uptoSeq: 7, data: bytes(7) }
    expect(await replaceSnapshot(database(), id, { before: undefined, after: first, seqs: [] })).toBe(true)
    for (const before of [undefined, { uptoSeq: 6, data: bytes(6) }])
      expect(
        await replaceSnapshot(database(), id, { before, after: { uptoSeq: 8, data: bytes(8) }, seqs }),
      ).toBe(false)
    expect((await snapshotOf(database(), id))?.uptoSeq).toBe(7)
    expect(await updatesOf(database(), id)).toHaveLength(1)
  })

  test('LIVE-15 deleting a constellation deletes its rows and its snapshot', async () => {
    const { id } = await aStoredConstellation(database())
    await insertUpdates(database(), [{ docId: id, data: bytes(1) }])
    const after = { uptoSeq: 1, data: bytes(1) }
    await replaceSnapshot(database(), id, { before: undefined, after, seqs: [] })
    await database().db.deleteFrom('constellation').where('id', '=', id).execute()
    expect(await updatesOf(database(), id)).toEqual([])
    expect(await snapshotOf(database(), id)).toBeUndefined()
  })
})

onEachDatabase('the update log', (database, place) => {
  test('LIVE-10 what was appended is there for another process once append resolved', async () => {
    const { id } = await aStoredConstellation(database())
    const log = createUpdateLog(database())
    const { add, doc, updates } = aWriter()
    for (const party of ['a', 'b', 'c']) add(party)
    await Promise.all(updates.map(update => log.append(id, update)))
    const other = await place().open()
    const loaded = new Y.Doc()
    await createUpdateLog(other).load(id, loaded)
    await other.close()
    expect(readConstellation(loaded)).toEqual(readConstellation(doc))
  })

  test('LIVE-12 an update whose constellation is gone is refused, and the others of its batch are stored', async () => {
    const { id } = await aStoredConstellation(database())
    const log = createUpdateLog(database())
    const results = await Promise.allSettled([
      log.append(id, bytes(1)),
      log.append('gone', bytes(2)),
      log.append(id, bytes(3)),
    ])
    expect(results.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await updatesOf(database(), id)).map(row => plain(row.data))).toEqual([[1], [3]])
  })

  test('LIVE-13 loading applies everything in one transaction of the document', async () => {
    const { id } = await aStoredConstellation(database())
    const log = createUpdateLog(database())
    const { add, doc, updates } = aWriter()
    for (const party of ['a', 'b', 'c']) add(party)
    await log.append(id, updates[0] ?? bytes())
    await log.compact(id)
    for (const update of updates.slice(1)) await log.append(id, update)
    const loaded = new Y.Doc()
    let transactions = 0
    loaded.on('afterTransaction', () => {
      transactions += 1
    })
    await log.load(id, loaded)
    expect(transactions).toBe(1)
    expect(readConstellation(loaded)).toEqual(readConstellation(doc))
  })

  test('LIVE-14 compaction keeps the content and leaves no row', async () => {
    const { id } = await aStoredConstellation(database())
    const log = createUpdateLog(database())
    const { add, doc, updates } = aWriter()
    for (let at = 0; at < 50; at += 1) add(`party-${at}`)
    carryOut(doc, { do: 'delete', parties: ['party-7'], relationships: [] }, 'test')
    await Promise.all(updates.map(update => log.append(id, update)))
    await log.compact(id)
    await log.compact(id)
    expect(await updatesOf(database(), id)).toEqual([])
    const loaded = new Y.Doc()
    await log.load(id, loaded)
    expect(Y.encodeStateVector(loaded)).toEqual(Y.encodeStateVector(doc))
    expect(readConstellation(loaded)).toEqual(readConstellation(doc))
  })

  test('LIVE-14 the log compacts itself, and what is appended and loaded meanwhile is whole', async () => {
    const { id } = await aStoredConstellation(database())
    const problems: unknown[] = []
    const log = createUpdateLog(database(), { compactEvery: 20, report: problem => problems.push(problem) })
    const { add, doc, updates } = aWriter()
    for (let at = 0; at < 200; at += 1) {
      add(`party-${at}`)
      const stored = log.append(id, updates[at] ?? bytes())
      if (at % 7 === 0) {
        await stored
        const seen = new Y.Doc()
        await log.load(id, seen)
        expect(readConstellation(seen).constellation.parties).toHaveLength(at + 1)
      }
    }
    await log.close()
    expect(problems).toEqual([])
    expect((await updatesOf(database(), id)).length).toBeLessThan(200)
    const loaded = new Y.Doc()
    await log.load(id, loaded)
    expect(readConstellation(loaded)).toEqual(readConstellation(doc))
  })
})
