import { useTranslations } from 'next-intl'
import type { InstrumentNames } from '@/model/instrument/instrument-names'
import { isOpenNeed, type NeedShown } from '@/model/results/needs-shown'
import { Cell, RowName, WideRow, WideTable, WordsCell } from '../check/wide-table'
import { WithMark } from './safety-and-themes'
import { shownWords } from './shown-words'
import { standingWords } from './standing-words'

type Props = {
  readonly needs: readonly NeedShown[]
  readonly themesStandBack: boolean
  readonly names: InstrumentNames
  /** Names a subject; undefined where there is only one. */
  readonly subjectName: ((key: string) => string) | undefined
}

const first = 6

/** What could be shown in the order of need, the most needing first; the rest one step away. */
export function NeedsInOrder({ needs, themesStandBack, names, subjectName }: Props) {
  const t = useTranslations('resultsPage')
  const open = needs.filter(isOpenNeed)
  if (needs.length === 0) return null
  return (
    <section aria-labelledby="needs" className="grid gap-4">
      <h2 id="needs" className="text-xl">
        {t('needs')}
      </h2>
      {open.length > 0 ? (
        <NeedTable {...{ names, subjectName }} needs={open.slice(0, first)} caption={t('needsCaption')} />
      ) : (
        <p>{t(themesStandBack ? 'needsNotKnown' : 'needsNone')}</p>
      )}
      {needs.length > Math.min(open.length, first) ? (
        <details className="min-w-0">
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            {t('needsMore', { count: needs.length })}
          </summary>
          <NeedTable {...{ names, subjectName, needs }} caption={t('needsCaptionAll')} />
        </details>
      ) : null}
    </section>
  )
}

function NeedTable({
  needs,
  names,
  subjectName,
  caption,
}: Omit<Props, 'themesStandBack'> & { readonly caption: string }) {
  const t = useTranslations('resultsPage')
  const results = useTranslations('results')
  const about = subjectName ? [t('about')] : []
  return (
    <WideTable caption={caption} columns={[t('element'), ...about, t('stands'), t('answers')]}>
      {needs.map(({ subject, section, question, option, standing, shown, isHoldingSafetyBack }) => (
        <WideRow key={`${subject} ${question} ${option ?? ''}`}>
          <RowName>
            <WithMark section={section} names={names}>
              {names.question(question)}
              {isHoldingSafetyBack ? (
                <span className="block text-sm font-normal text-danger">{t('holdsSafetyBack')}</span>
              ) : null}
            </WithMark>
          </RowName>
          {subjectName ? <WordsCell>{subjectName(subject)}</WordsCell> : null}
          <Cell>{standingWords(results, standing, names.isHealthCheck)}</Cell>
          <WordsCell>{shownWords(results, shown, answer => names.option(question, answer))}</WordsCell>
        </WideRow>
      ))}
    </WideTable>
  )
}
