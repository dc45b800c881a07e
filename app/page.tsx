import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { FindForm } from '@/components/ui/find-form'
import { canArchiveConstellation, canMakeConstellation } from '@/model/access/constellation'
import { canLoadExample } from '@/model/access/workspace'
import { gatherHome, homePage } from '@/server/gather-home'
import { services } from '@/server/services'
import { actorOrSignIn } from './edge/current-actor'
import { Archive } from './home/archive'
import { AskedHere } from './home/asked-here'
import { ConstellationCard } from './home/constellation-card'
import { Due } from './home/due'
import { FirstStep } from './home/first-step'
import { OpenNow } from './home/open-now'
import { Pages } from './home/pages'
import { Said } from './said'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('home')
  return { title: words('title') }
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

const text = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value.trim().slice(0, 120) : ''

export default async function HomePage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const words = await getTranslations('home')
  const asked = await searchParams
  const find = text(asked.find)
  const page = Math.max(0, Math.floor(Number(text(asked.page)) || 1) - 1)
  const home = await gatherHome(services(), actor.workspaceId, { find, page })
  const isAsideEmpty = home.openRounds.length + home.workshops.length + home.due.length === 0
  const isEmpty = home.total === 0 && home.archived.length === 0 && find === ''
  return (
    <main id="main" className="mx-auto grid w-full max-w-7xl content-start gap-8 px-4 py-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-3xl">{words('title')}</h1>
        {canMakeConstellation(actor, actor) && !isEmpty ? (
          <ButtonLink href="/constellations/new" look="primary">
            {words('new')}
          </ButtonLink>
        ) : null}
      </div>
      <Said said={asked} />
      <AskedHere actor={actor} />
      {isEmpty ? (
        <FirstStep
          mayMake={canMakeConstellation(actor, actor)}
          mayLoadExample={canLoadExample(actor, actor)}
        />
      ) : (
        <div
          className={`grid items-start gap-x-10 gap-y-8 ${isAsideEmpty ? '' : 'lg:grid-cols-[minmax(0,1fr)_22rem]'}`}
        >
          <div className="grid gap-6">
            {home.total > homePage || find !== '' ? (
              <FindForm
                find={find}
                action="/"
                limit={120}
                words={{ find: words('find'), button: words('findButton'), showAll: words('showAll') }}
              />
            ) : null}
            {home.total === 0 && find !== '' ? <p>{words('nothingFound', { find })}</p> : null}
            <ul className={`grid gap-6 sm:grid-cols-2 ${isAsideEmpty ? 'lg:grid-cols-3' : ''}`}>
              {home.shown.map(one => (
                <ConstellationCard key={one.row.id} constellation={one} />
              ))}
            </ul>
            <Pages page={page} of={Math.ceil(home.total / homePage)} find={find} />
            <Archive rows={home.archived} mayBringBack={canArchiveConstellation(actor, actor)} />
          </div>
          {isAsideEmpty ? null : (
            <aside className="grid gap-8" aria-label={words('aside')}>
              <OpenNow home={home} />
              <Due home={home} />
            </aside>
          )}
        </div>
      )}
    </main>
  )
}
