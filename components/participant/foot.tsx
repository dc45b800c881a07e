import { useTranslations } from 'next-intl'
import type { Language } from '@/model/edition/words-in'
import type { Idle } from './frame'
import { Act, Step } from './step'
import { type ShownLine, Support } from './support'

type TimeProps = { readonly idle: NonNullable<Idle>; readonly isSlow: boolean }
type Props = TimeProps & {
  readonly language: Language
  readonly lines: readonly ShownLine[]
}

const minutes = (milliseconds: number) => Math.round(milliseconds / 60_000)

/** Under every question: help, the language, more time, and the way out without sending. */
export function Foot({ language, idle, isSlow, lines }: Props) {
  const t = useTranslations('participant')
  return (
    <details>
      <summary>{t('foot.title')}</summary>
      <LanguageChoice language={language} />
      <MoreTime idle={idle} isSlow={isSlow} />
      <h2>{t('foot.stop')}</h2>
      <Step>
        <Act act="leave">{t('foot.leave')}</Act>
      </Step>
      <h2>{t('support.title')}</h2>
      <Support lines={lines} language={language} />
    </details>
  )
}

/** The other language, one press away. */
export function LanguageChoice({ language }: Pick<Props, 'language'>) {
  const t = useTranslations('participant.foot')
  return (
    <>
      <h2>{t('language')}</h2>
      <Step act="language">
        <button type="submit" name="language" value={language === 'en' ? 'cy' : 'en'}>
          {language === 'en' ? (
            <span lang="cy">{t('inWelsh')}</span>
          ) : (
            <span lang="en">{t('inEnglish')}</span>
          )}
        </button>
      </Step>
    </>
  )
}

/** When the page hides itself, and more time before it does (S-8). */
export function MoreTime({ idle, isSlow }: TimeProps) {
  const t = useTranslations('participant.foot')
  return (
    <>
      <h2>{t('time')}</h2>
      <p>{t('timeIs', { hide: minutes(idle.hide), end: minutes(idle.end) })}</p>
      <TimeButton isSlow={isSlow} />
    </>
  )
}

/** Asks for more time, or goes back to less. */
export function TimeButton({ isSlow }: Pick<Props, 'isSlow'>) {
  const t = useTranslations('participant.foot')
  return (
    <Step act="time">
      <button type="submit" name="slow" value={isSlow ? 'no' : 'yes'}>
        {t(isSlow ? 'timeUsual' : 'timeMore')}
      </button>
    </Step>
  )
}
