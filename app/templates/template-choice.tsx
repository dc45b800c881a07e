import { getTranslations } from 'next-intl/server'
import { FindForm } from '@/components/ui/find-form'
import { services } from '@/server/services'
import { type StartingPoint, startingPoints } from '@/server/templates/starting-points'
import { TemplateCard } from './template-card'

/** The templates a workspace can start from, its own first, as cards; `find` narrows them, or is empty. */
export async function TemplateChoice({ workspaceId, find }: { workspaceId: string; find: string }) {
  const words = await getTranslations('templates')
  const points = await startingPoints(services(), workspaceId, find)
  return (
    <section aria-labelledby="templates" className="grid gap-6">
      <div className="grid max-w-3xl gap-3">
        <h2 id="templates" className="text-2xl">
          {words('startFromTemplate')}
        </h2>
        <p>{words('about')}</p>
      </div>
      <FindForm
        find={find}
        action="/constellations/new"
        limit={120}
        words={{ find: words('find'), button: words('findButton'), showAll: words('showAll') }}
      />
      {points.length === 0 ? <p>{words('nothingFound', { find })}</p> : null}
      <Cards title={words('own')} points={points.filter(({ isOwn }) => isOwn)} />
      <Cards title={words('field')} points={points.filter(({ isOwn }) => !isOwn)} />
    </section>
  )
}

function Cards({ title, points }: { title: string; points: readonly StartingPoint[] }) {
  if (points.length === 0) return null
  return (
    <div className="grid gap-4">
      <p className="font-bold text-quiet">{title}</p>
      <ul aria-label={title} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {points.map(point => (
          <TemplateCard key={point.id} point={point} />
        ))}
      </ul>
    </div>
  )
}
