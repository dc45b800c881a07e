import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { freshFolder, removeFolder } from '../flows/running-server'
import { Latencies } from './latencies'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** What this disk does meanwhile: milliseconds of a bare SQLite commit of one small row, two hundred times with pauses between. */
export async function measureBareCommits(): Promise<{ p50: number; p95: number; p99: number }> {
  const folder = freshFolder()
  const file = new SqliteFile(join(folder, 'bare.db'))
  file.pragma('journal_mode = WAL')
  file.pragma('synchronous = FULL')
  file.exec('create table one (data blob)')
  const insert = file.prepare('insert into one values (?)')
  const times = new Latencies()
  for (let at = 0; at < 200; at += 1) {
    const since = performance.now()
    insert.run(Buffer.alloc(100))
    times.add(performance.now() - since)
    await pause(20)
  }
  file.close()
  removeFolder(folder)
  return { p50: times.within(0.5), p95: times.within(0.95), p99: times.within(0.99) }
}
