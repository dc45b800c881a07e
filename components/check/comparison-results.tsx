import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Change } from '@/model/health/change'
import type { ThemeChange } from '@/model/health/compare-health'
import type { SafetyState } from '@/model/health/health'
import { Notice } from '../ui/notice'
import type { EditionNames } from './edition-names'
import { levelWords } from './level-words'
import { Cell, RowName, WideRow, WideTable } from './wide-table'

/** How Safety moved: over several subjects, counted; for one, from which state to which. */
export type SafetyMove =
  | { readonly of: 'many'; readonly subjects: number; readonly counts: Readonly<Record<Change, number>> }
  | { readonly of: 'one'; readonly before: SafetyState; readonly after: SafetyState }

type Props = {
  readonly before: string
  readonly after: string
  /** Null where nothing was checked in both rounds. */
  readonly move: SafetyMove | null
  readonly themes: readonly ThemeChange[]
  readonly standsBack: boolean
  readonly names: EditionNames
  /** A choice of earlier rounds, where there is more than one. */
  readonly children?: ReactNode
}

/** What changed between two rounds, Safety first, with what such a change does and does not say. */
export function ComparisonResults({ before, after, move, themes, standsBack, names, children }: Props) {
  const t = useTranslations('check.results')
  return (
    <section aria-labelledby="comparison" className="grid gap-4">
      <h2 id="comparison" className="text-xl">
        {t('comparison', { round: before })}
      </h2>
      {children}
      {move ? (
        <>
          <p className="text-lg">
            <SafetyMoved move={move} />
          </p>
          {standsBack ? <Notice tone="warm">{t('comparisonStandBack')}</Notice> : null}
          <ThemesMoved {...{ before, after, themes, standsBack, names }} />
          <p className="max-w-prose text-sm text-quiet">{t('comparisonLead')}</p>
        </>
      ) : (
        <p>{t('comparisonNothing')}</p>
      )}
    </section>
  )
}

/** How the themes moved; with their levels only where they do not stand back. */
function ThemesMoved({
  before,
  after,
  themes,
  standsBack,
  names,
}: Pick<Props, 'before' | 'after' | 'themes' | 'standsBack' | 'names'>) {
  const t = useTranslations('check.results')
  const health = useTranslations('health')
  const levels = standsBack ? [] : [t('before'), t('after')]
  return (
    <WideTable
      caption={t(standsBack ? 'comparisonCaptionBack' : 'comparisonCaption', { before, after })}
      columns={[t('theme'), ...levels, t('change')]}
    >
      {themes.map(theme => (
        <WideRow key={theme.themeId}>
          <RowName>{names.theme(theme.themeId)}</RowName>
          {standsBack ? null : <Cell>{levelWords(health, theme.before, false)}</Cell>}
          {standsBack ? null : <Cell>{levelWords(health, theme.after, false)}</Cell>}
          <Cell>{t(`changes.${theme.change}`)}</Cell>
        </WideRow>
      ))}
    </WideTable>
  )
}

function SafetyMoved({ move }: { readonly move: SafetyMove }) {
  const t = useTranslations('check.results')
  const states = useTranslations('check.results.safetyIs')
  const health = useTranslations('health')
  if (move.of === 'one') {
    const [before, after] = [states(move.before), states(move.after)]
    return move.before === move.after
      ? t('safetyStays', { state: after })
      : t('safetyMove', { before, after })
  }
  const { higher, lower, 'about-the-same': same, 'not-comparable': unknown } = move.counts
  return `${health('checkedInBoth', { count: move.subjects })} ${health('safetyMoves', { higher, lower, same, unknown })}`
}
