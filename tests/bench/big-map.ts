import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJson } from '@/model/exchange/write-json'
import { aConstellationOf } from '../builders/a-constellation'
import type { Place } from '../flows/place'
import { admin } from '../flows/running-server'

/** Brings a constellation of 300 parties into the place; resolves to its id. */
export async function importBigMap({ server: { dataDir } }: Place): Promise<string> {
  const file = join(dataDir, 'big.json')
  writeFileSync(file, toJson({ name: 'Three hundred parties', constellation: aConstellationOf(300) }))
  const { out, error } = await admin(dataDir, ['import', file])
  const id = /[a-z0-9]{20,}/.exec(out)?.[0]
  if (!id) throw new Error(error)
  return id
}
