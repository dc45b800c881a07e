import { useTranslations } from 'next-intl'
import type { Words } from '@/model/edition/edition'
import type { Language } from '@/model/edition/words-in'
import { Said } from './said'
import { Act, Step } from './step'

/** One question in the look over all of it: what was said, that it was skipped, or that it was answered in an earlier sitting. */
export interface Reviewed {
  readonly place: number
  readonly nth: number
  readonly about: string | undefined
  readonly wording: Words
  readonly said: { readonly options: readonly Words[]; readonly words: string } | 'skipped' | 'earlier'
}

type Props = {
  readonly questions: readonly Reviewed[]
  readonly saysNothing: boolean
  readonly language: Language
}

/** Everything answered, to change, to send, or to leave. */
export function ReviewPage({ questions, saysNothing, language }: Props) {
  const t = useTranslations('participant.review')
  const count = questions.filter(({ said }) => said !== 'skipped').length
  return (
    <>
      <h1 tabIndex={-1}>{t('title')}</h1>
      {saysNothing ? (
        <div className="note warm" role="alert">
          <p>{t('nothing')}</p>
        </div>
      ) : null}
      <p>{t('answered', { count, of: questions.length, skipped: questions.length - count })}</p>
      <p>{t('lead')}</p>
      <Step at="review">
        <div className="pair">
          <Act act="send" look="even">
            {t('send')}
          </Act>
          <Act act="leave" look="even">
            {t('leave')}
          </Act>
        </div>
      </Step>
      <Step at="review" act="change">
        <ol className="answers">
          {questions.map(one => (
            <li key={one.place}>
              <p className="small">
                {`${one.nth}. ${one.about === undefined ? '' : `${one.about}: `}`}
                <Said words={one.wording} language={language} />
              </p>
              <p>
                <SaidIt said={one.said} language={language} />{' '}
                <button
                  type="submit"
                  name="to"
                  value={one.place}
                  className="plain"
                  aria-label={t('changeOne', { nth: one.nth })}
                >
                  {t('change')}
                </button>
              </p>
            </li>
          ))}
        </ol>
      </Step>
    </>
  )
}

function SaidIt({ said, language }: Pick<Reviewed, 'said'> & Pick<Props, 'language'>) {
  const t = useTranslations('participant.review')
  if (said === 'skipped' || said === 'earlier') return <span className="small">{t(said)}</span>
  return (
    <strong>
      {said.options.map((option, place) => (
        <span key={option.en}>
          {place > 0 ? ', ' : ''}
          <Said words={option} language={language} />
        </span>
      ))}
      {said.words}
    </strong>
  )
}
