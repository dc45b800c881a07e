import { useLocale, useTranslations } from 'next-intl'
import { listWords } from '@/model/edition/list-words'
import type { ResultsHeadline } from '@/model/results/results-headline'

type Props = { readonly headline: ResultsHeadline; readonly sectionName: (id: string) => string }

/** The sentence that stands first: Safety, and only where it lets them forth what stands out among the themes. */
export function ResultsSentence({ headline: { key, values, contrast }, sectionName }: Props) {
  const t = useTranslations('results')
  const list = listWords(useLocale())
  const named = (ids: readonly string[]) => list(ids.map(sectionName))
  return (
    <div className="grid gap-2">
      <p className="text-3xl leading-tight font-bold text-balance">{t(`headline.${key}`, values)}</p>
      {contrast ? (
        <p className="text-lg">
          {t('contrast', { strongest: named(contrast.strongest), weakest: named(contrast.weakest) })}
        </p>
      ) : null}
    </div>
  )
}
