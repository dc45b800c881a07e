import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { ChangeLegend } from '@/components/versions/change-legend'
import { ChangeList } from '@/components/versions/change-list'
import { Part } from '@/components/versions/part'
import type { Constellation } from '@/model/constellation/constellation'
import { changePicture } from '@/model/versions/change-picture'
import { compare } from '@/model/versions/compare'
import { countChanges, tellComparison } from '@/model/versions/tell'
import { versionTitle } from '@/model/versions/version-title'
import { versionById, versionsOf } from '@/server/database/versions'
import { reportWords } from '@/server/pdf/report-words'
import { services } from '@/server/services'
import { constellationIn } from '@/server/versions/version-map'
import { CompareForm } from '../compare-form'
import { Frame, type Search } from '../frame'
import { partyNameIn } from '../party-name-in'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('versions')
  return { title: words('compareTitle') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Search> }

interface End {
  readonly title: string
  readonly map: Constellation
}

/** What an end of the comparison names: a version, or the map as it is now. */
async function endFor(id: string, asked: string): Promise<End | undefined> {
  const words = await getTranslations('versions')
  if (asked === 'now') return { title: words('now'), map: await services().live.read(id) }
  const version = await versionById(services().database, id, asked)
  return version && { title: versionTitle(version, words), map: constellationIn(version) }
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

/** Two states set against each other: in a sentence, in one picture, and each change in words. Without being asked, the latest version and now. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { constellation } = await constellationOr404((await params).id)
  const { id } = constellation
  const said = await searchParams
  const versions = await versionsOf(services().database, id)
  const [fromId, toId] = [text(said.from) ?? versions[0]?.id ?? 'now', text(said.to) ?? 'now']
  const [from, to] = await Promise.all([endFor(id, fromId), endFor(id, toId)])
  if (!from || !to) notFound()
  const words = await getTranslations('versions')
  return (
    <Frame constellation={constellation} title={words('compareTitle')} said={said}>
      <CompareForm id={id} versions={versions} from={fromId} to={toId} />
      <Differences from={from} to={to} />
    </Frame>
  )
}

async function Differences({ from, to }: { readonly from: End; readonly to: End }) {
  const [words, language, nameOf] = await Promise.all([
    getTranslations('versions'),
    getLocale(),
    partyNameIn(),
  ])
  const comparison = compare(from.map, to.map)
  const statements = tellComparison(comparison, from.map, to.map, reportWords(language))
  if (statements.length === 0) return <p className="text-lg">{words('same')}</p>
  const picture = changePicture(from.map, to.map, { width: 640, height: 480, nameOf })
  return (
    <>
      <p className="max-w-prose text-lg wrap-anywhere">
        {words('summary', { from: from.title, to: to.title, ...countChanges(comparison) })}
      </p>
      {picture.parties.length > 0 ? (
        <Part title={words('pictureTitle')}>
          <ChangeLegend />
          <div className="[&>svg]:mx-auto">
            <ConstellationPicture picture={picture} title={words('pictureAlt')} enlarged={1.6} />
          </div>
        </Part>
      ) : null}
      <Part title={words('listOfChanges')}>
        <ChangeList statements={statements} />
      </Part>
    </>
  )
}
