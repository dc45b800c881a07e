import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { constellationPicture } from '@/model/report/constellation-picture'
import type { StartingPoint } from '@/server/templates/starting-points'

/** One template to choose: a small true picture of its map, its name, and what it shows. */
export async function TemplateCard({ point: { id, name, line, map } }: { point: StartingPoint }) {
  const words = await getTranslations('templates')
  return (
    <li className="group relative grid grid-rows-[auto_1fr] overflow-hidden rounded-card border border-line bg-sheet hover:border-accent">
      <div
        className="flex aspect-[8/5] items-center justify-center border-b border-line bg-paper p-3 [&_svg]:h-full [&_svg]:w-full"
        aria-hidden="true"
      >
        <ConstellationPicture
          picture={constellationPicture(map, { width: 480, height: 300, labels: false })}
        />
      </div>
      <div className="grid content-start gap-1 p-4">
        <h3 className="text-lg">
          <Link
            href={`/constellations/new/${id}`}
            className="text-ink no-underline wrap-anywhere after:absolute after:inset-0 group-hover:underline"
          >
            {name}
          </Link>
        </h3>
        {line ? <p className="wrap-anywhere">{line}</p> : null}
        <p className="text-sm text-quiet">
          {words('size', { parties: map.parties.length, relationships: map.relationships.length })}
        </p>
      </div>
    </li>
  )
}
