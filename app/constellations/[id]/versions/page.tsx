import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { Button } from '@/components/ui/button'
import { Sure } from '@/components/ui/sure'
import { Part } from '@/components/versions/part'
import { VersionFields } from '@/components/versions/version-fields'
import { canEraseDeleted, canKeepVersions } from '@/model/access/version'
import { retention } from '@/model/versions/retention'
import { versionsOf } from '@/server/database/versions'
import { services } from '@/server/services'
import { CompareForm } from './compare-form'
import { submitErase, submitKeep } from './forms'
import { Frame, type Search } from './frame'
import { ReportsToErase } from './reports-to-erase'
import { VersionList } from './version-list'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('versions')
  return { title: words('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Search> }

const atOnce = 12

function pageIn({ page }: Search, pages: number): number {
  const asked = typeof page === 'string' && /^\d{1,4}$/.test(page) ? Number(page) : 1
  return Math.min(Math.max(1, asked), Math.max(1, pages))
}

/** A constellation's versions: keep one, look at one, compare two, erase for good. All as plain forms. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const said = await searchParams
  const words = await getTranslations('versions')
  const versions = await versionsOf(services().database, constellation.id)
  const pages = Math.ceil(versions.length / atOnce)
  const page = pageIn(said, pages)
  const hidden = <input type="hidden" name="id" value={constellation.id} />
  return (
    <Frame constellation={constellation} title={words('title')} said={said} hasWayBack={false}>
      <p className="max-w-prose text-lg">{words('about')}</p>
      <div className="grid gap-6 lg:grid-cols-2">
        {canKeepVersions(actor, constellation) ? (
          <Part title={words('keepTitle')}>
            <form action={submitKeep} className="grid gap-4">
              {hidden}
              <VersionFields idPrefix="keep" />
              <div>
                <Button type="submit" look="primary">
                  {words('keep')}
                </Button>
              </div>
            </form>
          </Part>
        ) : null}
        {versions.length > 0 ? (
          <Part title={words('compareTitle')}>
            <CompareForm id={constellation.id} versions={versions} from={versions[0]?.id} to="now" />
          </Part>
        ) : null}
      </div>
      <section aria-labelledby="all-versions" className="grid gap-4">
        <h2 id="all-versions" className="text-xl">
          {words('listTitle')}
        </h2>
        {versions.length === 0 ? (
          <p className="max-w-prose text-quiet">{words('none')}</p>
        ) : (
          <VersionList
            constellationId={constellation.id}
            versions={versions.slice((page - 1) * atOnce, page * atOnce)}
          />
        )}
        <Pages id={constellation.id} page={page} pages={pages} />
      </section>
      <section aria-labelledby="keeping" className="grid gap-2 text-quiet">
        <h2 id="keeping" className="text-base">
          {words('keeping')}
        </h2>
        <p className="max-w-prose">{words('keepingAbout', { days: retention.days, aDay: retention.aDay })}</p>
      </section>
      {canEraseDeleted(actor, constellation) ? (
        <Part title={words('eraseTitle')} about={words('eraseAbout')}>
          <ReportsToErase constellationId={constellation.id} />
          <form action={submitErase} className="grid gap-3">
            {hidden}
            <Sure sentence={words('eraseSure')} button={words('erase')} look="danger" />
          </form>
        </Part>
      ) : null}
    </Frame>
  )
}

async function Pages({ id, page, pages }: { id: string; page: number; pages: number }) {
  const words = await getTranslations('versions')
  if (pages < 2) return null
  const to = (other: number) => `/constellations/${id}/versions?page=${other}`
  const look = 'inline-flex min-h-11 items-center'
  return (
    <p className="flex gap-6">
      {page > 1 ? (
        <Link href={to(page - 1)} className={look}>
          {words('newer')}
        </Link>
      ) : null}
      {page < pages ? (
        <Link href={to(page + 1)} className={look}>
          {words('older')}
        </Link>
      ) : null}
    </p>
  )
}
