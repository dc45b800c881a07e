import { useTranslations } from 'next-intl'
import type { ResultsHeadline } from '@/model/results/results-headline'
import type { Standing } from '@/model/results/standing'

/** What needs attention, named: a core element, whom it is about where there are several, and where it stands. */
export interface NamedNeed {
  readonly key: string
  readonly name: string
  readonly about: string | undefined
  readonly standing: Standing
}

type Props = {
  readonly headline: ResultsHeadline['key']
  readonly values: ResultsHeadline['values']
  readonly themesStandBack: boolean
  readonly needs: readonly NamedNeed[]
}

/** What a check released, Safety first, in words. */
export function CheckShown({ headline, values, themesStandBack, needs }: Props) {
  const t = useTranslations('participant.room.results')
  const isShown = headline !== 'nothing-shown' && headline !== 'answered'
  return (
    <section aria-labelledby="came-out">
      <h2 id="came-out">{t('title')}</h2>
      <p className="ask">
        <strong>{t(headline === 'answered' ? 'nothing-shown' : headline, values)}</strong>
      </p>
      {isShown && themesStandBack ? <p>{t('standBack')}</p> : null}
      {isShown && needs.length > 0 ? <Needs needs={needs} /> : null}
      {isShown && needs.length === 0 ? <p>{t('none')}</p> : null}
    </section>
  )
}

function Needs({ needs }: Pick<Props, 'needs'>) {
  const t = useTranslations('participant.room.results')
  return (
    <>
      <h3>{t('needs')}</h3>
      <ul>
        {needs.map(({ key, name, about, standing }) => (
          <li key={key}>
            {name}
            {': '}
            <StandsAt standing={standing} />
            {about === undefined ? null : <span className="small"> {t('about', { name: about })}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function StandsAt({ standing }: Pick<NamedNeed, 'standing'>) {
  const t = useTranslations('participant.room.results')
  if (standing.kind === 'level') return <b>{t('level', { level: Math.round(standing.level * 100) })}</b>
  if (standing.kind === 'not-known') return null
  return <b>{t(standing.kind === 'band' ? standing.band : standing.kind)}</b>
}
