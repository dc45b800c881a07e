import { newId } from '@/model/constellation/new-id'
import type { Read } from '@/model/exchange/found'
import { type Preview, type PreviewChoices, previewOf } from '@/model/exchange/preview'
import { type Brought, type BroughtFile, readFiles } from '@/model/exchange/read-files'

/** What the page asks: to read files, or to show them again under other choices. */
export type ImportOrder =
  | { readonly do: 'read'; readonly files: readonly BroughtFile[] }
  | { readonly do: 'choose'; readonly choices: PreviewChoices }

let brought: Brought | undefined
const began = Date.now()
const makeId = (n: number) => newId(began + n, crypto.getRandomValues(new Uint8Array(10)))

function answer(order: ImportOrder): Read<Preview> | undefined {
  if (order.do === 'choose') return brought && { ok: previewOf(brought, order.choices, makeId) }
  const read = readFiles(order.files)
  if ('fault' in read) return read
  brought = read.ok
  return { ok: previewOf(brought, {}, makeId) }
}

self.onmessage = ({ data }: MessageEvent<ImportOrder>) => self.postMessage(answer(data))
