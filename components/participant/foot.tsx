import { useTranslations } from 'next-intl'
import type { Language } from '@/model/edition/words-in'
import type { Idle } from './frame'
import { Act, Step } from './step'
import { type ShownLine, Support } from './support'

type Props = {
  readonly language: Language
  readonly idle: NonNullable<Idle>
  readonly isSlow: boolean
  readonly lines: readonly ShownLine[]
}

const minutes = (milliseconds: number) => Math.round(milliseconds / 60_000)

/** Under every question: help, the language, more time, and the way out without sending. */
export function Foot({ language, idle, isSlow, lines }: Props) {
  const t = useTranslations('participant')
  return (
    <details>
      <summary>{t('foot.title')}</summary>
      <h2>{t('foot.language')}</h2>
      <Step act="language">
        <button type="submit" name="language" value={language === 'en' ? 'cy' : 'en'}>
          {language === 'en' ? (
            <span lang="cy">{t('foot.inWelsh')}</span>
          ) : (
            <span lang="en">{t('foot.inEnglish')}</span>
          )}
        </button>
      </Step>
      <h2>{t('foot.time')}</h2>
      <Step act="time">
        <p>{t('foot.timeIs', { hide: minutes(idle.hide), end: minutes(idle.end) })}</p>
        <button type="submit" name="slow" value={isSlow ? 'no' : 'yes'}>
          {t(isSlow ? 'foot.timeUsual' : 'foot.timeMore')}
        </button>
      </Step>
      <h2>{t('foot.stop')}</h2>
      <Step>
        <Act act="leave">{t('foot.leave')}</Act>
      </Step>
      <h2>{t('support.title')}</h2>
      <Support lines={lines} language={language} />
    </details>
  )
}
