import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a folder and those above it, for their owner alone; one that is there stays as it is. Throws where it cannot be made. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  // One by one: Node's own `recursive` goes on for ever where the system hides what it refuses, as below /proc.
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}
