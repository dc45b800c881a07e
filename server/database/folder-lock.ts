import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'

/** A data folder held by this process. */
export interface FolderLock {
  release(): void
}

// Kept here, because a lock whose file nobody refers to would be closed by the garbage collector.
const held = new Set<SqliteFile.Database>()

function isTaken(error: unknown): boolean {
  return error instanceof SqliteFile.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/**
 * Holds an existing folder for the life of this process; undefined where another one (or an earlier call) holds it. The lock is an open
 * transaction on `lock.db`, so the operating system lets go of it however the process ends. Throws where the folder cannot be written.
 */
export function lockFolder(folder: string): FolderLock | undefined {
  const file = new SqliteFile(join(folder, 'lock.db'), { timeout: 0 })
  try {
    file.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    file.close()
    if (isTaken(error)) return undefined
    throw error
  }
  held.add(file)
  return {
    release() {
      held.delete(file)
      file.close()
    },
  }
}
