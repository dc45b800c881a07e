import { useTranslations } from 'next-intl'
import { noteLimit, wordLimit } from '@/model/workshop/note'
import { Act, Step } from '../step'

/** What stands in a form that was not taken, or is on its way. `once` is chance that makes something sent twice count once. */
export interface Draft {
  readonly once: string
  readonly words: string
  readonly isAskedAbout: boolean
}

type Props = { readonly what: 'word' | 'notes'; readonly stage: string; readonly draft: Draft }

/** One word, or one note after the other, private until all are shown. */
export function WriteForm({ what, stage, draft: { once, words, isAskedAbout } }: Props) {
  const t = useTranslations('participant.room.write')
  const question = useTranslations('participant.question')
  const field = { id: 'words', name: 'words', defaultValue: words, autoComplete: 'off' } as const
  return (
    <Step isDoing isKept={words !== ''}>
      <input type="hidden" name="stage" value={stage} />
      <input type="hidden" name="once" value={once} />
      {isAskedAbout ? <input type="hidden" name="sure" value="yes" /> : null}
      <label className="own" htmlFor="words">
        {t(what)}
      </label>
      {what === 'word' ? (
        <input {...field} type="text" maxLength={wordLimit} aria-describedby="private" />
      ) : (
        <textarea {...field} rows={4} maxLength={noteLimit} aria-describedby="private warning" />
      )}
      <p className="small" id="private">
        {t('private')}
      </p>
      {what === 'notes' ? (
        <p className="small" id="warning">
          {question('ownWarning')}
        </p>
      ) : null}
      <Act act="write" look="even">
        {t('go')}
      </Act>
    </Step>
  )
}
