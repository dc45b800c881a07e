import { unzipSync } from 'fflate'
import { tableLimits } from './limits'
import { reading, refuse } from './refuse'

/** The files of a zip whose names are wanted. What would unpack to more than may be is refused before it is unpacked (S-46). */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0
  const read = reading(() => {
    try {
      return unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (!isWanted(name)) return false
          unpacked += originalSize
          if (unpacked > tableLimits.unpackedBytes) refuse('too-large', name)
          return true
        },
      })
    } catch (error) {
      // The library says what is broken by errors with a code.
      if (error instanceof Error && 'code' in error) return refuse('not-zip')
      throw error
    }
  })
  if ('fault' in read) return refuse(read.fault.problem, read.fault.at)
  return new Map(Object.entries(read.ok))
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
