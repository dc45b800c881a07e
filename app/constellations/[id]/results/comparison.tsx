import { getLocale, getTranslations } from 'next-intl/server'
import { ChoiceOfLinks } from '@/components/check/choice-of-links'
import { ComparisonResults, type SafetyMove } from '@/components/check/comparison-results'
import { editionNames } from '@/components/check/edition-names'
import { compareRounds, type RoundComparison } from '@/model/health/compare-rounds'
import type { CheckedRound } from '@/server/health/checked-rounds'
import { services } from '@/server/services'
import type { ChosenRound } from './chosen-round'

type Props = {
  readonly chosen: ChosenRound & { readonly round: CheckedRound }
  readonly isOne: boolean
  readonly hrefOf: (query: { readonly round: string; readonly against?: string }) => string
}

function moveOf({ bySubject, safetyChanges }: RoundComparison, isOne: boolean): SafetyMove | null {
  const [first] = [...bySubject.values()]
  if (!first) return null
  const { before, after } = first.safety
  return isOne
    ? { of: 'one', before, after }
    : { of: 'many', subjects: bySubject.size, counts: safetyChanges }
}

/** The chosen round set against an earlier one, where there is one with answers. */
export async function Comparison({ chosen: { round, against, earlier }, isOne, hrefOf }: Props) {
  const [language, t] = await Promise.all([getLocale(), getTranslations('check.results')])
  if (!against) return null
  const { edition } = services()
  const comparison = compareRounds(
    { edition, responses: against.responses },
    { edition, responses: round.responses },
  )
  return (
    <ComparisonResults
      before={against.name}
      after={round.name}
      move={moveOf(comparison, isOne)}
      themes={comparison.overall.themes.filter(({ themeId }) => themeId !== edition.foundation.id)}
      standsBack={comparison.themesStandBack}
      names={editionNames(edition, language)}
    >
      <ChoiceOfLinks
        label={t('compareWith')}
        choices={earlier.map(({ id, name }) => ({
          href: hrefOf({ round: round.id, against: id }),
          name,
          isCurrent: id === against.id,
        }))}
      />
    </ComparisonResults>
  )
}
