import { createTranslator } from 'next-intl'
import { messagesIn } from '@/content/messages/messages-in'
import type { Language } from '@/model/edition/words-in'
import type { ReportWords } from '@/model/report/report-input'

function failing(error: Error): never {
  throw error
}

/** The words of a report in a language, English where it lacks them. A key that is not there throws. */
export function reportWords(language: Language): ReportWords {
  const { common, findings, health, report, results, resultsPage, versions } = messagesIn(language)
  const translate = createTranslator({
    locale: language,
    messages: { common, findings, health, report, results, resultsPage, versions } as Record<string, unknown>,
    timeZone: 'UTC',
    onError: failing,
  })
  const say = translate as unknown as ReportWords
  return (key, values) => say(key, values)
}
