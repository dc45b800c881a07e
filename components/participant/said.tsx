import { useTranslations } from 'next-intl'
import type { Words } from '@/model/edition/edition'
import { type Language, wordsIn } from '@/model/edition/words-in'

type Props = { readonly words: Words; readonly language: Language }

/** Words of a questionnaire in a language; where they are only there in English they say so, to the eye and to a screen reader. */
export function Said({ words, language }: Props) {
  const t = useTranslations('participant')
  const said = wordsIn(words, language)
  if (said.language === language) return said.text
  return (
    <>
      <span lang={said.language}>{said.text}</span> <span className="small">{t('inEnglish')}</span>
    </>
  )
}
