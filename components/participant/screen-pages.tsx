import { useTranslations } from 'next-intl'
import type { Words } from '@/model/edition/edition'
import type { Language } from '@/model/edition/words-in'
import type { Place } from '@/model/participant/sitting'
import { Said } from './said'
import { Act, Step } from './step'

type WaysProps = { readonly on: string; readonly back: string }

const Ways = ({ on, back }: WaysProps) => (
  <div className="ways">
    <Act act="on" look="main">
      {on}
    </Act>
    <Act act="back" look="plain">
      {back}
    </Act>
  </div>
)

type SubjectProps = { readonly at: Place; readonly name: string; readonly nth: number; readonly of: number }

/** Whom or what the next questions are about. */
export function SubjectPage({ at, name, nth, of }: SubjectProps) {
  const t = useTranslations('participant')
  return (
    <Step at={at}>
      <p className="small">{t('subject.nth', { nth, of })}</p>
      <h1 tabIndex={-1}>{t('subject.title', { name })}</h1>
      <Ways on={t('why.go')} back={t('question.back')} />
    </Step>
  )
}

type WhyProps = {
  readonly at: Place
  readonly title: Words
  readonly why: Words
  readonly language: Language
}

/** A theme's overarching idea, before its questions. */
export function WhyPage({ at, title, why, language }: WhyProps) {
  const t = useTranslations('participant')
  return (
    <Step at={at}>
      <h1 tabIndex={-1}>
        <Said words={title} language={language} />
      </h1>
      <h2>{t('why.why')}</h2>
      <p>
        <Said words={why} language={language} />
      </p>
      <Ways on={t('why.go')} back={t('question.back')} />
    </Step>
  )
}
