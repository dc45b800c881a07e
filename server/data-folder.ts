import { accessSync, constants } from 'node:fs'
import { type FolderLock, lockFolder } from './database/folder-lock'
import { makeFolder } from './make-folder'
import { StartFault } from './start-fault'

function lockOf(folder: string): FolderLock | undefined {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return lockFolder(folder)
  } catch {
    throw new StartFault(
      `The data folder ${folder} cannot be written to. Make it writable, or set DATA_DIR to another folder.`,
    )
  }
}

/** Makes the data folder and keeps it for this process; throws a StartFault where it cannot be written or another process has it. */
export function takeDataFolder(folder: string): FolderLock {
  const lock = lockOf(folder)
  if (!lock)
    throw new StartFault(
      `Another process is already running on the data folder ${folder}. Stop it, or set DATA_DIR to another folder.`,
    )
  return lock
}
