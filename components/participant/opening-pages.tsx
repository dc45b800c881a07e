import { useTranslations } from 'next-intl'
import type { Words } from '@/model/edition/edition'
import type { Language } from '@/model/edition/words-in'
import { Said } from './said'
import { Act, Step } from './step'
import { type ShownLine, Support } from './support'

type BeforeProps = {
  /** Whether it leads to questions or into a workshop. */
  readonly to: 'questions' | 'workshop'
  readonly lines: readonly ShownLine[]
  readonly language: Language
}

/** What Exit can and cannot do, said before anything is asked (S-7). */
export function BeforePage({ to, lines, language }: BeforeProps) {
  const t = useTranslations('participant.before')
  const room = useTranslations('participant.room.before')
  return (
    <>
      <Step at="before">
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{to === 'workshop' ? room('what') : t('what')}</p>
        {to === 'workshop' ? <WhatIsSeen /> : null}
        <h2>{t('canTitle')}</h2>
        <p>{t('can')}</p>
        <h2>{t('cannotTitle')}</h2>
        <ul>
          <li>{t('history')}</li>
          <li>{t('spyware')}</li>
          <li>{t('router')}</li>
        </ul>
        <p className="note">{t('safer')}</p>
        <div className="ways">
          <Act act="on" look="main">
            {t('go')}
          </Act>
        </div>
      </Step>
      <h2>{t('support')}</h2>
      <Support lines={lines} language={language} />
    </>
  )
}

/** What others in a room see of somebody, and what is kept of it. */
function WhatIsSeen() {
  const t = useTranslations('participant.room.before')
  return (
    <>
      <h2>{t('seenTitle')}</h2>
      <p>{t('seen')}</p>
      <p>{t('back')}</p>
      <h2>{t('keptTitle')}</h2>
      <p>{t('kept')}</p>
      <p>{t('gone')}</p>
    </>
  )
}

/** For who comes back with the code: what was answered is kept, and not shown. */
export function AgainPage({ count }: { readonly count: number }) {
  const t = useTranslations('participant.again')
  return (
    <Step at="again">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p>{t('kept', { count })}</p>
      <p>{t('hidden')}</p>
      <div className="ways">
        <Act act="on" look="main">
          {t('go')}
        </Act>
        <Act act="anew">{t('anew')}</Act>
      </div>
    </Step>
  )
}

/** What is promised before the first question. */
export interface Promised {
  readonly title: Words
  readonly purpose: Words
  readonly minutes: number
  readonly questions: number
  readonly isAnonymous: boolean
  readonly threshold: number
  readonly hasWords: boolean
  /** The last day, as it is written; null in a workshop, where the room looks at the results together. */
  readonly day: string | null
}

type PromiseProps = { readonly promised: Promised; readonly language: Language }

/** What is asked and why, how long it takes, whether it is anonymous, and what happens with the answers. */
export function PromisePage({ promised, language }: PromiseProps) {
  const t = useTranslations('participant.promise')
  const { title, purpose, minutes, questions, isAnonymous, threshold, hasWords, day } = promised
  const kind = isAnonymous ? 'anonymous' : 'confidential'
  return (
    <Step at="promise">
      <h1 tabIndex={-1}>
        <Said words={title} language={language} />
      </h1>
      <p>
        <Said words={purpose} language={language} />
      </p>
      <p>{t('howLong', { minutes, questions })}</p>
      <p className="note">{t('skip')}</p>
      <h2>{t(`${kind}Title`)}</h2>
      <p>{t(kind)}</p>
      <h2>{t('then')}</h2>
      <p>{t('counted', { threshold })}</p>
      {hasWords ? <p>{t('wordsToo')}</p> : null}
      <p className="small">{day === null ? t('untilShown') : t('until', { day })}</p>
      <div className="pair">
        <Act act="on" look="even">
          {t('go')}
        </Act>
        <Act act="leave" look="even">
          {t('pass')}
        </Act>
      </div>
    </Step>
  )
}
