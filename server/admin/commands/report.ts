import { resultWords } from '@/content/admin/words'
import { type Language, languages } from '@/model/edition/words-in'
import { compositionFor } from '@/model/report/composition'
import { note } from '../../database/audit'
import { editionInUse } from '../../edition'
import { makeAndKeep } from '../../report/keep-report'
import { pressHere } from '../../report/press-here'
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

/** Makes and keeps a constellation's report for the team, writes it, and notes that it left. */
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
      const deps = { database, live, edition: editionInUse(), now: host.now, press: pressHere }
      const actor = asHost(row.workspaceId)
      const { id, outline } = await makeAndKeep(deps, actor, row, compositionFor('team'), language)
      await writePrivateFile(file, await pressHere.print(outline, 'pdf'), given.has('replace'))
      await note(database, actor, 'download-report', id, host.now())
      host.say(fill(resultWords.written, { file }))
    })
  },
}
