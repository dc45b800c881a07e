import { createTranslator } from 'next-intl'
import { messagesIn } from '@/content/messages/messages-in'
import type { Language } from '@/model/edition/words-in'
import type { ReportWords } from '@/model/report/report-input'

function failing(error: Error): never {
  throw error
}

function wordsOf(language: Language): ReportWords {
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

/** What was made ready to be said stays so for the next report. */
const ready = new Map<Language, ReportWords>()

/** The words of a report in a language, English where it lacks them. A key that is not there throws. */
export function reportWords(language: Language): ReportWords {
  const words = ready.get(language) ?? wordsOf(language)
  ready.set(language, words)
  return words
}
