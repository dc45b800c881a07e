import { accessSync, constants, mkdirSync } from 'node:fs'
import { lockFolder } from './database/folder-lock'
import { StartFault } from './start-fault'

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new StartFault(
      `The data folder ${folder} cannot be written to. Make it writable, or set DATA_DIR to another folder.`,
    )
  }
}

/** Makes the data folder and keeps it for this process; throws a StartFault where it cannot be written or another process has it. */
export function takeDataFolder(folder: string): { release(): void } {
  makeFolder(folder)
  const lock = lockFolder(folder)
  if (!lock)
    throw new StartFault(
      `Another process is already running on the data folder ${folder}. Stop it, or set DATA_DIR to another folder.`,
    )
  return lock
}
