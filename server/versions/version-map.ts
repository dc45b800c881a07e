import type { Constellation } from '@/model/constellation/constellation'
import { fromJson } from '@/model/exchange/constellation-json'
import type { ExchangeLimits } from '@/model/exchange/limits'
import type { NamedConstellation } from '@/model/exchange/named-constellation'
import { toJson } from '@/model/exchange/write-json'
import type { VersionRow } from '../database/versions'

// Of our own making: two who add at the same moment may have gone a little beyond what a file may hold.
const roomy = 100_000
const limits: ExchangeLimits = {
  characters: 64 * 1024 * 1024,
  parties: roomy,
  relationships: roomy,
  reflections: roomy,
  actions: roomy,
  leftFindings: roomy,
}

/**
 * A version's map as it is stored, with its counts: a file of ours as plain text. So every later release reads it as it reads files, a version
 * can leave as a file, the same map is the same text, and reading the bytes shows whether what was erased is gone (S-32).
 */
export const versionMapOf = (
  map: NamedConstellation,
): Pick<VersionRow, 'map' | 'parties' | 'relationships' | 'reflections' | 'actions'> => ({
  map: toJson(map),
  parties: map.constellation.parties.length,
  relationships: map.constellation.relationships.length,
  reflections: map.constellation.reflections.length,
  actions: map.constellation.actions.length,
})

/** The constellation a version holds; throws where its text cannot be read, which only a damaged database does. */
export function constellationIn({ map, id }: Pick<VersionRow, 'map' | 'id'>): Constellation {
  const read = fromJson(map, limits)
  if ('fault' in read) throw new Error(`The version ${id} cannot be read: ${read.fault.problem}.`)
  return read.ok.constellation
}
