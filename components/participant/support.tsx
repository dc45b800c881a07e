import { useTranslations } from 'next-intl'
import type { Words } from '@/model/edition/edition'
import type { Language } from '@/model/edition/words-in'
import { Said } from './said'

/** Somewhere to turn to, as it is shown. */
export interface ShownLine {
  readonly id: string
  readonly name: Words
  readonly for: Words
  readonly number: string
  readonly website: string
}

type Props = { readonly lines: readonly ShownLine[]; readonly language: Language }

/** Where to turn to now, by telephone or on the web, with what that leaves behind. */
export function Support({ lines, language }: Props) {
  const t = useTranslations('participant.support')
  return (
    <>
      <p>{t('lead')}</p>
      <ul className="lines">
        {lines.map(line => (
          <li key={line.id}>
            <Said words={line.name} language={language} />
            <br />
            <span className="small">
              <Said words={line.for} language={language} />
            </span>
            <br />
            <a href={`tel:${line.number.replaceAll(' ', '')}`}>{t('phone', { number: line.number })}</a>
            <a href={line.website} rel="noreferrer" className="web">
              {t('website')}
            </a>
          </li>
        ))}
      </ul>
      <p className="small">{t('trace')}</p>
    </>
  )
}
