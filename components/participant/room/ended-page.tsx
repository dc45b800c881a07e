import { useTranslations } from 'next-intl'
import type { Language } from '@/model/edition/words-in'
import { type ShownLine, Support } from '../support'

type Props = {
  /** Asked to leave, left for good, or everyone has. */
  readonly how: 'removed' | 'stood' | 'over'
  readonly lines: readonly ShownLine[]
  readonly language: Language
}

/** Where a way through a workshop ends, with where to turn to. */
export function EndedPage({ how, lines, language }: Props) {
  const t = useTranslations('participant')
  return (
    <>
      <h1 tabIndex={-1}>{t(`room.${how}.title`)}</h1>
      <p>{t(`room.${how}.words`)}</p>
      <p>{t('done.close')}</p>
      <h2>{t('support.title')}</h2>
      <Support lines={lines} language={language} />
    </>
  )
}
