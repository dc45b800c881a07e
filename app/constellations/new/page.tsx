import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { Said } from '@/app/said'
import { TemplateChoice } from '@/app/templates/template-choice'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { canMakeConstellation } from '@/model/access/constellation'
import { constellationNameLimit } from '@/model/constellation/constellation-name'
import { submitNew } from '../forms'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('home')
  return { title: words('newTitle') }
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Starting a constellation: empty, or from a template. */
export default async function NewPage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  if (!canMakeConstellation(actor, actor)) notFound()
  const words = await getTranslations('home')
  const exchange = await getTranslations('exchange')
  const templates = await getTranslations('templates')
  const { problem, find, done } = await searchParams
  const wanted = typeof find === 'string' ? find.trim().slice(0, 120) : ''
  return (
    <main id="main" className="mx-auto grid w-full max-w-7xl content-start gap-10 px-4 py-8">
      <h1 className="text-3xl">{words('newTitle')}</h1>
      <Said said={{ done }} />
      <section
        aria-labelledby="empty"
        className="grid gap-4 rounded-card border border-line bg-sheet p-6 sm:p-8"
      >
        <h2 id="empty" className="text-2xl">
          {templates('startEmpty')}
        </h2>
        <form action={submitNew} className="grid max-w-xl gap-4">
          <TextField
            id="name"
            label={words('name')}
            hint={words('newHint')}
            error={problem ? words('nameProblem') : undefined}
            maxLength={constellationNameLimit}
            required
            autoComplete="off"
            autoFocus={wanted === ''}
          />
          <div>
            <Button type="submit" look="primary">
              {words('make')}
            </Button>
          </div>
        </form>
        <p>
          <Link href="/constellations/import" className="inline-flex min-h-11 items-center">
            {exchange('importLink')}
          </Link>
        </p>
      </section>
      <TemplateChoice workspaceId={actor.workspaceId} find={wanted} />
    </main>
  )
}
