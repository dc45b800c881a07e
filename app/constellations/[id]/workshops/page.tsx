import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { ButtonLink } from '@/components/ui/button-link'
import { canPrepareWorkshop } from '@/model/access/workshop'
import { workshopsOf } from '@/server/database/workshops'
import { services } from '@/server/services'
import { newWorkshopAddress, sheetsAddress } from './addresses'
import { Frame } from './frame'
import type { Search } from './news'
import { WorkshopCard } from './workshop-card'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Search> }

const states = ['running', 'prepared', 'ended'] as const

/** The workshops of a constellation: what runs first, then what is prepared, then what was. */
export default async function WorkshopsPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const [all, words] = await Promise.all([
    workshopsOf(services().database, constellation.id),
    getTranslations('workshop'),
  ])
  const mayPrepare = canPrepareWorkshop(actor, constellation)
  const seen = all.filter(
    ({ state, plan }) => state !== 'prepared' || mayPrepare || plan.facilitators.includes(actor.accountId),
  )
  return (
    <Frame constellation={constellation} title={words('title')} said={await searchParams}>
      <p className="max-w-prose">{words('lead')}</p>
      {mayPrepare && seen.length > 0 ? (
        <p>
          <ButtonLink
            href={newWorkshopAddress(constellation.id)}
            look={seen.some(({ state }) => state === 'running') ? 'plain' : 'primary'}
          >
            {words('prepareOne')}
          </ButtonLink>{' '}
          <ButtonLink href={sheetsAddress(constellation.id)} look="quiet">
            {words('toSheets')}
          </ButtonLink>
        </p>
      ) : null}
      {seen.length === 0 ? (
        <section aria-labelledby="empty" className="grid justify-items-start gap-4 border-t border-line pt-6">
          <h2 id="empty" className="text-xl">
            {words('emptyTitle')}
          </h2>
          <p className="max-w-prose">{words('empty')}</p>
          {mayPrepare ? (
            <>
              <ButtonLink href={newWorkshopAddress(constellation.id)} look="primary">
                {words('prepareFirst')}
              </ButtonLink>
              <Link href={sheetsAddress(constellation.id)} className="inline-flex min-h-11 items-center">
                {words('toSheets')}
              </Link>
            </>
          ) : (
            <p className="text-quiet">{words('emptyOther')}</p>
          )}
        </section>
      ) : null}
      {states.map(state => {
        const these = seen.filter(one => one.state === state)
        return these.length === 0 ? null : (
          <section key={state} aria-labelledby={state} className="grid gap-4">
            <h2 id={state} className="text-xl">
              {words(`lists.${state}`)}
            </h2>
            <ul className="grid gap-4">
              {these.map(one => (
                <WorkshopCard key={one.id} workshop={one} actor={actor} />
              ))}
            </ul>
          </section>
        )
      })}
    </Frame>
  )
}
