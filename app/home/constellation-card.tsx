import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { Stars } from '@/components/charts/stars'
import { constellationPicture } from '@/model/report/constellation-picture'
import type { HomeConstellation } from '@/server/gather-home'
import { services } from '@/server/services'

/** One constellation on the home screen: a small true picture of it, its name, and when it changed. */
export async function ConstellationCard({
  constellation: { row, map },
}: {
  readonly constellation: HomeConstellation
}) {
  const words = await getTranslations('home')
  const format = await getFormatter()
  const size = `${words('parties', { count: map.parties.length })}, ${words('relationships', { count: map.relationships.length })}`
  return (
    <li className="group relative grid grid-rows-[auto_1fr] overflow-hidden rounded-card border border-line bg-sheet hover:border-accent">
      <div
        className="flex aspect-[8/5] items-center justify-center border-b border-line bg-paper p-3 [&_svg]:h-full [&_svg]:w-full"
        aria-hidden="true"
      >
        {map.parties.length === 0 ? (
          <span className="text-line [&_svg]:size-16">
            <Stars size="one" width={64} />
          </span>
        ) : (
          <ConstellationPicture
            picture={constellationPicture(map, { width: 480, height: 300, labels: false })}
            title=""
          />
        )}
      </div>
      <div className="grid content-start gap-1 p-4">
        <h2 className="text-lg">
          <Link
            href={`/constellations/${row.id}`}
            className="text-ink no-underline wrap-anywhere after:absolute after:inset-0 group-hover:underline"
          >
            {row.name}
          </Link>
        </h2>
        <p className="text-sm text-quiet">{size}</p>
        <p className="flex flex-wrap items-center justify-between gap-x-3 text-sm text-quiet">
          {words('changed', { when: format.relativeTime(row.updatedAt, services().now()) })}
          <Link
            href={`/constellations/${row.id}/manage`}
            className="relative z-10 -my-2 inline-flex min-h-11 items-center"
            aria-label={`${words('manage')}: ${row.name}`}
          >
            {words('manage')}
          </Link>
        </p>
      </div>
    </li>
  )
}
