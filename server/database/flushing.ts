import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'

const isMissing = (problem: unknown) =>
  problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'

/** Brings to the disk that a new file is in its folder; Windows does so with the file itself. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/**
 * Waits until everything that was written to a file is on disk, while the process goes on with other work. A file that is not there has nothing to wait for.
 * The file must not be one whose locks this process holds: closing it here would end them (a write-ahead log has none, a database has).
 */
export function flushing(path: string): { flush(): Promise<void>; close(): Promise<void> } {
  let file: Promise<FileHandle | undefined> | undefined

  async function opened(): Promise<FileHandle | undefined> {
    let there: FileHandle | undefined
    try {
      there = await open(path, 'r+')
      await flushFolder(path)
      return there
    } catch (problem) {
      file = undefined
      await there?.close()
      if (there === undefined && isMissing(problem)) return undefined
      throw problem
    }
  }

  return {
    async flush() {
      file ??= opened()
      await (await file)?.datasync()
    },
    async close() {
      await (await file)?.close()
      file = undefined
    },
  }
}
