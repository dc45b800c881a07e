import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { faultSentences, notTakenWords, tableWords } from '@/content/admin/words'
import exchange from '@/content/messages/en/exchange.json'
import { constellationNameSchema } from '@/model/constellation/constellation-name'
import type { ExchangeFault } from '@/model/exchange/fault'
import { importBytes } from '@/model/exchange/limits'
import { sharingFault } from '@/model/exchange/sharing-fault'
import { type Understood, understand } from '@/model/exchange/understand'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { makeConstellation } from '../../database/constellations'
import { randomId } from '../../random-id'
import { chooseWorkspace } from '../choose-workspace'
import type { Command } from '../command'
import { fill } from '../fill'
import { type Host, withDatabase } from '../host'
import { reasonOf, refusal } from '../refusal'

const broken = (file: string, { at, problem }: ExchangeFault) =>
  refusal(at === '' ? 'brokenFile' : 'brokenFileAt', { file, at, fault: faultSentences[problem] })

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size <= importBytes) return await readFile(file)
  } catch (error) {
    throw refusal('notRead', { file, reason: `${reasonOf(error)}.` })
  }
  throw broken(file, { at: '', problem: 'too-large' })
}

async function readConstellationFile(file: string, host: Host): Promise<Understood> {
  const read = understand([{ name: basename(file), bytes: await bytesOf(file) }], n =>
    randomId(host.now() + n),
  )
  if ('fault' in read) throw broken(file, read.fault)
  return read.ok
}

function tellWhatIsLeft({ taken, unread }: Understood, host: Host): void {
  for (const { what, table, column, count, at } of taken?.notTaken ?? [])
    host.tell(fill(notTakenWords[what], { table: tableWords[table], column, count, at }))
  for (const { word, count } of taken?.unknownKinds ?? [])
    host.tell(fill(notTakenWords['unknown-kind'], { word, count }))
  for (const { part, count, examples } of unread) {
    const named = examples.map(example => ` “${example}”`).join()
    host.tell(fill(notTakenWords.unread, { part: exchange.unread[part] + named, count }))
  }
}

function nameFor(given: string | undefined, name: string): string {
  const parsed = constellationNameSchema.safeParse(given ?? (name || exchange.nameFallback))
  if (!parsed.success) throw refusal('badName')
  return parsed.data
}

/** Adds a constellation from a file of any format that can be read, whole or not at all; tells what was not taken over, and prints its id. */
export const importCommand: Command = {
  name: 'import',
  arguments: 1,
  options: ['name', 'workspace'],
  async run(given, host) {
    const file = given.arguments[0] ?? ''
    const read = await readConstellationFile(file, host)
    const map = constellationAsUpdate(read.constellation)
    const fault = sharingFault(map.byteLength)
    if (fault) throw broken(file, fault)
    const name = nameFor(given.option('name'), read.name)
    await withDatabase(host, async database => {
      const { id: workspaceId } = await chooseWorkspace(database, given.option('workspace'))
      const at = host.now()
      const id = randomId(at)
      const row = { id, workspaceId, name, createdAt: at, updatedAt: at, archivedAt: null }
      await makeConstellation(database, row, map)
      tellWhatIsLeft(read, host)
      host.say(id)
    })
  },
}
