import type { Guidance } from '@/components/findings/guidance'
import { findingGuidance } from '@/content/guidance/finding-guidance'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { findingKinds } from '@/model/findings/finding'

/** The guidance on findings in a language. */
export const guidanceIn = (language: Language): Guidance =>
  Object.fromEntries(
    findingKinds.map(kind => {
      const { why, help } = findingGuidance[kind]
      return [kind, { why: wordsIn(why, language).text, help: wordsIn(help, language).text }]
    }),
  ) as Guidance
