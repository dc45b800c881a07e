import { getTranslations } from 'next-intl/server'
import { ConstellationPicture } from '@/components/charts/constellation-picture'
import { partyName } from '@/components/check/subject-name'
import { constellationPicture } from '@/model/report/constellation-picture'
import { aboutLit, litBy } from '@/model/workshop/lit-by'
import { services } from '@/server/services'
import { pinNames } from '../../pin-names'

type Props = { readonly constellationId: string; readonly lit: string | null }

const room = { width: 640, height: 380 }
// Names as large as there is room for between so many, so that they are read from the back of a room.
const printFor = (parties: number) => (parties <= 12 ? 15 : 11)

/** The map as a still picture; what the room's eye is led to stands out, and is named above it. */
export async function LitMap({ constellationId, lit }: Props) {
  const [map, common, words, { nameOf }] = await Promise.all([
    services().live.read(constellationId),
    getTranslations('common'),
    getTranslations('workshop.screen'),
    pinNames(constellationId),
  ])
  if (map.parties.length === 0) return null
  const own = lit === null ? undefined : litBy(map, lit)
  const shown = lit === null ? map : aboutLit(map, lit)
  const picture = constellationPicture(shown, {
    ...room,
    print: printFor(shown.parties.length),
    nameOf: party => partyName({ common }, party),
    ...(own ? { lit: own } : {}),
  })
  return (
    <figure className="grid h-full min-h-[60vh] grid-rows-[auto_minmax(0,1fr)] gap-[1vh] sm:min-h-0 [&_svg]:h-full [&_svg]:w-full">
      {lit === null ? (
        <span />
      ) : (
        <figcaption className=" text-[clamp(1.1rem,2.2vw,3rem)] font-bold wrap-anywhere">
          {nameOf(lit)}
        </figcaption>
      )}
      <ConstellationPicture picture={picture} title={words('map')} />
    </figure>
  )
}
