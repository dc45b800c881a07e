import type { TalkMaterial } from '@/components/talk/talk-material'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import type { Edition } from '@/model/edition/edition'
import { everyTheme } from '@/model/edition/every-theme'
import { type Language, wordsIn } from '@/model/edition/words-in'

/** The edition's themes and the prompts of the guidance, in a language. */
export const talkMaterialIn = (edition: Edition, language: Language): TalkMaterial => ({
  themes: everyTheme(edition).map(({ id, name }) => ({ id, name: wordsIn(name, language).text })),
  prompts: reflectionPrompts.map(prompt => ({
    id: prompt.id,
    about: prompt.about === 'theme' ? `theme:${prompt.themeId}` : prompt.about,
    ...wordsIn(prompt.words, language),
  })),
})
