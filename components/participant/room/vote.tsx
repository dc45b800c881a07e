import { useTranslations } from 'next-intl'
import type { Ballot, Vote } from '@/model/workshop/vote'
import { Act, Step } from '../step'

type FormProps = {
  readonly stage: string
  readonly vote: Vote
  readonly ballot: Ballot
  readonly isBack: boolean
}

/** Dots placed by choosing a number for each: nothing to drag, nothing that has to be added up by heart. */
export function VoteForm({ stage, vote: { options, dots }, ballot, isBack }: FormProps) {
  const t = useTranslations('participant.room.vote')
  const counts = Array.from({ length: dots + 1 }, (_, count) => count)
  return (
    <Step isDoing>
      <input type="hidden" name="stage" value={stage} />
      <p>{t('dots', { dots })}</p>
      {isBack ? <p className="note">{t('before')}</p> : null}
      {options.map(({ id, text }, place) => (
        <div key={id} className="choice">
          <label htmlFor={`dots-${place}`}>{text}</label>
          <input type="hidden" name="option" value={id} />
          <select id={`dots-${place}`} name="dots" defaultValue={ballot[id] ?? 0} autoComplete="off">
            {counts.map(count => (
              <option key={count} value={count}>
                {t('count', { count })}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p className="small">{t('private')}</p>
      <Act act="dots" look="even">
        {t('go')}
      </Act>
    </Step>
  )
}

type ShownProps = { readonly dots: readonly { readonly text: string; readonly dots: number }[] }

/** The sums of a vote that is over, the most first. */
export function VoteShown({ dots }: ShownProps) {
  const t = useTranslations('participant.room.vote')
  return (
    <section aria-labelledby="fell">
      <h2 id="fell">{t('shown')}</h2>
      <ol className="sums">
        {dots.map(({ text, dots: count }) => (
          <li key={text}>
            <span>{text}</span>
            <strong>{t('count', { count })}</strong>
          </li>
        ))}
      </ol>
    </section>
  )
}
