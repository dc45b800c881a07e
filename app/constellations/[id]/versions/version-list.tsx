import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { momentWords } from '@/model/edition/day-words'
import { constellationPicture } from '@/model/report/constellation-picture'
import type { VersionFacts } from '@/model/versions/version'
import { versionTitle } from '@/model/versions/version-title'
import { versionById } from '@/server/database/versions'
import { services } from '@/server/services'
import { constellationIn } from '@/server/versions/version-map'

type Props = { readonly constellationId: string; readonly versions: readonly VersionFacts[] }

/** Beyond this many parties a picture this small shows nothing, and takes long to draw. */
const mostDrawn = 400

async function SmallPicture({
  constellationId,
  version,
}: {
  constellationId: string
  version: VersionFacts
}) {
  if (version.parties === 0 || version.parties > mostDrawn) return null
  const row = await versionById(services().database, constellationId, version.id)
  if (!row) return null
  const picture = constellationPicture(constellationIn(row), { width: 320, height: 180, labels: false })
  return <ConstellationPicture picture={picture} />
}

/** Versions with their pictures, the latest first. */
export async function VersionList({ constellationId, versions }: Props) {
  const [words, language] = await Promise.all([getTranslations('versions'), getLocale()])
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {versions.map(version => {
        const title = versionTitle(version, words)
        const at = `/constellations/${constellationId}/versions`
        return (
          <li
            key={version.id}
            className="grid grid-rows-[auto_1fr] overflow-hidden rounded-card border border-line bg-sheet"
          >
            <div
              aria-hidden="true"
              className="flex aspect-[16/9] items-center justify-center border-b border-line bg-paper p-3 [&_svg]:h-full [&_svg]:w-full"
            >
              <SmallPicture constellationId={constellationId} version={version} />
            </div>
            <div className="grid content-start gap-1 p-4">
              <h3 className="text-lg wrap-anywhere">
                <Link href={`${at}/${version.id}`}>{title}</Link>
              </h3>
              <p className="text-sm">{momentWords(version.madeAt, language)}</p>
              <Kind version={version} title={title} />
              <p className="text-sm text-quiet">{words('holds', countsOf(version))}</p>
              <p className="mt-auto pt-1">
                <Link
                  href={`${at}/compare?from=${version.id}&to=now`}
                  aria-label={words('compareThis', { name: title })}
                  className="inline-flex min-h-11 items-center"
                >
                  {words('compareWithNow')}
                </Link>
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The counts of a version, as its sentence takes them. */
export const countsOf = ({ parties, relationships, reflections, actions }: VersionFacts) => ({
  parties,
  relationships,
  reflections,
  actions,
})

async function Kind({ version: { label, origin }, title }: { version: VersionFacts; title: string }) {
  const words = await getTranslations('versions')
  const said = [label === 'none' ? '' : words(`labels.${label}`), words(`origins.${origin}`)]
  const more = said.filter(one => one !== '' && one !== title)
  return more.length > 0 ? <p className="text-sm text-quiet">{more.join(' · ')}</p> : null
}
