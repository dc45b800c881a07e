import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Sure } from '@/components/ui/sure'
import { Part } from '@/components/versions/part'
import { VersionFields } from '@/components/versions/version-fields'
import { canDeleteVersions, canKeepVersions, canRestoreVersions } from '@/model/access/version'
import { momentWords } from '@/model/edition/day-words'
import { constellationPicture } from '@/model/report/constellation-picture'
import { versionTitle } from '@/model/versions/version-title'
import { versionById } from '@/server/database/versions'
import { services } from '@/server/services'
import { constellationIn } from '@/server/versions/version-map'
import { submitDescription, submitRemove, submitRestore } from '../forms'
import { Frame, type Search } from '../frame'
import { partyNameIn } from '../party-name-in'
import { countsOf } from '../version-list'
import { MapInWords } from './map-in-words'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('versions')
  return { title: words('one') }
}

type Props = {
  readonly params: Promise<{ id: string; version: string }>
  readonly searchParams: Promise<Search>
}

/** One version to look at, name, bring back or delete. */
export default async function VersionPage({ params, searchParams }: Props) {
  const { id, version: versionId } = await params
  const { actor, constellation } = await constellationOr404(id)
  const version = await versionById(services().database, id, versionId)
  if (!version) notFound()
  const [words, language, nameOf] = await Promise.all([
    getTranslations('versions'),
    getLocale(),
    partyNameIn(),
  ])
  const map = constellationIn(version)
  const picture = constellationPicture(map, { width: 640, height: 480, nameOf })
  const hidden = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version.id} />
    </>
  )
  return (
    <Frame constellation={constellation} title={versionTitle(version, words)} said={await searchParams}>
      <div className="grid gap-1">
        <p className="text-lg">{momentWords(version.madeAt, language)}</p>
        <p className="text-quiet">
          {[words(`origins.${version.origin}`), words('holds', countsOf(version))].join(' · ')}
        </p>
      </div>
      {map.parties.length > 0 ? (
        <div className="overflow-hidden rounded-card border border-line bg-sheet p-4 [&>svg]:mx-auto">
          <ConstellationPicture picture={picture} title={words('pictureOf')} enlarged={1.6} />
        </div>
      ) : null}
      <p>
        <Link
          href={`/constellations/${id}/versions/compare?from=${version.id}&to=now`}
          className={buttonLook()}
        >
          {words('compareWithNow')}
        </Link>
      </p>
      <div className="grid gap-6 lg:grid-cols-2">
        {canKeepVersions(actor, constellation) ? (
          <Part title={words('isCalled')}>
            <form action={submitDescription} className="grid gap-4">
              {hidden}
              <VersionFields idPrefix="described" version={version} />
              <div>
                <Button type="submit">{words('save')}</Button>
              </div>
            </form>
          </Part>
        ) : null}
        {canRestoreVersions(actor, constellation) ? (
          <Part title={words('restoreTitle')} about={words('restoreAbout')}>
            <form action={submitRestore} className="grid gap-3">
              {hidden}
              <Sure sentence={words('restoreSure')} button={words('restore')} />
            </form>
          </Part>
        ) : null}
        {canDeleteVersions(actor, constellation) ? (
          <Part title={words('deleteTitle')} about={words('deleteAbout')}>
            <form action={submitRemove} className="grid gap-3">
              {hidden}
              <Sure sentence={words('deleteSure')} button={words('delete')} look="danger" />
            </form>
          </Part>
        ) : null}
      </div>
      <MapInWords map={map} />
    </Frame>
  )
}
