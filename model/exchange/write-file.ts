import { strToU8 } from 'fflate'
import type { ReturningFormat } from './export-format'
import type { NamedConstellation } from './named-constellation'
import { toCsvZip } from './write-csv'
import { toGexf } from './write-gexf'
import { toGraphml } from './write-graphml'
import { toJson } from './write-json'
import { toKumu } from './write-kumu'

const writers: Readonly<Record<ReturningFormat, (named: NamedConstellation) => Uint8Array>> = {
  json: named => strToU8(toJson(named)),
  csv: ({ constellation }) => toCsvZip(constellation),
  graphml: named => strToU8(toGraphml(named)),
  gexf: named => strToU8(toGexf(named)),
  kumu: ({ constellation }) => strToU8(toKumu(constellation)),
}

/** A constellation as the bytes of a file; the same constellation gives the same bytes. */
export const writeFile = (format: ReturningFormat, named: NamedConstellation): Uint8Array =>
  writers[format](named)
