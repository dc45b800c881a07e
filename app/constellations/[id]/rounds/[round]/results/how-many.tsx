import { getTranslations } from 'next-intl/server'
import type { RoundResults } from '@/model/results/round-results'

interface Props {
  readonly results: RoundResults
  /** The sentence above has said how many. */
  readonly isSaid?: boolean
}

/** How many were asked and answered, as far as that may be told (S-27), and what came later or on paper. */
export async function HowMany({ results: { asked, answered, round }, isSaid = false }: Props) {
  const t = await getTranslations('results')
  const late = round.releases.length - 1
  return (
    <p className="max-w-prose text-quiet">
      {isSaid ? null : (
        <>{answered === null ? t('howManyUnknown', { asked }) : t('howMany', { asked, answered })} </>
      )}
      {late > 0 ? `${t('late', { count: late })} ` : null}
      {round.releases.some(({ hasPaper }) => hasPaper) ? t('paper') : null}
    </p>
  )
}
