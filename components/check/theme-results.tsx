import { useTranslations } from 'next-intl'
import { answers } from '@/model/health/answer'
import type { SafetyState, ThemeHealth } from '@/model/health/health'
import { themeCounts } from '@/model/report/theme-bars'
import { ThemeBars } from '../charts/theme-bars'
import { ThemeMark } from '../charts/theme-mark'
import type { EditionNames } from './edition-names'
import { levelWords } from './level-words'
import { Cell, RowName, WideRow, WideTable } from './wide-table'

type Props = {
  readonly safety: SafetyState
  readonly foundation: ThemeHealth
  readonly themes: readonly ThemeHealth[]
  readonly standsBack: boolean
  readonly names: EditionNames
}

/** Safety and the themes in bars, then the same in numbers. Safety never stands back. */
export function ThemeResults({ safety, foundation, themes, standsBack, names }: Props) {
  const t = useTranslations('check.results')
  const health = useTranslations('health')
  const answerWords = useTranslations('common.answers')
  const safetyIs = useTranslations('check.results.safetyIs')
  const rows = [foundation, ...themes].map((theme, place) => ({
    id: theme.themeId,
    name: names.theme(theme.themeId),
    theme: place === 0 ? ('foundation' as const) : place - 1,
    counts: themeCounts(theme),
    standsBack: place > 0 && standsBack,
    // Safety has a state and no level: a mean would hide the one answer that says it is not in place.
    says: place === 0 ? safetyIs(safety) : levelWords(health, theme.level, standsBack),
  }))
  const columns = [t('theme'), ...answers.map(answer => answerWords(answer)), t('level')]
  return (
    <section aria-labelledby="themes" className="grid gap-6">
      <h2 id="themes" className="text-xl">
        {t('themes')}
      </h2>
      <div className="grid max-w-2xl gap-3 [&_svg]:h-auto [&_svg]:w-full">
        <ThemeBars rows={rows} width={360} />
        <p className="text-sm text-quiet">{t('barsNote')}</p>
      </div>
      <WideTable caption={t('themesCaption')} columns={columns}>
        {rows.map(({ id, name, theme, counts, says }) => (
          <WideRow key={id}>
            <RowName>
              <span className="flex items-center gap-2 [&_svg]:shrink-0">
                <ThemeMark position={theme} />
                {name}
              </span>
            </RowName>
            {answers.map(answer => (
              <Cell key={answer}>{counts[answer]}</Cell>
            ))}
            <Cell>{says}</Cell>
          </WideRow>
        ))}
      </WideTable>
      <p className="max-w-prose text-sm text-quiet">{t('levelNote')}</p>
    </section>
  )
}
