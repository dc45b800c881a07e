import { writeFile } from 'node:fs/promises'
import { reasonOf, refusal } from './refusal'

const isThere = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Writes a file that only its owner can read; refuses to write over one unless told to. */
export async function writePrivateFile(
  file: string,
  content: string | Uint8Array,
  mayReplace: boolean,
): Promise<void> {
  try {
    await writeFile(file, content, { flag: mayReplace ? 'w' : 'wx', mode: 0o600 })
  } catch (error) {
    throw isThere(error)
      ? refusal('fileExists', { file })
      : refusal('notWritten', { file, reason: `${reasonOf(error)}.` })
  }
}
