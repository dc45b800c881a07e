import { useTranslations } from 'next-intl'
import type { Perspective } from '@/model/edition/perspective'
import type { SafetyState, ThemeHealth } from '@/model/health/health'
import type { EditionNames } from './edition-names'
import { levelWords } from './level-words'
import { Cell, RowName, WideRow, WideTable } from './wide-table'

/** What one perspective sees. */
export interface Seen {
  readonly perspective: Perspective
  readonly responses: number
  readonly safety: SafetyState
  readonly standsBack: boolean
  readonly themes: readonly ThemeHealth[]
}

type Props = { readonly seen: readonly Seen[]; readonly names: EditionNames }

/** Perspectives side by side, where more than one answered. */
export function PerspectiveResults({ seen, names }: Props) {
  const t = useTranslations('check.results')
  const check = useTranslations('check')
  const health = useTranslations('health')
  const states = useTranslations('check.results.safetyIs')
  if (seen.length < 2) return null
  const isAllBack = seen.every(({ standsBack }) => standsBack)
  const themes = isAllBack ? [] : (seen[0]?.themes.map(({ themeId }) => names.theme(themeId)) ?? [])
  return (
    <section aria-labelledby="perspectives" className="grid gap-4">
      <h2 id="perspectives" className="text-xl">
        {t('perspectives')}
      </h2>
      <p className="max-w-prose text-quiet">{t('perspectivesLead')}</p>
      <WideTable
        caption={t(isAllBack ? 'perspectivesCaptionBack' : 'perspectivesCaption')}
        columns={[t('perspective'), t('responsesColumn'), t('safetyColumn'), ...themes]}
      >
        {seen.map(({ perspective, responses, safety, standsBack, themes: judged }) => (
          <WideRow key={perspective}>
            <RowName>{check(`perspectives.${perspective}`)}</RowName>
            <Cell>{responses}</Cell>
            <Cell>{states(safety)}</Cell>
            {isAllBack
              ? null
              : judged.map(({ themeId, level }) => (
                  <Cell key={themeId}>{levelWords(health, level, standsBack)}</Cell>
                ))}
          </WideRow>
        ))}
      </WideTable>
    </section>
  )
}
