import { readFileSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openSqlite } from '@/server/database/sqlite'
import { freshFolder, removeFolder } from '../flows/running-server'

/** The files that are brought to the disk from now on, or the folders, each by its number in the file system. */
async function flushedFiles(
  folder: string,
  how: 'datasync' | 'sync' = 'datasync',
): Promise<readonly number[]> {
  const some = await open(join(folder, 'some'), 'w')
  const kind = Object.getPrototypeOf(some) as FileHandle
  await some.close()
  const flushed: number[] = []
  const really = kind[how]
  const spy = vi.spyOn(kind, how).mockImplementation(async function (this: FileHandle) {
    await really.call(this)
    flushed.push((await this.stat()).ino)
  })
  onTestFinished(() => spy.mockRestore())
  return flushed
}

test('STORE-57 in the embedded database each settling brings the write-ahead log to the disk as it is then, also after the log was emptied', async () => {
  const folder = freshFolder()
  const database = openSqlite(folder)
  const flushed = await flushedFiles(folder)
  const folders = await flushedFiles(folder, 'sync')
  await database.settle()
  expect(flushed).toEqual([])
  await database.db.schema.createTable('setting').addColumn('key', 'text').execute()
  await database.quickly(({ db }) =>
    db
      .insertInto('setting')
      .values({ key: 'a' } as never)
      .execute(),
  )
  await database.settle()
  await database.forgetDeleted()
  await database.quickly(({ db }) =>
    db
      .insertInto('setting')
      .values({ key: 'b' } as never)
      .execute(),
  )
  await database.settle()
  const { ino } = statSync(join(folder, 'connections.db-wal'))
  expect(flushed).toEqual([ino, ino])
  expect(folders, 'that the log is there at all').toEqual([statSync(folder).ino])
  await database.close()
  removeFolder(folder)
})

test('STORE-59 after a flush that failed all of the write-ahead log is written into the database itself, because a system may hold for written what it lost', async () => {
  const folder = freshFolder()
  const database = openSqlite(folder)
  await database.db.schema.createTable('setting').addColumn('key', 'text').execute()
  await database.forgetDeleted()
  await database.quickly(({ db }) =>
    db
      .insertInto('setting')
      .values({ key: 'kept-in-spite-of-it' } as never)
      .execute(),
  )
  const isInDatabase = () => readFileSync(join(folder, 'connections.db')).includes('kept-in-spite-of-it')
  const some = await open(join(folder, 'some'), 'w')
  const spy = vi.spyOn(Object.getPrototypeOf(some) as FileHandle, 'datasync')
  onTestFinished(() => spy.mockRestore())
  await some.close()
  spy.mockRejectedValueOnce(new Error('the disk refuses'))
  await expect(database.settle()).rejects.toThrow('the disk refuses')
  expect(isInDatabase()).toBe(false)
  const reader = new SqliteFile(join(folder, 'connections.db'))
  reader.exec('begin immediate')
  await expect(database.settle(), 'while another holds the log').rejects.toThrow()
  reader.exec('rollback')
  reader.close()
  await database.settle()
  expect(isInDatabase()).toBe(true)
  expect(spy).toHaveBeenCalledTimes(1)
  await database.settle()
  expect(spy, 'once all is well it is flushed as before').toHaveBeenCalledTimes(2)
  await database.close()
  removeFolder(folder)
})
