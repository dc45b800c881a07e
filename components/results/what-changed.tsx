import { useTranslations } from 'next-intl'
import type { InstrumentNames } from '@/model/instrument/instrument-names'
import type { QuestionMove, ResultsComparison } from '@/model/results/compare-results'
import { Cell, RowName, WideRow, WideTable } from '../check/wide-table'
import { Notice } from '../ui/notice'
import { WithMark } from './safety-and-themes'
import { standingWords } from './standing-words'

type Props = {
  readonly comparison: ResultsComparison
  readonly before: string
  readonly after: string
  readonly standsBack: boolean
  readonly names: InstrumentNames
  /** Names a subject; undefined where there is only one. */
  readonly subjectName: ((key: string) => string) | undefined
}

const isClaimed = ({ moved }: QuestionMove) => moved.is === 'higher' || moved.is === 'lower'

/** What changed since an earlier round, Safety first, and no more than can be said of it. */
export function WhatChanged({ comparison, before, after, standsBack, names, subjectName }: Props) {
  const t = useTranslations('resultsPage')
  const results = useTranslations('results')
  const { people, questions } = comparison
  const claimed = questions.filter(isClaimed)
  const isCompared = people === 'apart-enough'
  return (
    <section aria-labelledby="changed" className="grid gap-4">
      <h2 id="changed" className="text-xl">
        {t('changed', { round: before })}
      </h2>
      <p className="max-w-prose">{results(`people.${people}`)}</p>
      {isCompared ? (
        <>
          <SafetyMoves comparison={comparison} subjectName={subjectName} />
          {standsBack ? <Notice tone="warm">{t('changedStandBack')}</Notice> : null}
          {claimed.length === 0 ? <p>{t('noChange')}</p> : null}
          {claimed.length > 0 ? (
            <MoveTable
              {...{ names, subjectName, before, after }}
              moves={claimed}
              caption={t('changedCaption')}
            />
          ) : null}
          {questions.length > 0 ? (
            <details className="min-w-0">
              <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {t('changedAll', { count: questions.length })}
              </summary>
              <MoveTable
                {...{ names, subjectName, before, after }}
                moves={questions}
                caption={t('changedCaptionAll')}
              />
            </details>
          ) : null}
          <p className="max-w-prose text-sm text-quiet">{results('method.change')}</p>
        </>
      ) : null}
    </section>
  )
}

function SafetyMoves({ comparison: { safety }, subjectName }: Pick<Props, 'comparison' | 'subjectName'>) {
  const t = useTranslations('results')
  return (
    <ul className="grid gap-2">
      {safety.map(({ subject, before, after, moved }) => (
        <li key={subject} className="text-lg">
          {subjectName ? `${subjectName(subject)}: ` : ''}
          {t(`safetyMoved.${moved}`, { before: t(`safety.${before}`), after: t(`safety.${after}`) })}
        </li>
      ))}
    </ul>
  )
}

type TableProps = Pick<Props, 'names' | 'subjectName' | 'before' | 'after'> & {
  readonly moves: readonly QuestionMove[]
  readonly caption: string
}

function MoveTable({ moves, names, subjectName, before, after, caption }: TableProps) {
  const t = useTranslations('resultsPage')
  const results = useTranslations('results')
  const about = subjectName ? [t('about')] : []
  const stands = (standing: QuestionMove['before']) => standingWords(results, standing, names.isHealthCheck)
  return (
    <WideTable caption={caption} columns={[t('element'), ...about, before, after, t('change')]}>
      {moves.map((move, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: options of one question share its id, and the list never changes on the page
        <WideRow key={place}>
          <RowName>
            <WithMark section={move.section} names={names}>
              {names.question(move.question)}
            </WithMark>
          </RowName>
          {subjectName ? <Cell>{subjectName(move.subject)}</Cell> : null}
          <Cell>{stands(move.before)}</Cell>
          <Cell>{stands(move.after)}</Cell>
          <Cell>{results(movedKey(move))}</Cell>
        </WideRow>
      ))}
    </WideTable>
  )
}

const movedKey = ({ moved }: QuestionMove) =>
  moved.is === 'not-comparable'
    ? (`moved.not-comparable.${moved.because}` as const)
    : (`moved.${moved.is}` as const)
