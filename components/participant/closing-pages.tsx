import { useTranslations } from 'next-intl'
import type { Language } from '@/model/edition/words-in'
import { Act, Step } from './step'
import { type ShownLine, Support } from './support'

/** How it ended: sent, left without sending, closed meanwhile, or answered before. */
export type Ending = 'sent' | 'left' | 'over' | 'used'

type Props = { readonly ending: Ending; readonly lines: readonly ShownLine[]; readonly language: Language }

/** The last page, with where to turn to. */
export function DonePage({ ending, lines, language }: Props) {
  const t = useTranslations('participant')
  return (
    <>
      <h1 tabIndex={-1}>{t(`done.${ending}Title`)}</h1>
      <p>{ending === 'used' ? t('enter.used') : t(`done.${ending}`)}</p>
      {ending === 'sent' ? <p>{t('done.code')}</p> : null}
      <p>{t('done.close')}</p>
      <h2>{t('support.title')}</h2>
      <Support lines={lines} language={language} />
    </>
  )
}

/** What stands in a page's place where nothing happened for a while. */
export function HiddenPage() {
  const t = useTranslations('participant.hidden')
  return (
    <Step>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p>{t('closes')}</p>
      <Act act="stay" look="main">
        {t('go')}
      </Act>
    </Step>
  )
}
