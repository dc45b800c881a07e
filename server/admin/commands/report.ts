import { resultWords } from '@/content/admin/words'
import { type Language, languages } from '@/model/edition/words-in'
import { note } from '../../database/audit'
import { editionInUse } from '../../edition'
import { composeReport } from '../../report/compose-report'
import { asHost } from '../as-host'
import type { Command } from '../command'
import { fill } from '../fill'
import { findConstellation } from '../find-constellation'
import { withDatabase } from '../host'
import { mapOnDisk } from '../map-on-disk'
import { wrongUse } from '../refusal'
import { writePrivateFile } from '../write-file'

function languageOf(given: string | undefined): Language {
  const found = languages.find(language => language === (given ?? 'en'))
  if (found) return found
  throw wrongUse('report', 'badLanguage', { language: given ?? '' })
}

/** Writes a constellation's reflection report, and notes that it left. */
export const reportCommand: Command = {
  name: 'report',
  arguments: 1,
  options: ['to', 'language'],
  flags: ['replace'],
  async run(given, host) {
    const file = given.needed('to')
    const language = languageOf(given.option('language'))
    await withDatabase(host, async database => {
      const row = await findConstellation(database, given.arguments[0] ?? '')
      const live = { read: (id: string) => mapOnDisk(database, id) }
      const deps = { database, live, edition: editionInUse(), now: host.now }
      await writePrivateFile(file, await composeReport(deps, row, language), given.has('replace'))
      await note(database, asHost(row.workspaceId), 'download-report', row.id, host.now())
      host.say(fill(resultWords.written, { file }))
    })
  },
}
