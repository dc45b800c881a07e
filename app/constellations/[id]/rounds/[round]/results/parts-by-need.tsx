import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { SubjectsByNeed } from '@/components/results/subjects-by-need'
import type { Constellation } from '@/model/constellation/constellation'
import { constellationPicture } from '@/model/report/constellation-picture'
import { rankSubjects } from '@/model/results/needs-shown'
import { ringOf } from '@/model/results/ring-of'
import type { RoundResults } from '@/model/results/round-results'
import { mapAddress } from '../../../check/addresses'
import { roundResultsAddress } from './addresses'

type Props = {
  readonly constellationId: string
  readonly results: RoundResults
  readonly map: Constellation
  readonly nameOf: (subject: string) => string
}

/** The subjects of the round in the order of need, and on a small picture of the map. */
export async function PartsByNeed({ constellationId, results, map, nameOf }: Props) {
  const t = await getTranslations('resultsPage')
  const rings = new Map(
    results.subjects.flatMap(one => {
      const ring = ringOf(one)
      return ring ? [[one.subject, ring] as const] : []
    }),
  )
  const count = [...rings.keys()].filter(key => key.startsWith('relationship:')).length
  const picture = constellationPicture(map, { width: 720, height: 450, health: rings })
  return (
    <section aria-labelledby="parts" className="grid gap-4">
      <h2 id="parts" className="text-xl">
        {t('subjects')}
      </h2>
      {rings.size > 0 ? <p className="text-quiet">{t('subjectsLead')}</p> : null}
      <SubjectsByNeed
        subjects={rankSubjects(results)}
        ringOf={subject => rings.get(subject)}
        nameOf={nameOf}
        hrefOf={subject => roundResultsAddress(constellationId, results.round.id, subject)}
        isHealthCheck={rings.size > 0}
      />
      {count > 0 ? (
        <figure className="grid gap-2 break-inside-avoid">
          <div className="rounded-card border border-line bg-sheet p-3 [&>svg]:mx-auto">
            <ConstellationPicture picture={picture} title={t('mapTitle', { count })} />
          </div>
          <figcaption className="print:hidden">
            <Link href={mapAddress(constellationId)} className="inline-flex min-h-11 items-center">
              {t('openMap')}
            </Link>
          </figcaption>
        </figure>
      ) : null}
    </section>
  )
}
