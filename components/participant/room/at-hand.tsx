import { useTranslations } from 'next-intl'
import { doing } from '../step'

type Props = {
  readonly hasHandUp: boolean
  readonly isResting: boolean
  /** Whether something can be written or chosen on this page: then it is sent along, and shown again. */
  readonly hasForm: boolean
}

/** What can be done at any moment, each as large as the others, and with no reason asked (S-11). */
export function AtHand({ hasHandUp, isResting, hasForm }: Props) {
  const t = useTranslations('participant.room.hands')
  const form = hasForm ? doing : 'hands'
  const acts = [
    ['pass', t('pass')],
    isResting ? ['back-again', t('back')] : ['pause', t('pause')],
    hasHandUp ? ['hand-down', t('down')] : ['hand-up', t('up')],
  ] as const
  return (
    <section className="hands" aria-label={t('title')}>
      {hasForm ? null : <form method="post" action="/here" id={form} />}
      {hasHandUp ? <p className="small">{t('isUp')}</p> : null}
      {isResting ? <p className="small">{t('rests')}</p> : null}
      {hasForm ? (
        <noscript>
          <p>
            <button type="submit" form={form} name="act" value="where" className="plain">
              {t('where')}
            </button>
          </p>
        </noscript>
      ) : null}
      <div className="trio">
        {acts.map(([act, words]) => (
          <button key={act} type="submit" form={form} name="act" value={act}>
            {words}
          </button>
        ))}
      </div>
    </section>
  )
}
