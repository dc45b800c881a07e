import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { answers } from '@/model/health/answer'
import type { InstrumentNames } from '@/model/instrument/instrument-names'
import { foundationMark, themeMark } from '@/model/report/theme-marks'
import type { ResultView, SectionResult } from '@/model/results/round-results'
import { sectionCounts } from '@/model/results/section-counts'
import type { Standing } from '@/model/results/standing'
import { ThemeBar } from '../charts/theme-bars'
import { ThemeMark } from '../charts/theme-mark'
import { Cell, RowName, WideRow, WideTable, WordsCell } from '../check/wide-table'
import { BandSteps } from './band-steps'
import { standingWords } from './standing-words'

type Props = { readonly view: ResultView; readonly names: InstrumentNames }

/** Safety and the themes of a health check: bars with counts where they could be shown, steps where only a band could, then the same in numbers and words. */
export function SafetyAndThemes({ view, names }: Props) {
  const t = useTranslations('resultsPage')
  const says = useSays(view, names)
  const rows = view.sections.map((section, place) => ({
    section,
    says: says(section, place),
    counts: sectionCounts(section.questions),
    standsBack: place > 0 && view.themesStandBack,
    theme: place === 0 ? ('foundation' as const) : place - 1,
  }))
  const hasCounts = rows.some(({ counts }) => counts !== null)
  const hasBands = rows.some(({ counts }) => counts === null)
  return (
    <section aria-labelledby="themes" className="grid gap-6">
      <h2 id="themes" className="text-xl">
        {t('themes')}
      </h2>
      <div className="grid max-w-2xl gap-3 [&_svg]:h-auto [&_svg]:w-full">
        <ul className="grid gap-3">
          {rows.map(({ section, counts, standsBack, theme, says: words }) => (
            <li key={section.section} className="grid gap-1">
              <span className="flex flex-wrap justify-between gap-x-4">
                <span>{names.section(section.section)}</span>
                <span className="text-quiet">{words}</span>
              </span>
              {counts ? (
                <ThemeBar counts={counts} theme={theme} standsBack={standsBack} width={360} />
              ) : (
                <BandSteps
                  standing={theme === 'foundation' ? safetySteps(view.safety) : section.standing}
                  hue={`var(${theme === 'foundation' ? foundationMark.token : themeMark(theme).token})`}
                  standsBack={standsBack}
                  width={360}
                />
              )}
            </li>
          ))}
        </ul>
        {hasCounts ? <p className="text-sm text-quiet">{t('barsNote')}</p> : null}
        {hasBands ? <p className="text-sm text-quiet">{t('stepsNote')}</p> : null}
      </div>
      <ThemeTable {...{ rows, hasCounts, names }} />
    </section>
  )
}

/** Safety's steps follow its state: most of it in place would hide the one answer that says it is not. */
function safetySteps(safety: ResultView['safety']): Standing {
  if (safety === null || safety === 'not-known') return { kind: 'not-known' }
  if (safety === 'not-in-place') return { kind: 'band', band: 'low' }
  return { kind: 'band', band: safety === 'partly' ? 'mixed' : 'high' }
}

interface Row {
  readonly section: SectionResult
  readonly says: string
  readonly counts: ReturnType<typeof sectionCounts>
  readonly theme: number | 'foundation'
}

function ThemeTable(props: Pick<Props, 'names'> & { rows: readonly Row[]; hasCounts: boolean }) {
  const { rows, hasCounts, names } = props
  const t = useTranslations('resultsPage')
  const results = useTranslations('results')
  const answerWords = useTranslations('common.answers')
  const counted = hasCounts ? answers : []
  const columns = [t('theme'), ...counted.map(answer => answerWords(answer)), t('stands'), t('shown')]
  return (
    <WideTable caption={t(hasCounts ? 'themesCaptionCounts' : 'themesCaption')} columns={columns}>
      {rows.map(({ section, says, counts, theme }) => (
        <WideRow key={section.section}>
          <RowName>
            <span className="flex items-center gap-2 [&_svg]:shrink-0">
              <ThemeMark position={theme} />
              {names.section(section.section)}
            </span>
          </RowName>
          {counted.map(answer => (
            <Cell key={answer}>{counts ? counts[answer] : t('noCount')}</Cell>
          ))}
          <WordsCell>{says}</WordsCell>
          <Cell>{results('known', { known: section.known, of: section.of })}</Cell>
        </WideRow>
      ))}
    </WideTable>
  )
}

/** What is said beside each bar. Safety has a state and no level: a mean would hide the one answer that says it is not in place. */
function useSays({ safety, themesStandBack }: ResultView, { isHealthCheck }: InstrumentNames) {
  const t = useTranslations('results')
  const health = useTranslations('health')
  return ({ standing }: SectionResult, place: number): string => {
    if (place === 0 && safety !== null) return t(`safety.${safety}`)
    return themesStandBack ? health('standsBack') : standingWords(t, standing, isHealthCheck)
  }
}

/** A name with its theme's mark before it. */
export function WithMark({
  section,
  names,
  children,
}: {
  readonly section: string
  readonly names: InstrumentNames
  readonly children: ReactNode
}) {
  const position = names.position(section)
  return (
    <span className="flex items-start gap-2">
      {position === null ? null : (
        <span className="mt-0.5 shrink-0">
          <ThemeMark position={position} title={names.section(section)} />
        </span>
      )}
      <span className="min-w-0">{children}</span>
    </span>
  )
}
