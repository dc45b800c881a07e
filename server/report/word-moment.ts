import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const core = 'docProps/core.xml'
/** The first moment that a zip can name: every file in it has this one. */
const first = new Date(1980, 0, 1)

/** A Word file that names, in the place of when it was written, when its report was made (milliseconds), so that the same words give the same bytes. */
export function withoutMoment(bytes: Uint8Array, madeAt: number): Uint8Array {
  const files = unzipSync(bytes)
  const made = `$1${new Date(madeAt).toISOString()}$2`
  const told = strFromU8(files[core] ?? new Uint8Array())
  const still = told.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, made)
  return zipSync({ ...files, [core]: strToU8(still) }, { mtime: first })
}
