import { useTranslations } from 'next-intl'
import type { Language } from '@/model/edition/words-in'
import { LanguageChoice, MoreTime } from '../foot'
import type { Idle } from '../frame'
import { Act, Step } from '../step'
import { type ShownLine, Support } from '../support'

type Props = {
  readonly language: Language
  readonly idle: NonNullable<Idle>
  readonly isSlow: boolean
  /** None where the page itself shows them. */
  readonly lines: readonly ShownLine[]
  /** Whether there is a seat to leave. */
  readonly hasSeat?: boolean
}

/** Under everything in a room: where to turn to, one tap away; then the language, more time, and the way out for good. */
export function RoomFoot({ language, idle, isSlow, lines, hasSeat = false }: Props) {
  const t = useTranslations('participant.room')
  return (
    <>
      {lines.length > 0 ? (
        <details className="help">
          <summary>{t('help')}</summary>
          <Support lines={lines} language={language} />
        </details>
      ) : null}
      <details>
        <summary>{t('settings')}</summary>
        <MoreTime idle={idle} isSlow={isSlow} />
        <LanguageChoice language={language} />
        {hasSeat ? (
          <Step>
            <h2>{t('leaveTitle')}</h2>
            <p>{t('leaveWords')}</p>
            <Act act="stand">{t('leave')}</Act>
          </Step>
        ) : null}
      </details>
    </>
  )
}
