import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { Said } from '@/app/said'
import { ChangeTemplate } from '@/app/templates/change-template'
import { submitStart } from '@/app/templates/forms'
import { GuidanceText } from '@/app/templates/guidance-text'
import { PartiesInWords } from '@/app/templates/parties-in-words'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { canChangeTemplate, canStartFromTemplate } from '@/model/access/template'
import { constellationNameLimit } from '@/model/constellation/constellation-name'
import { constellationPicture } from '@/model/report/constellation-picture'
import { services } from '@/server/services'
import { startingPoint } from '@/server/templates/starting-points'

type Props = {
  readonly params: Promise<{ template: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function startingPointOr404(id: string) {
  const actor = await actorOrSignIn()
  const point = await startingPoint(services(), actor.workspaceId, id)
  if (!point || !canStartFromTemplate(actor, point)) notFound()
  return { actor, point }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { point } = await startingPointOr404((await params).template)
  return { title: point.name }
}

/** One template: its picture, its guidance, and the form to start from it. */
export default async function TemplatePage({ params, searchParams }: Props) {
  const { actor, point } = await startingPointOr404((await params).template)
  const words = await getTranslations('templates')
  const home = await getTranslations('home')
  const { id, name, line, map } = point
  const count = { parties: map.parties.length, relationships: map.relationships.length }
  return (
    <main id="main" className="mx-auto grid w-full max-w-7xl content-start gap-6 px-4 py-8">
      <header className="grid gap-2">
        <p>
          <Link href="/constellations/new" className="inline-flex min-h-11 items-center">
            {words('back')}
          </Link>
        </p>
        <h1 className="text-3xl wrap-anywhere">{name}</h1>
        {line ? <p className="text-lg wrap-anywhere">{line}</p> : null}
      </header>
      <Said said={await searchParams} />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid gap-6">
          <div className="rounded-card border border-line bg-sheet p-2 sm:p-4 [&_svg]:w-full">
            <ConstellationPicture
              picture={constellationPicture(map, { width: 480, height: 340 })}
              title={words('picture', { name, ...count })}
            />
          </div>
          <details className="rounded-card border border-line bg-sheet p-4">
            <summary className="mb-1 min-h-6 font-bold">{words('who')}</summary>
            <PartiesInWords map={map} />
          </details>
        </div>
        <div className="grid gap-8">
          <form action={submitStart} className="grid gap-4 rounded-card border border-line bg-sheet p-6">
            <input type="hidden" name="id" value={id} />
            <TextField
              id="name"
              label={home('name')}
              hint={words('nameHint')}
              defaultValue={name}
              maxLength={constellationNameLimit}
              required
              autoComplete="off"
            />
            <p className="text-sm text-quiet">{words('startHint')}</p>
            <div>
              <Button type="submit" look="primary">
                {words('start')}
              </Button>
            </div>
          </form>
          <GuidanceText point={point} heading="h2" />
          {point.isOwn && canChangeTemplate(actor, point) ? <ChangeTemplate {...point} /> : null}
        </div>
      </div>
    </main>
  )
}
