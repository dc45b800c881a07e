import * as Y from 'yjs'
import type { Constellation } from '@/model/constellation/constellation'
import { readConstellation } from '@/model/shared-map/read'
import { breathe } from '../breathe'
import type { UpdateLog } from './update-log'

/** Reads a constellation from the open document where there is one, else from the log; what is returned is on disk. A constellation never written to is empty. */
export async function readMap(
  open: (Y.Doc & { readonly isLoading: boolean }) | undefined,
  log: UpdateLog,
  constellationId: string,
): Promise<Constellation> {
  if (open && !open.isLoading) {
    const { constellation } = readConstellation(open)
    await log.onDisk()
    return constellation
  }
  const doc = new Y.Doc()
  await log.load(constellationId, doc)
  await breathe()
  const { constellation } = readConstellation(doc)
  doc.destroy()
  // Whoever asks goes on with all of it at once.
  await breathe()
  return constellation
}
