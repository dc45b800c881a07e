import { useTranslations } from 'next-intl'
import type { InstrumentNames } from '@/model/instrument/instrument-names'
import { pooledView } from '@/model/results/pooled-view'
import type { RoundResults } from '@/model/results/round-results'
import { Cell, RowName, WideRow, WideTable, WordsCell } from '../check/wide-table'
import { standingWords } from './standing-words'

type Props = {
  /** What each batch shows by itself, the close first. */
  readonly batches: readonly RoundResults[]
  readonly names: InstrumentNames
}

/** Answers that came after the close, beside those from before: released by themselves, under the same rules. */
export function LateAnswers({ batches, names }: Props) {
  const t = useTranslations('resultsPage')
  const results = useTranslations('results')
  const sections = batches[0]?.sections ?? []
  const says = (batch: RoundResults, row: number) => {
    // Safety never stands back: it is what the others stand back from.
    const { safety } = pooledView(batch.subjects)
    if (row === 0 && safety) return results(`safety.${safety}`)
    const standing = batch.sections[row]?.standing ?? { kind: 'not-known' as const }
    const isBack = names.isHealthCheck && batch.themesStandBack && standing.kind !== 'not-known'
    return isBack ? t('standsBack') : standingWords(results, standing, names.isHealthCheck)
  }
  const heads = batches.map((_, place) => (place === 0 ? t('atClose') : t('lateRelease', { number: place })))
  return (
    <section aria-labelledby="late" className="grid gap-4">
      <h2 id="late" className="text-xl">
        {t('late')}
      </h2>
      <p className="max-w-prose text-quiet">{results('method.late')}</p>
      <WideTable caption={t('lateCaption')} columns={[t('theme'), ...heads]}>
        <WideRow>
          <RowName>{t('answeredColumn')}</RowName>
          {batches.map(({ answered }, place) => (
            <Cell key={heads[place]}>{answered ?? results('notKnown')}</Cell>
          ))}
        </WideRow>
        {sections.map(({ section }, row) => (
          <WideRow key={section}>
            <RowName>{names.section(section)}</RowName>
            {batches.map((batch, place) => (
              <WordsCell key={heads[place]}>{says(batch, row)}</WordsCell>
            ))}
          </WideRow>
        ))}
      </WideTable>
    </section>
  )
}
