import { readFile, stat } from 'node:fs/promises'
import { faultSentences } from '@/content/admin/words'
import { constellationNameSchema } from '@/model/constellation/constellation-name'
import { fromJson, type NamedConstellation } from '@/model/exchange/constellation-json'
import type { ExchangeFault } from '@/model/exchange/fault'
import { exchangeLimits } from '@/model/exchange/limits'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { makeConstellation } from '../../database/constellations'
import { liveLimits } from '../../live/limits'
import { randomId } from '../../random-id'
import { chooseWorkspace } from '../choose-workspace'
import type { Command } from '../command'
import { withDatabase } from '../host'
import { reasonOf, refusal } from '../refusal'

const bytesPerCharacter = 4

const broken = (file: string, { at, problem }: ExchangeFault) =>
  refusal(at === '' ? 'brokenFile' : 'brokenFileAt', { file, at, fault: faultSentences[problem] })

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size <= exchangeLimits.characters * bytesPerCharacter) return await readFile(file)
  } catch (error) {
    throw refusal('notRead', { file, reason: `${reasonOf(error)}.` })
  }
  throw broken(file, { at: '', problem: 'too-large' })
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refusal('notText', { file })
  }
}

async function readConstellationFile(file: string): Promise<NamedConstellation> {
  const read = fromJson(textOf(file, await bytesOf(file)), exchangeLimits)
  if ('fault' in read) throw broken(file, read.fault)
  return read.ok
}

function nameFor(given: string | undefined, name: string): string {
  const parsed = constellationNameSchema.safeParse(given ?? name)
  if (!parsed.success) throw refusal('badName')
  return parsed.data
}

/** Adds a constellation from a file, whole or not at all, and prints its id. */
export const importCommand: Command = {
  name: 'import',
  arguments: 1,
  options: ['name', 'workspace'],
  async run(given, host) {
    const file = given.arguments[0] ?? ''
    const read = await readConstellationFile(file)
    const map = constellationAsUpdate(read.constellation)
    if (map.byteLength > liveLimits.documentBytes) throw broken(file, { at: '', problem: 'too-large' })
    const name = nameFor(given.option('name'), read.name)
    await withDatabase(host, async database => {
      const { id: workspaceId } = await chooseWorkspace(database, given.option('workspace'))
      const at = host.now()
      const id = randomId(at)
      const row = { id, workspaceId, name, createdAt: at, updatedAt: at, archivedAt: null }
      await makeConstellation(database, row, map)
      host.say(id)
    })
  },
}
