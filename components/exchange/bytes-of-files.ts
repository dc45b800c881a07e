import type { Read } from '@/model/exchange/found'
import { importBytes } from '@/model/exchange/limits'
import type { BroughtFile } from '@/model/exchange/read-files'

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

/** The bytes of chosen files. More than is ever read is refused before any is touched (S-46); so is a file that was changed or taken away since it was chosen. */
export async function bytesOfFiles(files: readonly File[]): Promise<Read<readonly BroughtFile[]>> {
  if (files.reduce((sum, { size }) => sum + size, 0) > importBytes)
    return { fault: { at: '', problem: 'too-large' } }
  const brought: BroughtFile[] = []
  for (const file of files) {
    const bytes = await bytesOf(file)
    if (!bytes) return { fault: { at: file.name, problem: 'not-readable' } }
    brought.push({ name: file.name, bytes })
  }
  return { ok: brought }
}
