import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { resultWords } from '@/content/admin/words'
import { copyDatabase } from '../../database/copy'
import type { Database } from '../../database/database'
import { type FolderLock, lockFolder } from '../../database/folder-lock'
import { openDatabase } from '../../database/open'
import type { Command } from '../command'
import { fill } from '../fill'
import { type Host, opened, withDatabase } from '../host'
import { refusal } from '../refusal'

/** Where to: a PostgreSQL by its address, or a data folder. */
type Target = { readonly databaseUrl: string } | { readonly folder: string }

const isAddress = (text: string) => /^postgres(ql)?:\/\//.test(text)

function hasPassword(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url !== undefined && (url.password !== '' || url.searchParams.has('password'))
}

function targetOf(option: string | undefined, { moveTo, env }: Host): Target {
  if (option !== undefined && isAddress(option) && hasPassword(option)) throw refusal('passwordInAddress')
  const place = option ?? moveTo
  if (place === undefined) throw refusal('noTarget')
  if (isAddress(place)) {
    if (place === env.databaseUrl) throw refusal('samePlace')
    return { databaseUrl: place }
  }
  if (!env.databaseUrl && resolve(place) === env.dataDir) throw refusal('samePlace')
  return { folder: resolve(place) }
}

function hold(folder: string, key: 'sourceInUse' | 'targetInUse'): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(folder)
  if (!lock) throw refusal(key, { folder })
  return lock
}

async function copyTo(target: Database, source: Database) {
  try {
    const copied = await copyDatabase(source, target)
    if ('notEmpty' in copied) throw refusal('targetNotEmpty', { table: copied.notEmpty })
    return copied.rows
  } finally {
    await target.close()
  }
}

const openTarget = (target: Target) =>
  'folder' in target
    ? opened(fill(resultWords.theFolder, { folder: target.folder }), () =>
        openDatabase({ databaseUrl: undefined, dataDir: target.folder }),
      )
    : opened(resultWords.theAddress, () => openDatabase({ databaseUrl: target.databaseUrl, dataDir: '' }))

/** Copies everything to an empty other database while nothing else runs on either folder; says what to start next. */
export const moveCommand: Command = {
  name: 'move',
  arguments: 0,
  options: ['to'],
  async run(given, host) {
    const target = targetOf(given.option('to'), host)
    const locks = [
      ...(host.env.databaseUrl ? [] : [hold(host.env.dataDir, 'sourceInUse')]),
      ...('folder' in target ? [hold(target.folder, 'targetInUse')] : []),
    ]
    const counts = await withDatabase(host, async source => copyTo(await openTarget(target), source))
    for (const lock of locks) lock.release()
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const place = 'folder' in target ? target.folder : resultWords.thePostgres
    host.say(fill(resultWords.moved, { rows, tables: Object.keys(counts).length, target: place }))
    host.say(fill('folder' in target ? resultWords.nextFolder : resultWords.nextPostgres, { target: place }))
  },
}
