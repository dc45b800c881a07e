import { useTranslations } from 'next-intl'
import type { Words } from '@/model/edition/edition'
import type { Language } from '@/model/edition/words-in'
import type { Question } from '@/model/instrument/instrument'
import type { Shown } from '@/model/participant/answer'
import type { Place } from '@/model/participant/sitting'
import { wordsLimit } from '@/model/rounds/sheet'
import { Said } from './said'
import { Act, Step } from './step'

type Props = {
  readonly at: Place
  readonly question: Question
  readonly wording: Words
  /** Whom it is about, where a round asks about several. */
  readonly about: string | undefined
  readonly nth: number
  readonly of: number
  readonly shown: Shown
  readonly looksPersonal: boolean
  readonly canLookOver: boolean
  readonly language: Language
}

/** One question: its wording, plain answers, and a way to skip that is as big as the way on (S-11). */
export function QuestionPage(props: Props) {
  const { at, question, wording, about, nth, of, shown, canLookOver, language } = props
  const t = useTranslations('participant.question')
  const subject = useTranslations('participant.subject')
  return (
    <Step at={at} isDoing>
      <p className="small">
        {t('progress', { nth, of })}
        {about === undefined ? null : ` · ${subject('one', { name: about })}`}
      </p>
      <fieldset>
        <legend>
          <h1 tabIndex={-1}>
            <Said words={wording} language={language} />
          </h1>
        </legend>
        {shown.is === 'earlier' ? (
          <div className="note">
            <p>{t('earlier')}</p>
          </div>
        ) : null}
        {question.kind === 'text' ? <OwnWords {...props} /> : <Options {...props} question={question} />}
      </fieldset>
      <div className="ways">
        <div className="pair">
          <Act act="next" look="even">
            {t('next')}
          </Act>
          <Act act="skip" look="even">
            {t('skip')}
          </Act>
        </div>
        <div>
          <Act act="back" look="plain">
            {t('back')}
          </Act>
          {canLookOver ? (
            <>
              {' · '}
              <Act act="look" look="plain">
                {t('look')}
              </Act>
            </>
          ) : null}
        </div>
      </div>
    </Step>
  )
}

type Closed = Exclude<Question, { kind: 'text' }>

function Options({ question, shown, language }: Props & { readonly question: Closed }) {
  const t = useTranslations('participant.question')
  const isMany = question.kind === 'choices'
  const chosen = shown.is === 'own' ? shown.given.options : []
  return (
    <>
      <p className="small">{t(isMany ? 'many' : 'one')}</p>
      {question.options.map(({ id, text }) => (
        <label key={id} className="option">
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name="option"
            value={id}
            defaultChecked={chosen.includes(id)}
            autoComplete="off"
          />
          <span>
            <Said words={text} language={language} />
          </span>
        </label>
      ))}
    </>
  )
}

function OwnWords({ shown, looksPersonal }: Props) {
  const t = useTranslations('participant.question')
  return (
    <>
      <p className="small">{t('own')}</p>
      <div className="note warm">
        <p>{t('ownWarning')}</p>
      </div>
      {looksPersonal ? (
        <div className="note warm" role="alert">
          <p>{t('personal')}</p>
        </div>
      ) : null}
      <label className="own" htmlFor="words">
        {t('ownLabel')}
      </label>
      <textarea
        id="words"
        name="words"
        rows={5}
        maxLength={wordsLimit}
        autoComplete="off"
        spellCheck={false}
        defaultValue={shown.is === 'own' ? shown.given.words : ''}
      />
    </>
  )
}
