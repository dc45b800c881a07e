import { getTranslations } from 'next-intl/server'
import { buttonLook } from '@/components/ui/button-look'
import { staysInside } from '@/model/results/leaving'
import { resultsFormats } from '@/model/results/results-file'
import { resultsSchemaPath } from '@/model/results/results-json'
import type { RoundResults } from '@/model/results/round-results'
import type { AskedRound } from '@/model/rounds/asked-round'
import { roundExportAddress } from './addresses'

/** The ways the numbers of a round can leave. */
export async function TakeNumbers({
  round,
  results,
}: {
  readonly round: AskedRound
  readonly results: RoundResults
}) {
  const t = await getTranslations('resultsPage')
  return (
    <section aria-labelledby="take" className="grid gap-3 print:hidden">
      <h2 id="take" className="text-xl">
        {t('export')}
      </h2>
      <p className="max-w-prose text-quiet">{t('exportLead')}</p>
      {staysInside(results.round) ? <p className="max-w-prose">{t('exportCare')}</p> : null}
      <ul className="flex flex-wrap gap-3">
        {resultsFormats.map(format => (
          <li key={format}>
            <a
              href={roundExportAddress(round.constellationId, round.id, format)}
              className={buttonLook()}
              download
            >
              {t(`files.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={resultsSchemaPath} className="inline-flex min-h-11 items-center">
          {t('shape')}
        </a>
      </p>
    </section>
  )
}
