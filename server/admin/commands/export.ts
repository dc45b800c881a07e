import { resultWords } from '@/content/admin/words'
import { toJson } from '@/model/exchange/write-json'
import { note } from '../../database/audit'
import { asHost } from '../as-host'
import type { Command } from '../command'
import { fill } from '../fill'
import { findConstellation } from '../find-constellation'
import { withDatabase } from '../host'
import { mapOnDisk } from '../map-on-disk'
import { writePrivateFile } from '../write-file'

/** Writes or prints a constellation as JSON, and notes that it left. */
export const exportCommand: Command = {
  name: 'export',
  arguments: 1,
  options: ['to'],
  flags: ['replace'],
  run: (given, host) =>
    withDatabase(host, async database => {
      const row = await findConstellation(database, given.arguments[0] ?? '')
      const json = toJson({ name: row.name, constellation: await mapOnDisk(database, row.id) })
      const file = given.option('to')
      if (file !== undefined) await writePrivateFile(file, json, given.has('replace'))
      await note(database, asHost(row.workspaceId), 'export-json', row.id, host.now())
      host.say(file === undefined ? json.trimEnd() : fill(resultWords.written, { file }))
    }),
}
